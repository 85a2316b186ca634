import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { GroupTotals, TotalsItem } from '../../src/report/group-totals.ts';
import { meanOfCells } from '../../src/report/mean-of-cells.ts';
import { programme, programmeSheet } from '../../src/report/programme.ts';
import { slicesOf, slicings, type Slicing } from '../../src/report/slices.ts';

const question = (counts: readonly number[], more: Partial<TotalsItem> = {}): TotalsItem => ({
  kind: 'question',
  key: 'mats',
  when: 'before',
  asks: 'How near?',
  measures: 'Nearness',
  hoped: 'last',
  isDraft: false,
  people: counts.reduce((sum, one) => sum + one, 0),
  cells: counts.map((count, at) => ({
    key:
      at < counts.length - 2 ? `step-${at}` : at === counts.length - 1 ? 'not-known' : 'not-said',
    text: '',
    least: count,
    most: count,
  })),
  ...more,
});
const group = (day: string, of: GroupTotals['of'], items: readonly TotalsItem[]): GroupTotals => ({
  day,
  of,
  scenario: { name: 'the-ford', title: 'The Ford' },
  items,
});
const usual = question([6, 8, 10, 7, 6, 6]);
const several = (days: readonly string[], of: GroupTotals['of'] = 'security') =>
  days.map((day) => group(day, of, [usual]));

test('[EXPORT-7] every sum has three groups behind it, and tells nothing else of them', () => {
  expect(programme(several(['2026-01-02', '2026-01-03']), 'all')).toEqual([]);
  const [sum] = programme(several(['2026-01-02', '2026-01-03', '2026-04-01']), 'all');
  expect(sum).toMatchObject({
    groups: 3,
    people: 129,
    cells: [{ least: 18, most: 18 }, {}, {}, {}, {}, {}],
  });
  const few = {
    ...usual,
    people: null,
    cells: usual.cells.map((one) => ({ ...one, least: 0, most: 0 })),
  };
  const withFew = [
    ...several(['2026-01-02', '2026-01-03']),
    group('2026-01-04', 'security', [few]),
  ];
  expect(programme(withFew, 'all')).toEqual([]);
});

test('[EXPORT-7] nobody who takes one sum off another is left with one group or two', () => {
  const all = [
    ...several(['2026-01-02', '2026-01-03', '2026-02-01']),
    ...several(['2026-05-01'], 'community'),
  ];
  expect(programme(all, 'all').map(({ groups }) => groups)).toEqual([4]);
  expect(programme(all, 'group-kind')).toEqual([]);
  expect(programme(all, 'quarter')).toEqual([]);
  const more = [...all, ...several(['2026-05-02', '2026-06-30'], 'community')];
  expect(programme(more, 'group-kind').map(({ slice, groups }) => [slice, groups])).toEqual([
    ['community', 3],
    ['security', 3],
  ]);
  expect(programme(more, 'quarter').map(({ slice }) => slice)).toEqual(['2026-Q1', '2026-Q2']);
});

test('[EXPORT-7] stands in the order of what was asked, whatever order the groups came in', () => {
  const all = ['2026-01-02', '2026-01-03', '2026-02-01'].map((day, at) =>
    group(day, 'mixed', [question([6 + at, 8, 10, 7, 6, 6], { key: 'zeal' }), usual]),
  );
  const sheet = programmeSheet(programme(all, 'all'));
  expect(programmeSheet(programme(all.toReversed(), 'all'))).toBe(sheet);
  expect(sheet).not.toContain('2026-');
});

test('[EXPORT-7] other words are another question, and are not added to it', () => {
  const other = group('2026-01-04', 'mixed', [{ ...usual, asks: 'How far?' }]);
  expect(programme([...several(['2026-01-02', '2026-01-03']), other], 'all')).toEqual([]);
});

test('[EXPORT-8] the mean lies where no way for the hidden ones to fall leads out of it', () => {
  const cell = fc.record({ least: fc.nat({ max: 6 }), more: fc.nat({ max: 6 }) });
  fc.assert(
    fc.property(fc.array(cell, { minLength: 4, maxLength: 5 }), fc.nat(), (cells, at) => {
      const least = cells.reduce((sum, one) => sum + one.least, 0);
      const most = cells.reduce((sum, one) => sum + one.least + one.more, 0);
      const people = least + (at % (most - least + 1));
      const range = meanOfCells({
        people,
        cells: cells.map((one, step) => ({
          key: step < cells.length - 2 ? `step-${step}` : `not-${step}`,
          text: '',
          least: one.least,
          most: one.least + one.more,
        })),
      });
      const means = everyFall(cells, people).flatMap((counts) => {
        const steps = counts.slice(0, -2);
        const answered = steps.reduce((sum, one) => sum + one, 0);
        return answered === 0
          ? []
          : [steps.reduce((sum, one, step) => sum + one * step, 0) / answered];
      });
      if (range === null) return;
      expect(range.least).toBeCloseTo(Math.min(...means), 9);
      expect(range.most).toBeCloseTo(Math.max(...means), 9);
    }),
    { numRuns: 120 },
  );
});

