import { join } from 'node:path';
import type { Target } from '../../../src/session/target.ts';
import { beginStory, openConsole, toVote, type Console } from './console.ts';
import { openCrowd, type Crowd } from './crowd.ts';
import { seatDialect, type Reached } from './elsewhere-dialect.ts';
import { startServer, type Server } from './start-server.ts';

/** The real host with all its devices, up to an open vote. */
export type Elsewhere = {
  readonly server: Server;
  readonly reached: Reached;
  readonly consoles: readonly Console[];
  readonly crowd: Crowd;
  /** What is answered from now on. */
  readonly aim: (target: Target) => void;
  /** Milliseconds until the last device that came for the first time was shown something. */
  readonly joined: number;
  /** Bytes of the host's memory for each device. */
  readonly memoryEach: number;
  /** The secrets of the groups' consoles. */
  readonly tokens: readonly string[];
};

/** Seats that a group has names for. */
export const mostEach = 300;
/** Groups of one session. */
export const mostGroups = 8;
const main = join(import.meta.dirname, '../../../src/host/main.ts');
const plan = { pack: 'the-river-road', minutes: 120, cut: 45, teams: 1, inChainOfCommand: false };

/** The host's process alone, with its data in this folder. */
export async function startElsewhere(
  data: string,
  more: readonly string[] = [],
  before?: string,
): Promise<{
  readonly server: Server;
  readonly reached: Reached;
  readonly secret: string;
}> {
  const args = ['--no-open', '--json', '--port', '0', '--data', data, ...more];
  const server = await startServer(main, args, before);
  const [, secret = '', hostKey = ''] = /#(.*)~(.*)$/.exec(server?.said['facilitator'] ?? '') ?? [];
  if (!server) throw new Error('The host did not start.');
  return { server, reached: { port: server.port, hostKey }, secret };
}

type Made = { readonly code: string; readonly token: string };

/** A session of so many groups. */
export async function makeGroups(
  port: number,
  secret: string,
  count: number,
): Promise<readonly Made[]> {
  const groups = Array.from({ length: count }, (_, number) => ({ ...plan, name: `g${number}` }));
  const answer = await fetch(`http://127.0.0.1:${port}/api/session`, {
    method: 'POST',
    headers: { authorization: `Bearer ${secret}`, 'content-type': 'application/json' },
    body: JSON.stringify({ groups }),
  });
  if (!answer.ok) throw new Error(await answer.text());
  return (await answer.json()) as readonly Made[];
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Long enough for every view that was held back. */
export const settle = (): Promise<void> => pause(300);

export async function openElsewhere(data: string, devices: number): Promise<Elsewhere> {
  const { server, reached, secret } = await startElsewhere(data);
  const count = Math.min(mostGroups, Math.ceil(devices / mostEach));
  const made = await makeGroups(reached.port, secret, count);
  const consoles = await Promise.all(made.map(({ token }) => openConsole(reached, token)));
  let target: Target | null = null;
  const seats = {
    codes: made.map(({ code }) => code),
    each: Math.ceil(devices / count),
    target: (): Target => {
      if (!target) throw new Error('There is nothing to answer yet.');
      return target;
    },
  };
  const crowd = openCrowd(seatDialect(reached, seats), devices);
  const before = await server.used('memory');
  const joined = await crowd.enter();
  await settle();
  const memoryEach = ((await server.used('memory')) - before) / devices;
  await Promise.all(consoles.map(beginStory));
  for (const console of consoles) target = await toVote(console);
  await settle();
  const aim = (next: Target): void => {
    target = next;
  };
  const tokens = made.map(({ token }) => token);
  return { server, reached, consoles, crowd, aim, joined, memoryEach, tokens };
}
