import { describe, expect, test } from 'vitest';
import { compareRounds } from '../../src/report/compare-rounds.ts';
import { endsOf, meanRange } from '../../src/report/indicator-change.ts';
import type { KeptItem, KeptRound } from '../../src/report/kept-round.ts';
import { poolRounds } from '../../src/report/pool-rounds.ts';
import type { Shown } from '../../src/session/view/telling.ts';
import { drawsFrom } from '../../src/session/decide/chance.ts';
import { theFord } from '../support/the-ford.ts';

const { indicators } = theFord.pack.survey;

type Asked = Partial<KeptItem> & { readonly totals: readonly Shown[] };

const item = (key: string, { totals, ...more }: Asked): KeptItem => ({
  item: key,
  list: 'attitudes',
  measures: `What ${key} measures`,
  asks: `Asked of ${key}`,
  answers: totals.slice(2).map((_, at) => `${key} ${at}`),
  hoped: 'last',
  isDraft: false,
  totals,
  people: totals.reduce<number>((sum, one) => sum + (one ?? 0), 0),
  ...more,
});

const round = (
  months: KeptRound['months'],
  items: readonly KeptItem[],
  of: KeptRound['of'] = 'security',
): KeptRound => ({
  kind: 'round',
  version: 1,
  months,
  of,
  day: '2026-11-30',
  items,
  notAsked: [],
});

const compare = (...rounds: readonly KeptRound[]) => compareRounds(rounds, indicators, false);
const nobody = { totals: [], answered: null };
const low = [30, 10, 5, 0, 0, 0];
const high = [0, 5, 10, 30, 0, 0];

