import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bandOf, releasable } from '../../src/report/releasable.ts';
import { shownTotals } from '../../src/report/small-numbers.ts';
import type { BandedTotal } from '../../src/session/offers.ts';
import { atFord, count, seatsIn } from '../support/at-ford.ts';
import { take, vote } from '../support/at-page.ts';
import type { Tale } from '../support/tale.ts';
import { theFord } from '../support/the-ford.ts';
import { ford, intoDebrief, votedAtFord } from '../support/voted.ts';

const found = (tale: Tale, stop = ford) =>
  releasable(tale.group, theFord).find((one) => one.stop === stop);

const why = (tale: Tale, stop = ford): string | null | undefined => found(tale, stop)?.why;

function totalOf(tale: Tale): BandedTotal {
  const one = found(tale);
  if (!one || one.why !== null) throw new Error(`It cannot leave: ${one?.why}`);
  return one.total;
}

const bandsOf = (tale: Tale) => totalOf(tale).choices.map(({ band }) => band);

/** Of a tie the first was chosen by hand. */
function chosenIn(totals: readonly number[]) {
  const most = Math.max(...totals);
  const isTie = totals.indexOf(most) !== totals.lastIndexOf(most);
  return isTie
    ? ({ chosen: 0, how: 'tie-by-hand' } as const)
    : ({ chosen: totals.indexOf(most), how: 'vote' } as const);
}

const shownAtFord = (totals: readonly number[], chosen = chosenIn(totals)) =>
  shownTotals(
    {
      totals,
      answers: totals,
      seats: totals.reduce((sum, one) => sum + one, 0),
      handsCounted: 0,
      ...chosen,
    },
    { inChainOfCommand: false },
  );

const bandsIn = (totals: readonly number[]) =>
  totals.map((total) =>
    bandOf(
      total,
      totals.reduce((sum, one) => sum + one, 0),
    ),
  );

/** Every way in which so many answers fall on three choices, none of them without one. */
function everySplit(all: number): readonly (readonly [number, number, number])[] {
  const upTo = (most: number): readonly number[] => Array.from({ length: most }, (_, at) => at + 1);
  return upTo(all - 2).flatMap((first) =>
    upTo(all - first - 1).map((second) => [first, second, all - first - second] as const),
  );
}

