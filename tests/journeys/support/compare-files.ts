import { expect } from '@playwright/test';
import { itemsOf, linesIn, type Counted } from './recount.ts';

type Item = ReturnType<typeof itemsOf>[number];

const nameOf = ({ kind, key, when }: Pick<Counted, 'kind' | 'key' | 'when'>): string =>
  [kind, key, when].join(' ');

/** Table, codebook and JSON that were saved, against what was counted in the journal. */
export function compareFiles(saved: readonly string[], counted: readonly Counted[]): void {
  const [table = '', codebook = '', json = ''] = saved;
  const items = new Map(
    itemsOf(table).map((item) => [`${item.kind} ${item.item} ${item.when}`, item]),
  );
  expect([...items.keys()].toSorted()).toEqual(counted.map(nameOf).toSorted());
  expect(counted.map(({ kind }) => kind)).toContain('decision');
  for (const one of counted) compareItem(items.get(nameOf(one)), one);
  expect(table).toContain(',hidden,');
  const said = linesIn(codebook).filter(({ entry }) => entry === 'column');
  expect(said.map(({ name }) => name)).toEqual(Object.keys(linesIn(table)[0] ?? {}));
  compareJson(json, [...items.values()]);
}

/** Counts are the true ones, or hidden in a range of five at least in which they lie. */
function compareItem(item: Item | undefined, { key, totals }: Counted): void {
  expect(Number(item?.people), key).toBe(totals.reduce((sum, count) => sum + count, 0));
  expect(item?.cells.length, key).toBe(totals.length);
  for (const [at, { count, least, most }] of (item?.cells ?? []).entries()) {
    const truth = totals[at] ?? -1;
    const told = count === 'hidden' ? [least <= truth, truth <= most, most - least >= 5] : count;
    expect(told, `${key} ${at}`).toEqual(count === 'hidden' ? [true, true, true] : `${truth}`);
  }
}

type Cell = { readonly key: string; readonly least: number; readonly most: number };
type Read = {
  readonly items: readonly {
    readonly key: string;
    readonly people: number;
    readonly cells: readonly Cell[];
  }[];
};

function compareJson(json: string, items: readonly Item[]): void {
  const read = JSON.parse(json) as Read;
  expect(
    read.items.map(({ key, people, cells }) => [
      key,
      people,
      ...cells.map(({ least, most }) => [least, most]),
    ]),
  ).toEqual(
    items.map(({ item, people, cells }) => [
      item,
      Number(people),
      ...cells.map(({ least, most }) => [least, most]),
    ]),
  );
}
