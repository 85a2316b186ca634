import type { GroupTotals, TotalsCell, TotalsItem } from './group-totals.ts';
import { changeOf, intervalOf, type Change, type MeanRange } from './change-of-means.ts';
import { meanOfCells, stepsOf } from './mean-of-cells.ts';
import { spreadsheet, type Rows } from './spreadsheet.ts';
import { apart, quarterOf, slicesOf, type Slicing } from './slices.ts';
import { cellFields, itemFields, totalsColumns } from './totals-sheet.ts';

/** One question or decision, summed over at least three groups. */
export type Pooled = TotalsItem & {
  /** Which scenario, kind of group or quarter; empty where all are one. */
  readonly slice: string;
  /** Of a decision; a question is the same in all. */
  readonly scenario: string;
  readonly groups: number;
  /** Where the mean of everybody lies, in steps from 0; null for a decision. */
  readonly mean: readonly [number, number] | null;
  /** Against the round before; absent where there is none, or a joint panel judges. */
  readonly change?: Change;
};

type Entry = { readonly totals: GroupTotals; readonly item: TotalsItem };

/**
 * Sums of what groups let go: they are worked out from these files alone, so that nobody who holds the files too learns
 * more. Sorted by what was asked; of groups nothing is told but how many there are.
 */
export function programme(all: readonly GroupTotals[], by: Slicing): readonly Pooled[] {
  const entries = all.flatMap((totals) => totals.items.map((item) => ({ totals, item })));
  const known = entries.filter(({ item }) => item.people !== null);
  const alike = apart(known, ({ totals, item }) => nameOf(totals, item));
  const pooled = alike.flatMap(({ of }) =>
    slicesOf(of, sliceOf)
      .filter((slice) => slice.by === by)
      .toSorted((a, b) => (a.name < b.name ? -1 : 1))
      .map((slice) => pool(slice.name, slice.of)),
  );
  return pooled.map((one) => ({ ...one, ...changeIn(one, pooled) }));
}

/** The same question asked in the same words, or the same decision of the same scenario. */
export function nameOf(
  { scenario }: GroupTotals,
  { kind, key, when, asks, cells }: TotalsItem,
): string {
  const story = kind === 'decision' ? (scenario?.name ?? '') : '';
  return JSON.stringify([kind, story, key, asks, cells.map(({ text }) => text), when]);
}

function sliceOf({ totals: { scenario, of, day } }: Entry, by: Slicing): string {
  if (by === 'scenario') return scenario?.name ?? '';
  if (by === 'group-kind') return of;
  return by === 'quarter' ? quarterOf(day) : '';
}

function pool(slice: string, entries: readonly Entry[]): Pooled {
  const items = entries.map(({ item }) => item);
  const [first] = items;
  if (!first) throw new Error('Nothing to add up.');
  const people = add(items.map((item) => item.people ?? 0));
  const cells = first.cells.map(({ key, text }, at): TotalsCell => ({
    key,
    text,
    least: add(items.map((item) => item.cells[at]?.least ?? 0)),
    most: add(items.map((item) => item.cells[at]?.most ?? 0)),
  }));
  const isDraft = items.some((item) => item.isDraft);
  const mean = rangeOf({ ...first, people, cells });
  return {
    ...first,
    slice,
    scenario: first.kind === 'decision' ? (entries[0]?.totals.scenario?.name ?? '') : '',
    groups: items.length,
    isDraft,
    people,
    cells,
    mean: mean && intervalOf(mean, stepsOf(cells)),
  };
}

const rangeOf = (item: TotalsItem): MeanRange | null =>
  item.kind === 'question' ? meanOfCells(item) : null;

/** `after` stands against `before`, and each later round against the first, where both asked in the same words. */
function changeIn(one: Pooled, all: readonly Pooled[]): Pick<Pooled, 'change'> {
  const { when, hoped } = one;
  if (when === null || when === 'before' || when === 'month-0' || hoped === 'none') return {};
  const first = when === 'after' ? 'before' : 'month-0';
  const before = all.find(
    (other) =>
      other.when === first && other.slice === one.slice && wordingOf(other) === wordingOf(one),
  );
  return before ? { change: changeOf(hoped, rangeOf(before), rangeOf(one)) } : {};
}

const wordingOf = ({ key, asks, cells, hoped }: TotalsItem): string =>
  JSON.stringify([key, asks, cells.map(({ text }) => text), hoped]);

export const programmeColumns = [
  'slice',
  'groups',
  'scenario',
  ...totalsColumns.slice(totalsColumns.indexOf('kind')),
  'mean_low',
  'mean_high',
  'change',
] as const;

export const programmeSheet = (pooled: readonly Pooled[]): string =>
  spreadsheet(programmeRows(pooled));

export function programmeRows(pooled: readonly Pooled[]): Rows {
  const rows = pooled.flatMap((item) =>
    cellFields(item).map((fields) => [
      item.slice,
      item.groups,
      item.scenario,
      ...itemFields(item),
      ...fields,
      ...(item.mean?.map((end) => Math.round(end * 100) / 100) ?? ['', '']),
      item.change ?? '',
    ]),
  );
  return [programmeColumns, ...rows];
}

/** The same as JSON, to be read by programs; its fields are those of `Pooled`. */
export function programmeJson(pooled: readonly Pooled[], by: Slicing): string {
  return `${JSON.stringify({ kind: 'programme', version: 1, by, items: pooled }, null, 2)}\n`;
}

function add(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0);
}
