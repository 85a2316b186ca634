import { expect } from 'vitest';
import type { LinkCommand } from '../../src/link/link.ts';
import type { Telling } from '../../src/session/view/telling.ts';
import type { Target } from '../../src/session/target.ts';
import type { Caller, HostUnderTest } from './host-under-test.ts';

let count = 0;
export const newId = (): string => `id-${(count += 1)}-${process.pid}`;

/** Sends a command, and waits for its answer. */
export async function ask(console: Caller, command: LinkCommand): Promise<string> {
  const id = newId();
  console.send(id, command);
  await console.until(() => console.answers.has(id));
  return console.answers.get(id) ?? '';
}

/** The team's panel once it is there. */
export const telling = (console: Caller) => console.scene().teams[0]?.panel?.telling;

async function choosePack(host: HostUnderTest, console: Caller): Promise<void> {
  const headers = { authorization: `Bearer ${host.facilitator}` };
  const answer = await fetch(`http://127.0.0.1:${host.port}/api/packs`, { headers });
  const [pack = { name: '', hash: '' }] = (await answer.json()) as { name: string; hash: string }[];
  const { name, hash } = pack;
  expect(await ask(console, { kind: 'choose-scenario', name, hash })).toBe('done');
}

/** Turns to the last line, goes on, or opens the vote: whatever the story is at. */
async function stepOn(console: Caller, shown: Telling): Promise<void> {
  const { target, lines, moreLines, decision } = shown;
  const answered = moreLines
    ? await ask(console, { kind: 'turn-line', target, line: lines.length })
    : await ask(console, { kind: decision ? 'open-vote' : 'go-on', target });
  if (answered === 'done') await console.until(() => telling(console) !== shown);
}

/** Leads the group to its first vote, whatever comes before it in the story. */
export async function leadToVote(host: HostUnderTest, console: Caller): Promise<Target> {
  await choosePack(host, console);
  const settings = { turning: 'facilitator', closesWhenAllVoted: false } as const;
  await ask(console, { kind: 'change-settings', settings });
  for (const to of ['rules', 'roles', 'play'] as const) await ask(console, { kind: 'move-on', to });
  await console.until(() => telling(console) !== undefined);
  for (let step = 0; step < 200; step += 1) {
    const shown = telling(console);
    if (shown?.state === 'voting') return shown.target;
    if (shown) await stepOn(console, shown);
  }
  throw new Error('No vote opened in 200 steps.');
}