describe('what may leave', () => {
  test('[BAND-1] is the whole group’s: all teams in one sum, and none that only some teams decided', () => {
    expect(bandsOf(votedAtFord({ gourd: [4, 1, 1], kite: [3, 2, 1] }))).toEqual([
      'half',
      'few',
      'few',
    ]);
    const apart = votedAtFord({ gourd: [4, 1, 1], kite: [0, 0, 6] });
    expect(why(apart)).toBeNull();
    expect(releasable(apart.group, theFord).map(({ stop }) => stop)).toEqual([ford]);
    const one = atFord({ seats: 24, settings: { teams: 2 } });
    for (const [at, seat] of seatsIn(one, 'gourd').entries()) vote(one, seat, at % 3);
    one.facilitator({ kind: 'close-vote', target: one.target() });
    one.facilitator({ kind: 'choose', target: one.target(), choice: 0 });
    one.facilitator({ kind: 'go-on', target: one.target() });
    expect(why(intoDebrief(one))).toBe('not-by-all-teams');
  });

  test('[BAND-2] has ten answers, and no choice that nobody or everybody chose', () => {
    expect(why(votedAtFord({ gourd: [5, 3, 1] }))).toBe('too-few-answers');
    expect(why(votedAtFord({ gourd: [8, 3, 2] }))).toBeNull();
    expect(why(votedAtFord({ gourd: [7, 5, 0] }))).toBe('somebody-known');
    expect(why(votedAtFord({ gourd: [12, 0, 0] }))).toBe('somebody-known');
  });

  test('[BAND-2] taking off the teams whose totals are shown never leaves a few', () => {
    for (const few of [
      [0, 2, 1],
      [1, 1, 1],
      [0, 0, 3],
    ])
      expect(why(votedAtFord({ gourd: [7, 6, 8], kite: few }))).toBe('somebody-known');
    expect(why(votedAtFord({ gourd: [16, 6, 8], kite: [3, 3, 4] }))).toBeNull();
    expect(why(votedAtFord({ gourd: [7, 6, 8], kite: [6, 6, 7] }))).toBeNull();
    expect(why(votedAtFord({ gourd: [4, 3, 2], kite: [1, 1, 1] }))).toBeNull();
  });

  test('[BAND-2] an answer that people of one device agreed on is one, and none that a device’s size would tell may leave', () => {
    const tale = atFord({ seats: 9 });
    for (const seat of seatsIn(tale, 'gourd'))
      tale.facilitator({ kind: 'confirm-people', seat, people: 4 });
    for (const [at, seat] of seatsIn(tale, 'gourd').entries()) vote(tale, seat, at % 3);
    tale.facilitator({ kind: 'close-vote', target: tale.target() });
    tale.facilitator({ kind: 'choose', target: tale.target(), choice: 0 });
    tale.facilitator({ kind: 'go-on', target: tale.target() });
    expect(why(intoDebrief(tale))).toBe('too-few-answers');
    const big = atFord({ seats: 12 });
    const [first, ...others] = seatsIn(big, 'gourd');
    if (!first) throw new Error('No seat.');
    big.facilitator({ kind: 'confirm-people', seat: first, people: 12 });
    vote(big, first, 0);
    for (const [at, seat] of others.entries()) vote(big, seat, at % 3);
    big.facilitator({ kind: 'close-vote', target: big.target() });
    big.facilitator({ kind: 'go-on', target: big.target() });
    expect(why(intoDebrief(big))).toBe('somebody-known');
  });

  test('[BAND-2] hands that were counted may leave; what the facilitator chose may not', () => {
    const tale = atFord({ seats: 0, settings: { inChainOfCommand: true } });
    count(tale, [20, 6, 4]);
    tale.facilitator({ kind: 'close-vote', target: tale.target() });
    tale.facilitator({ kind: 'go-on', target: tale.target() });
    expect(bandsOf(intoDebrief(tale))).toEqual(['most', 'few', 'few']);
    const chosen = atFord({ seats: 12 });
    take(chosen, 0);
    expect(why(intoDebrief(chosen))).toBe('nothing-counted');
  });

  test('[BAND-2] in a chain of command nothing that devices answered may leave', () => {
    const tale = votedAtFord({ gourd: [8, 3, 1] });
    tale.facilitator({ kind: 'change-settings', settings: { inChainOfCommand: true } });
    const { settings } = tale.group;
    const ordered = { ...tale.group, settings: { ...settings, inChainOfCommand: true } };
    expect(releasable(ordered, theFord).map((one) => one.why)).toEqual(['chain-of-command']);
  });

  test('[BAND-5] beside what the group was shown, the bands leave three numbers for each hidden count', () => {
    // The first is shown as 9 of 18; of the other 9, "about half" would tell that it is 7 or 8.
    expect(why(votedAtFord({ gourd: [9, 7, 2] }))).toBe('somebody-known');
    expect(why(votedAtFord({ gourd: [8, 3, 2] }))).toBeNull();
    expect(why(votedAtFord({ gourd: [12, 4, 4] }))).toBeNull();
  });

  test('[BAND-5] what leaves, and what the group was shown, fits three numbers for each hidden count, or as many as were left before', () => {
    let hidden = 0;
    for (const split of [10, 13, 16, 19].flatMap(everySplit)) {
      const tale = votedAtFord({ gourd: split });
      if (why(tale) !== null) continue;
      const shown = JSON.stringify(shownAtFord(split));
      const seen = JSON.stringify(bandsOf(tale));
      const before = everySplit(split[0] + split[1] + split[2]).filter(
        (other) => JSON.stringify(shownAtFord(other, chosenIn(split))) === shown,
      );
      const after = before.filter((other) => JSON.stringify(bandsIn(other)) === seen);
      const cells = [0, 1, 2].filter((cell) => shownAtFord(split)[cell] === null);
      for (const cell of cells) {
        const numbers = (splits: typeof before): number =>
          new Set(splits.map((other) => other[cell])).size;
        expect(numbers(after), shown).toBeGreaterThanOrEqual(Math.min(3, numbers(before)));
      }
      hidden += cells.length;
    }
    expect(hidden).toBeGreaterThan(50);
  });

  test('[BAND-3] few is up to a third, most from two thirds on', () => {
    expect([1, 4, 5, 7, 8, 11].map((part) => bandOf(part, 12))).toEqual([
      'few',
      'few',
      'half',
      'half',
      'most',
      'most',
    ]);
  });

  const votes = fc
    .tuple(fc.nat({ max: 9 }), fc.nat({ max: 9 }), fc.nat({ max: 9 }))
    .filter((counts) => counts.reduce((sum, one) => sum + one, 0) > 0);
  const history = fc.record({ gourd: votes, kite: fc.option(votes), seconds: fc.nat(9999) });

  test('[BAND-3] equal bands are equal bytes, whatever the numbers, the teams, the time and the votes', () => {
    const bytes = new Map<string, Set<string>>();
    fc.assert(
      fc.property(history, ({ gourd, kite, seconds }) => {
        const tale = votedAtFord({ gourd, ...(kite && { kite }) });
        tale.pass(seconds);
        const one = found(tale);
        if (!one || one.why !== null) return;
        const bands = JSON.stringify(bandsOf(tale));
        bytes.set(bands, (bytes.get(bands) ?? new Set()).add(JSON.stringify(one.total)));
      }),
      { numRuns: 150, seed: 7 },
    );
    expect(bytes.size).toBeGreaterThan(3);
    for (const [bands, found] of bytes) expect([...found], bands).toHaveLength(1);
  }, 60_000);

  test('[BAND-4] no number, no team, no time and no name is in it', () => {
    const total = totalOf(votedAtFord({ gourd: [4, 1, 1], kite: [3, 2, 1] }));
    const told = JSON.stringify(total);
    expect(told.replaceAll(/"id":"[^"]*"/g, '')).not.toMatch(/\d/);
    expect(told).not.toMatch(/gourd|kite|g1/);
    expect(total).toEqual({
      title: { id: 'anchors.ford.name', text: 'ford' },
      choices: [
        { id: 'ford-way-0', text: 'Greet', picture: null, band: 'half' },
        { id: 'ford-way-1', text: 'Search', picture: null, band: 'few' },
        { id: 'ford-way-2', text: 'Wait', picture: null, band: 'few' },
      ],
    });
  });
});
