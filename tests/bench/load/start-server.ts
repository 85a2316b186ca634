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
  readonly stop: (signal?: 'SIGKILL' | 'SIGTERM') => Promise<void>;
};

const probe = join(import.meta.dirname, 'probe.ts');

/** Null where it ends before it listens. */
export async function startServer(file: string, args: readonly string[]): Promise<Server | null> {
  const flags = ['--expose-gc', '--import', probe, file, ...args];
  const child = spawn(process.execPath, flags, { stdio: ['ignore', 'pipe', 'inherit', 'ipc'] });
  const out = child.stdout;
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
    stop: async (signal = 'SIGTERM') => {
      child.kill(signal);
      await ended;
    },
  };
}
