import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { startProcess, stopAll } from '../faults/host-under-test.ts';
import { makePlace } from '../host/place.ts';
import { gather, openConsole, pageAt } from './gather.ts';
import { mustDo, tellingOf, toDecision, toldTo } from './stranger/lead.ts';
import { callSealed, type Called } from './stranger/sealed-line.ts';
import type { Sent } from './stranger/shown.ts';
import { enter, readAddress, type By, type Stranger } from './stranger/stranger.ts';

const stories = join(import.meta.dirname, 'stranger', 'stories');

afterEach(stopAll);

const ways = ['socket', 'requests'] as const;

/** What a sealed text is answered, on a line of its own, until the host ends it. */
function sayOnce(called: Called, text: string): Promise<readonly string[]> {
  const heard: string[] = [];
  return new Promise((resolve) => {
    const gone = (): void => resolve(heard);
    const line = callSealed(called, { heard: (one) => heard.push(one), gone, otherHost: gone });
    line.say(text);
  });
}

test.each(ways)('[STRANGER-3] it is turned away with the reason, over %s', async (way) => {
  const host = await startProcess(makePlace(), ['--stories', stories]);
  const { base, secret, hostKey } = readAddress(host.addresses.join);
  const code = secret.split('-');
  const why = async (by: By, key: string | null = hostKey): Promise<string | null> => {
    const one = await enter({ base, hostKey: key, by, way });
    const over = one.over();
    one.leave();
    return over;
  };
  const seat = await enter({ base, hostKey, by: { code }, way });
  expect(await why({ code: code.toReversed() })).toBe('wrong-code');
  expect(await why({ token: 'x'.repeat(40) })).toBe('unknown-token');
  expect(await why({ code }, 'A'.repeat(42) + 'E')).toBe('other-host');
  const hello = { kind: 'hello', by: { code }, language: 'en', have: null };
  const called = { base, hostKey, way };
  expect(await sayOnce(called, JSON.stringify({ v: 2, ...hello }))).toEqual([
    '{"v":1,"kind":"turned-away","why":"other-version"}',
  ]);
  expect(await sayOnce(called, 'nonsense')).toEqual([]);
  const again = await enter({ base, hostKey, by: { token: seat.token() }, way });
  await seat.until(() => seat.over() !== null);
  expect([seat.over(), again.over(), again.as()]).toEqual(['opened-again', null, 'seat']);
  const console = await enter({ ...pageAt(host.addresses.facilitator), way });
  await mustDo(console, { kind: 'shut-door' });
  expect(await why({ code })).toBe('door-shut');
  const guess = [...code.slice(0, 2), code[0] ?? ''];
  const guesses: (string | null)[] = [];
  for (let count = 0; count < 13; count += 1) guesses.push(await why({ code: guess }));
  expect(guesses.at(-1)).toBe('too-many-tries');
  for (const one of [again, console]) one.leave();
});

test('[STRANGER-3] a command is refused with the reason, and the line stays', async () => {
  const host = await startProcess(makePlace(), ['--stories', stories]);
  const console = await openConsole(host);
  const { seats } = await gather(host);
  const [seat] = seats;
  const stage = await enter({ ...pageAt(host.addresses.stage), way: 'requests' });
  expect(stage.as()).toBe('stage');
  const refused = async (who: Stranger | undefined, command: Sent) => who?.send(command);
  expect(await refused(stage, { kind: 'pause' })).toBe('unknown-command');
  expect(await refused(seat, { kind: 'pause' })).toBe('unknown-command');
  expect(await refused(seat, { kind: 'cast-vote', target: null, choice: 0 })).toBe(
    'unknown-command',
  );
  const nowhere = { team: 'gourd', run: 'r1', at: 0, round: 1 };
  expect(await refused(seat, { kind: 'cast-vote', target: nowhere, choice: 0 })).toBe(
    'wrong-phase',
  );
  for (const to of ['rules', 'roles', 'play']) await mustDo(console, { kind: 'move-on', to });
  await console.until(() => tellingOf(console, 'gourd') !== null);
  await toDecision(console, 'gourd');
  const one = seats.find(({ scene }) => scene().team === 'gourd')!;
  await one.until(() => toldTo(one.scene())?.state === 'voting');
  const { target } = toldTo(one.scene())!;
  const vote = { kind: 'cast-vote', target, choice: 0 };
  expect(await refused(one, { ...vote, choice: 3 })).toBe('no-such-choice');
  expect(await refused(one, { ...vote, target: { ...target, round: 2 } })).toBe('decision-gone');
  await mustDo(console, { kind: 'pause' });
  expect(await refused(one, vote)).toBe('paused');
  await mustDo(console, { kind: 'resume' });
  await mustDo(one, { kind: 'observe' });
  expect(await refused(one, vote)).toBe('not-yours-to-decide');
  expect(one.over()).toBeNull();
  for (const who of [console, stage, ...seats]) who.leave();
});

test('[STRANGER-3] a request that cannot be meant is answered with its status', async () => {
  const host = await startProcess(makePlace(), ['--stories', stories]);
  const { base } = readAddress(host.addresses.join);
  const id = 'a'.repeat(24);
  const status = async (path: string, init: RequestInit = {}): Promise<number> =>
    (await fetch(`${base}/wire/${path}`, init)).status;
  const post = { method: 'POST', body: 'text' };
  expect(await status('short')).toBe(404);
  expect(await status(id, post)).toBe(404);
  expect(await status(id, { method: 'PUT' })).toBe(405);
  expect(await status(id, { ...post, headers: { origin: 'http://other.example' } })).toBe(403);
  const stream = await fetch(`${base}/wire/${id}`);
  expect(await status(id)).toBe(409);
  expect(await status(id, { ...post, body: 'x'.repeat(600 * 1024) })).toBe(413);
  await stream.body?.cancel();
});
