import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Asking } from './probe.ts';

/** A server in a process of its own, which says where it listens by its first line of JSON. */
export type Server = {
  readonly port: number;
  readonly said: Readonly<Record<string, string>>;
  /** Milliseconds of a processor since it started; bytes in use once what is not was collected, in the heap and outside of it. */
  readonly used: (asking: Asking) => Promise<number>;
  /** Speaks with what was loaded before it, where that is not what `used` asks. */
  readonly tell: (what: object) => void;
  readonly listen: (heard: (what: unknown) => void) => void;
  readonly stop: (signal?: 'SIGKILL' | 'SIGTERM') => Promise<void>;
};

/** What a host says before people enter, and of each workshop it opens, is no trouble. */
const isNote = (line: string): boolean => /^$|^ {2}|^Workshop \w+: /.test(line);

const probe = join(import.meta.dirname, 'probe.ts');

/** Null where it ends before it listens. `before` is loaded before it. */
export async function startServer(
  file: string,
  args: readonly string[],
  before = probe,
): Promise<Server | null> {
  const flags = ['--expose-gc', '--import', before, file, ...args];
  const child = spawn(process.execPath, flags, { stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
  const [out, err] = [child.stdout, child.stderr];
  err?.on('data', (text: Buffer) => {
    for (const line of String(text).split('\n')) if (!isNote(line)) console.error(line);
  });
  if (!out) throw new Error('A server without an output cannot say where it listens.');
  const ended = once(child, 'exit');
  let line = '';
  for await (const text of createInterface({ input: out })) {
    line = text;
    if (line.startsWith('{')) break;
  }
  if (!line.startsWith('{')) return null;
  out.resume();
  const said = JSON.parse(line) as Record<string, string>;
  return {
    port: Number(said['port']),
    said,
    used: async (asking) => {
      const heard = once(child, 'message');
      child.send(asking);
      const [used] = await heard;
      return Number(used);
    },
    // One that is killed meanwhile hears nothing.
    tell: (what) => void child.send(what, () => {}),
    listen: (heard) => void child.on('message', heard),
    stop: async (signal = 'SIGTERM') => {
      child.kill(signal);
      await ended;
    },
  };
}
