import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const root = join(import.meta.dirname, '..', '..', '..');

/** The addresses a running host printed, on a name that is not localhost, as in a classroom. */
export type Addresses = {
  readonly facilitator: string;
  readonly join: string;
  readonly stage: string;
  readonly port: number;
};

export type HostProcess = {
  readonly addresses: Addresses;
  readonly data: string;
  /** Pulls the plug: nothing gets a chance to tidy up. */
  readonly kill: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

const inClassroom = (url: string): string => {
  const address = new URL(url);
  address.hostname = 'class.lan';
  return address.href;
};

async function firstJsonLine(child: ChildProcess): Promise<Record<string, string>> {
  if (!child.stdout) throw new Error('the host has no standard output');
  for await (const line of createInterface({ input: child.stdout })) {
    if (line.startsWith('{')) return JSON.parse(line);
  }
  throw new Error('the host ended without saying where it is');
}

function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => child.once('exit', () => resolve()));
}

type Start = {
  /** Those of a host that ran before. */
  readonly again?: { readonly data: string; readonly port: number };
  /** A folder of packs, instead of the program's own. */
  readonly stories?: string | null;
};

/** Starts the real host on a free port (or the one given), with its data in a folder of its own. */
export async function startHost({ again, stories = null }: Start = {}): Promise<HostProcess> {
  const { data, port } = again ?? { data: mkdtempSync(join(tmpdir(), 'elsewhere-')), port: 0 };
  const told = stories === null ? [] : ['--stories', stories];
  const flags = ['--no-open', '--json', '--port', String(port), '--data', data, ...told];
  const child = spawn(process.execPath, [join(root, 'src/host/main.ts'), ...flags], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const said = await firstJsonLine(child);
  const addressOf = (page: string): string => inClassroom(said[page] ?? '');
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    child.kill(signal);
    await ended(child);
  };
  return {
    addresses: {
      facilitator: addressOf('facilitator'),
      join: addressOf('join'),
      stage: addressOf('stage'),
      port: Number(said['port']),
    },
    data,
    kill: () => end('SIGKILL'),
    stop: async () => {
      await end('SIGTERM');
      rmSync(data, { recursive: true, force: true });
    },
  };
}