type Cell = { readonly least: number; readonly more: number };
function everyFall(
  [first, ...rest]: readonly Cell[],
  people: number,
): readonly (readonly number[])[] {
  if (first === undefined) return people === 0 ? [[]] : [];
  return Array.from({ length: first.more + 1 }, (_, more) => first.least + more)
    .filter((count) => count <= people)
    .flatMap((count) => everyFall(rest, people - count).map((other) => [count, ...other]));
}

test('[EXPORT-8] a change is told against the first round only where it is more than chance', () => {
  const round = (when: 'month-0' | 'month-12', counts: readonly number[]) =>
    ['2026-01-02', '2026-01-03', '2026-01-04'].map((day) =>
      group(day, 'security', [question(counts, { when })]),
    );
  const changed = (counts: readonly number[]) =>
    programme([...round('month-0', [20, 10, 8, 7, 6, 6]), ...round('month-12', counts)], 'all').map(
      ({ change }) => change,
    );
  expect(changed([7, 8, 10, 20, 6, 6])).toEqual([undefined, 'nearer']);
  expect(changed([19, 10, 9, 7, 6, 6])).toEqual([undefined, 'cannot-tell']);
});

test('[EXPORT-15] no change is told between rounds that asked in other words', () => {
  const round = (when: 'month-0' | 'month-12', counts: readonly number[], asks: string) =>
    several(['2026-01-02', '2026-01-03', '2026-01-04']).map((one) => ({
      ...one,
      items: [question(counts, { when, asks })],
    }));
  const changeTo = (asks: string) =>
    programme(
      [
        ...round('month-0', [20, 10, 8, 7, 6, 6], 'How near?'),
        ...round('month-12', [7, 8, 10, 20, 6, 6], asks),
      ],
      'all',
    ).find(({ when }) => when === 'month-12')?.change;
  expect([changeTo('How near?'), changeTo('How far?')]).toEqual(['nearer', undefined]);
});

test('[EXPORT-14] one group that changes sides between two ways of slicing is not left alone', () => {
  const all = [
    ...several(['2026-01-02', '2026-01-03', '2026-02-01', '2026-05-01']),
    ...several(['2026-05-02', '2026-05-03', '2026-06-01'], 'community'),
  ];
  const shown = slicings.map((by) => programme(all, by).map(({ slice }) => slice));
  expect(shown).toEqual([[''], ['the-ford'], ['community', 'security'], []]);
  // By the quarter alone both would stand.
  const ofOneKind = all.map((one) => ({ ...one, of: 'mixed' as const }));
  expect(programme(ofOneKind, 'quarter').map(({ groups }) => groups)).toEqual([3, 4]);
});

type Asked = Readonly<Record<Exclude<Slicing, 'all'>, number>>;

test('[EXPORT-14] no sum of these sums, each as often as one likes, comes to one group or two', () => {
  const group = fc.record({
    scenario: fc.nat({ max: 2 }),
    'group-kind': fc.nat({ max: 1 }),
    quarter: fc.nat({ max: 2 }),
  });
  let moreThanAll = 0;
  fc.assert(
    fc.property(fc.array(group, { minLength: 6, maxLength: 16 }), (groups: readonly Asked[]) => {
      const slices = slicesOf(groups, (one, by) => (by === 'all' ? '' : `${one[by]}`));
      const rows = slices.map(({ of }) => groups.map((one) => Number(of.includes(one))));
      if (new Set(rows.map((row) => row.join(''))).size > 1) moreThanAll += 1;
      const rank = rankOf(rows);
      for (const first of groups.keys())
        for (const second of groups.keys())
          expect(
            rankOf(rows.map((row) => row.filter((_, at) => at !== first && at !== second))),
          ).toBe(rank);
    }),
    { numRuns: 80 },
  );
  expect(moreThanAll).toBeGreaterThan(20);
});

/** How many of these rows no other ones make up. */
function rankOf([first, ...others]: readonly (readonly number[])[]): number {
  if (first === undefined) return 0;
  const column = first.findIndex((one) => Math.abs(one) > 1e-9);
  if (column < 0) return rankOf(others);
  const without = others.map((row) => {
    const times = at(row, column) / at(first, column);
    return row.map((one, nth) => one - times * at(first, nth));
  });
  return 1 + rankOf(without);
}

const at = (row: readonly number[], column: number): number => row[column] ?? 0;
