import { spawn } from 'node:child_process';

export type Ran = { readonly status: number | null; readonly out: Buffer; readonly said: string };

/** Runs a program of this machine to its end; its status is null where there is none of that name. */
export function runProgram(
  program: string,
  args: readonly string[],
  input: Uint8Array,
): Promise<Ran> {
  return new Promise((done) => {
    const child = spawn(program, args, { stdio: ['pipe', 'pipe', 'pipe'], windowsHide: true });
    const out: Buffer[] = [];
    let said = '';
    child.stdout.on('data', (bytes: Buffer) => out.push(bytes));
    child.stderr.on('data', (bytes: Buffer) => (said += bytes.toString('utf8')));
    child.on('error', () => done({ status: null, out: Buffer.alloc(0), said: '' }));
    child.on('close', (status) => done({ status, out: Buffer.concat(out), said }));
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });
}
