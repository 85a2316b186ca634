import type { GroupTotals, TotalsItem } from './group-totals.ts';
import { shareOf } from './share.ts';
import { spreadsheet, type Rows } from './spreadsheet.ts';

/** One row a cell; `codebook.ts` says what each column holds. */
export const totalsColumns = [
  'day',
  'scenario',
  'group_kind',
  'kind',
  'item',
  'when',
  'asks',
  'measures',
  'draft',
  'cell',
  'answer',
  'count',
  'people',
  'at_least',
  'at_most',
  'share_low',
  'share_high',
] as const;

export const hiddenWord = 'hidden';

type Cells = Pick<TotalsItem, 'people' | 'cells'>;

/** What a table or a page says of each cell. */
export type CellRow = {
  readonly key: string;
  readonly text: string;
  readonly count: number | null;
  readonly least: number | null;
  readonly most: number | null;
  readonly share: readonly [number, number] | null;
};

/** Null is hidden; where nobody may know how many answered, so is all of it. */
export function cellRows({ people, cells }: Cells): readonly CellRow[] {
  return cells.map(({ key, text, least, most }) => {
    if (people === null) return { key, text, count: null, least: null, most: null, share: null };
    const share = shareOf({ least, most }, people);
    return { key, text, count: least === most ? least : null, least, most, share };
  });
}

/** The last columns of each of an item's rows. */
export function cellFields(item: Cells): readonly (readonly (string | number)[])[] {
  return cellRows(item).map(({ key, text, count, least, most, share }) => [
    key,
    text,
    count ?? hiddenWord,
    item.people ?? hiddenWord,
    least ?? hiddenWord,
    most ?? hiddenWord,
    ...(share ?? [hiddenWord, hiddenWord]),
  ]);
}

export function itemFields(item: Omit<TotalsItem, 'people' | 'cells'>): readonly string[] {
  const { kind, key, when, asks, measures, isDraft } = item;
  return [kind, key, when ?? '', asks, measures ?? '', isDraft ? 'yes' : 'no'];
}

/** The totals of one group. */
export const totalsSheet = (totals: GroupTotals): string => spreadsheet(totalsRows(totals));

export function totalsRows({ day, scenario, of, items }: GroupTotals): Rows {
  const rows = items.flatMap((item) =>
    cellFields(item).map((fields) => [
      day,
      scenario?.name ?? '',
      of,
      ...itemFields(item),
      ...fields,
    ]),
  );
  return [totalsColumns, ...rows];
}