describe('baseline and a later round', () => {
  test('[ROUND-10] tell of each question alone, and what got worse first', () => {
    const baseline = round(0, [
      item('mats', { totals: low }),
      item('bridge', { totals: high }),
      item('calm', { totals: high }),
    ]);
    const later = round(18, [
      item('mats', { totals: high }),
      item('bridge', { totals: low }),
      item('calm', { totals: high }),
    ]);
    const [kind] = compare(later, baseline).kinds;
    expect(kind?.changes).toMatchObject([
      {
        months: 18,
        items: [
          { item: 'bridge', verdict: 'farther' },
          { item: 'mats', verdict: 'nearer' },
          { item: 'calm', verdict: 'cannot-tell' },
        ],
      },
    ]);
    const { changes = [], ...beside } = kind ?? {};
    expect(Object.keys(beside).toSorted()).toEqual(['held', 'neverAsked', 'of']);
    expect(changes.map((one) => Object.keys(one).toSorted())).toEqual([
      ['inOneOnly', 'items', 'months'],
    ]);
    const [worst] = changes.flatMap(({ items }) => items);
    expect(worst?.baseline?.[0]).toBeGreaterThan(worst?.later?.[1] ?? Number.NaN);
  });

  test('[ROUND-10] are never put beside those of other people, nor sittings beside each other', () => {
    const report = compare(
      round(0, [item('mats', { totals: low })]),
      round(0, [item('mats', { totals: high })]),
      round(12, [item('mats', { totals: high })], 'civil-society'),
    );
    expect(report.kinds).toMatchObject([
      { of: 'security', held: [{ months: 0, sittings: 2 }], changes: [] },
      { of: 'civil-society', held: [{ months: 12, sittings: 1 }], changes: [] },
    ]);
    const turned = compare(
      round(0, [item('mats', { totals: high })]),
      round(12, [item('mats', { totals: high })], 'civil-society'),
      round(0, [item('mats', { totals: low })]),
    );
    expect(turned).toEqual(report);
  });

  test('[ROUND-10] with thirty people each, less than 0.4 of a step is noise', () => {
    const verdict = (after: readonly number[]) =>
      compare(
        round(0, [item('mats', { totals: [0, 15, 15, 0, 0, 0] })]),
        round(12, [item('mats', { totals: after })]),
      ).kinds[0]?.changes[0]?.items[0]?.verdict;
    expect(verdict([0, 8, 16, 6, 0, 0])).toBe('nearer');
    expect(verdict([0, 10, 15, 5, 0, 0])).toBe('cannot-tell');
  });

  test('[ROUND-11] take sittings together from what each shows alone', () => {
    const hidden: readonly Shown[] = [null, null, 6, 7, null, null];
    const alone = { totals: hidden, answered: 16 };
    expect(poolRounds([alone])).toEqual(meanRange(alone));
    const nothing = { totals: [null, null, null, null, null, null], answered: null };
    expect(poolRounds([alone, nothing, nothing])).toEqual(meanRange(alone));
    expect(poolRounds([nothing])).toBeNull();
    const open = { totals: [0, 0, 5, 5, 0, 0], answered: 10 };
    const whole = { totals: [0, 0, 10, 10, 0, 0], answered: 20 };
    expect(poolRounds([open, open])).toEqual(meanRange(whole));
    const report = compare(
      round(0, [item('mats', { totals: nothing.totals, people: null })]),
      round(12, [item('mats', { totals: high })]),
    );
    expect(report.kinds).toMatchObject([{ held: [{ months: 12, sittings: 1 }], changes: [] }]);
  });

  test('[ROUND-11] hold every mean that hidden answers of the sittings could have', () => {
    const draw = drawsFrom(11);
    const whole = (most: number): number => Math.floor(draw() * (most + 1));
    for (let turn = 0; turn < 200; turn += 1) {
      const real = [1, 2, 3].map(() => [
        whole(9),
        whole(9),
        whole(9),
        1 + whole(8),
        whole(6),
        whole(6),
      ]);
      const shown = real.map((totals) => ({
        totals: totals.map((one) => (one < 5 ? null : one)),
        answered: totals.reduce((sum, one) => sum + one, 0),
      }));
      const pooled = poolRounds(shown);
      const entered = real.filter((_, at) => endsOf(shown[at] ?? nobody) !== null);
      const steps = entered.flatMap((totals) =>
        totals.slice(0, 4).map((count, at) => ({ count, at })),
      );
      const answers = steps.reduce((sum, { count }) => sum + count, 0);
      const mean = steps.reduce((sum, { count, at }) => sum + count * at, 0) / answers;
      if (pooled === null) continue;
      expect(pooled.least).toBeLessThanOrEqual(mean + 1e-9);
      expect(pooled.most).toBeGreaterThanOrEqual(mean - 1e-9);
      expect(pooled.answers).toBeLessThanOrEqual(answers);
    }
  });

  test('[ROUND-12] do not compare what was asked in other words, or what a panel judges', () => {
    const report = compare(
      round(0, [
        item('mats', { totals: low }),
        item('bridge', { totals: low, hoped: 'none' }),
        item('calm', { totals: low, isDraft: true }),
      ]),
      round(24, [
        item('mats', { totals: high, asks: 'Asked otherwise' }),
        item('bridge', { totals: high, hoped: 'none' }),
        item('calm', { totals: high }),
      ]),
    );
    expect(report.kinds[0]?.changes[0]?.items).toMatchObject([
      { item: 'calm', verdict: 'nearer', isDraft: true },
      { item: 'bridge', verdict: 'judged', baseline: null, later: null },
      { item: 'mats', verdict: 'other-words', baseline: null, later: null },
    ]);
  });

  test('[ROUND-13] say whom nobody asked, and what nobody was asked', () => {
    const report = compare(
      round(0, [item('mats', { totals: low })]),
      round(12, [item('other', { totals: low })]),
    );
    expect(report.notAsked).toEqual(['civil-society', 'community', 'committee']);
    expect(report.kinds[0]).toMatchObject({
      neverAsked: ['bridge'],
      changes: [{ items: [], inOneOnly: ['mats', 'other'] }],
    });
    expect(compareRounds([], indicators, true).notAsked).toEqual([
      'security',
      'civil-society',
      'community',
    ]);
  });
});
