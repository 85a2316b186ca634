import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { LinkCommand } from '../../src/link/link.ts';
import { programPorts } from '../../src/link/program-ports.ts';
import type { CodePicture } from '../../src/session/ids.ts';
import type { ConsoleScene } from '../../src/session/view/console-view.ts';
import type { SeatMine } from '../../src/session/view/seat-view.ts';
import type { DownFrame } from '../../src/wire/frame.ts';
import { parseCode } from '../../src/wire/parse-frame.ts';

const main = join(import.meta.dirname, '../../src/host/main.ts');

export type HostUnderTest = {
  readonly port: number;
  readonly pid: number;
  readonly facilitator: string;
  readonly code: readonly CodePicture[];
  /** As printed, with what opens them and the host's key. */
  readonly addresses: {
    readonly facilitator: string;
    readonly join: string;
    readonly stage: string;
  };
  readonly stop: (signal: 'SIGKILL' | 'SIGTERM') => Promise<number | null>;
};

const running = new Set<ChildProcess>();

/** Ends what a test that failed left running. */
export function stopAll(): void {
  for (const child of running) child.kill('SIGKILL');
}

/** The real process, with its data in this folder; `compiled` is where Node keeps its code. */
export async function startProcess(
  data: string,
  more: readonly string[] = [],
  compiled?: string,
): Promise<HostUnderTest> {
  const flags = ['--no-open', '--json', '--port', '0', '--data', data, ...more];
  const child = spawn(process.execPath, [main, ...flags], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ...(compiled !== undefined && { NODE_COMPILE_CACHE: compiled }) },
  });
  const ended = once(child, 'exit') as Promise<[number | null]>;
  running.add(child);
  void ended.then(() => running.delete(child));
  let line = '';
  for await (const text of createInterface({ input: child.stdout })) {
    line = text;
    if (line.startsWith('{')) break;
  }
  const said = JSON.parse(line) as HostUnderTest['addresses'] & {
    port: number;
    pid: number;
  };
  return {
    port: said.port,
    pid: said.pid,
    facilitator: /#(.*)~/.exec(said.facilitator)?.[1] ?? '',
    code: parseCode(/#(.*)~/.exec(said.join)?.[1]) ?? [],
    addresses: said,
    stop: async (signal) => {
      child.kill(signal);
      return (await ended)[0];
    },
  };
}

/** A device that keeps what it was told, and waits until that is what a test wants. */
export type Caller = {
  readonly send: (id: string, command: LinkCommand) => void;
  readonly answers: ReadonlyMap<string, string>;
  readonly token: () => string;
  readonly scene: () => ConsoleScene;
  readonly mine: () => SeatMine;
  /** Resolves as soon as this holds; rejects when the connection ends before. */
  readonly until: (holds: () => boolean) => Promise<void>;
  readonly close: () => void;
};

/** `at` is the path of a workshop among many. */
export async function call(port: number, by: object, at = ''): Promise<Caller> {
  const answers = new Map<string, string>();
  const waiting = new Set<() => void>();
  let parts: { scene?: unknown; mine?: object | null } = {};
  let token = '';
  let isOpen = true;

  function hear(frame: DownFrame): void {
    if (frame.kind === 'welcome') token = frame.token;
    if (frame.kind === 'view') parts = { ...parts, ...frame };
    if (frame.kind === 'ack') {
      answers.set(frame.id, 'done');
      if (frame.vote !== undefined) parts = { ...parts, mine: { ...parts.mine, vote: frame.vote } };
    }
    if (frame.kind === 'refuse') answers.set(frame.id, frame.why);
    if (frame.kind === 'turned-away') answers.set('turned-away', frame.why);
  }

  const wakeAll = (): void => {
    for (const wake of waiting) wake();
  };
  const url = `ws://127.0.0.1:${port}${at}/wire`;
  const wire = programPorts(url, Math.random).openWire(url, {
    text: (text) => {
      hear(JSON.parse(text) as DownFrame);
      wakeAll();
    },
    closed: () => {
      isOpen = false;
      wakeAll();
    },
  });

  function until(holds: () => boolean): Promise<void> {
    return new Promise((resolve, reject) => {
      const check = (): void => {
        if (holds()) resolve();
        else if (isOpen) return;
        else reject(new Error('The connection ended.'));
        waiting.delete(check);
      };
      waiting.add(check);
      check();
    });
  }

  const caller: Caller = {
    send: (id, command) => wire.send(JSON.stringify({ v: 1, kind: 'command', id, command })),
    answers,
    token: () => token,
    scene: () => parts.scene as ConsoleScene,
    mine: () => parts.mine as SeatMine,
    until,
    close: wire.close,
  };
  wire.send(JSON.stringify({ v: 1, kind: 'hello', by, language: 'en', have: null }));
  await until(() => parts.scene !== undefined || answers.has('turned-away'));
  return caller;
}
