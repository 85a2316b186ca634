import { beforeAll, expect, test } from 'vitest';
import type { SessionKind } from '../../src/session/session-kind.ts';
import { drawFrom } from '../support/draw.ts';
import { facilitatorKinds, seatKinds } from '../support/any-command.ts';
import { interpreterKinds, observerKinds } from '../support/any-helper-command.ts';
import { theFordHeard } from '../support/the-ford-heard.ts';
import { theFordShown } from '../support/the-ford-shown.ts';
import { theFord } from '../support/the-ford.ts';
import type { Fault } from '../support/two-hours/diary.ts';
import { playTwoHours, type TwoHours } from '../support/two-hours/play-two-hours.ts';
import { playUntilDone } from '../support/two-hours/until-done.ts';

const seeds = Array.from({ length: 20 }, (_, at) => 1 + at);
/** Most are workshops. */
const kindOf = (seed: number): SessionKind =>
  seed % 5 === 0 ? 'rehearsal' : seed % 7 === 0 ? 'briefing' : 'workshop';

/** In some of them a team is asked whether the other side was heard, and some show a film and a motion comic. */
const storyOf = (seed: number): typeof theFord => {
  if (seed % 3 === 0) return theFordHeard;
  return seed % 4 === 1 ? theFordShown : theFord;
};

let played: readonly TwoHours[] = [];

beforeAll(async () => {
  const all: TwoHours[] = [];
  for (const seed of seeds) all.push(await playTwoHours(seed, storyOf(seed), { as: kindOf(seed) }));
  played = all;
}, 300_000);

function faults(of: Fault['of']): readonly string[] {
  return played.flatMap((hours, at) =>
    hours.faults.filter((fault) => fault.of === of).map(({ what }) => `seed ${seeds[at]}: ${what}`),
  );
}

const everyOne = (kinds: (hours: TwoHours) => ReadonlySet<string>): ReadonlySet<string> =>
  new Set(played.flatMap((hours) => [...kinds(hours)]));

test('[HOURS-1] whatever is sent is answered, and what is refused has words', () => {
  expect(faults('answer')).toEqual([]);
  expect(everyOne(({ refused }) => new Set(refused.keys())).size).toBeGreaterThan(10);
});

/** Each of these sessions comes to what it looks out for about every second time. */
const mostAimed = 30;

test('[HOURS-8] every command that there is is done, by chance or as soon as its moment comes', async () => {
  const done = everyOne(({ doneKinds }) => doneKinds);
  const kinds = [...facilitatorKinds, ...seatKinds, ...observerKinds, ...interpreterKinds];
  const rare = kinds.filter((kind) => !done.has(kind));
  // Chance comes to nearly all of it by itself.
  expect(rare.length).toBeLessThan(kinds.length / 4);
  const { played: aimed, left } = await playUntilDone(rare, theFordHeard, mostAimed);
  expect(left).toEqual([]);
  expect(aimed.flatMap((hours) => hours.faults)).toEqual([]);
}, 300_000);

test('[HOURS-8] a command that nobody can do is found', async () => {
  const { played: aimed, left } = await playUntilDone(['turn-page', 'fly'], theFord, 2);
  expect([aimed.length, left]).toEqual([2, ['fly']]);
}, 30_000);

test('[HOURS-2] a facilitator alone always has something that leads on, down to the end', () => {
  expect(faults('dead-end')).toEqual([]);
  const past = played.filter(({ eventKinds }) => eventKinds.has('run-branched'));
  expect(past.length).toBeGreaterThan(5);
});

test('[HOURS-3] the journal gives back the group, over restarts and jumps of the clock', () => {
  expect(faults('replay')).toEqual([]);
  expect(everyOne(({ eventKinds }) => eventKinds).has('paused')).toBe(true);
});

test('[HOURS-4] two hours of everything meet no bug', () => {
  expect(faults('bug')).toEqual([]);
  for (const [at, { sent, events }] of played.entries()) {
    const isTold = kindOf(seeds[at] ?? 0) === 'briefing';
    expect(sent).toBeGreaterThan(400);
    expect(events).toBeGreaterThan(isTold ? 15 : 300);
  }
});

test('[HOURS-4] a bug in a story is found', async () => {
  const draw = drawFrom(3);
  const broken: typeof theFord = {
    ...theFord,
    read: (playthrough) => {
      if (playthrough.steps.length > 2 && draw.often(0.2)) throw new Error('planted');
      return theFord.read(playthrough);
    },
  };
  const { faults: found } = await playTwoHours(2, broken);
  expect(found.filter(({ what }) => what.includes('planted'))).not.toEqual([]);
}, 30_000);
