import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { GroupTotals, TotalsItem } from '../../src/report/group-totals.ts';
import { meanOfCells } from '../../src/report/mean-of-cells.ts';
import { programme, programmeSheet } from '../../src/report/programme.ts';

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
