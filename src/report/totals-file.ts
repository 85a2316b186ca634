import { groupKinds } from '../session/offers.ts';
import { askedWhen } from './asked-when.ts';
import type { GroupTotals, TotalsCell, TotalsItem } from './group-totals.ts';

/** What a file begins with, so that no other is taken for one; whatever changes its fields counts `version` up. */
const mark = { kind: 'group-totals', version: 1 } as const;
const hopes = ['last', 'first', 'none'] as const;
const [mostItems, mostCells, longest] = [200, 12, 600];

/** Why a file is none: said in the reader's language, with the place in it. */
export type TotalsFault = {
  readonly why: 'no-json' | 'another-kind' | 'newer' | 'damaged';
  /** As `items.3.cells.0.most`; empty for the whole. */
  readonly where: string;
};

export function makeTotals(totals: GroupTotals): string {
  return `${JSON.stringify({ ...mark, ...totals }, null, 2)}\n`;
}

class Damaged extends Error {}

/** Reads what `makeTotals` wrote, and takes nothing over that does not fit together. */
export function parseTotals(text: string): GroupTotals | TotalsFault {
  let read: unknown;
  try {
    read = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { why: 'no-json', where: '' };
  }
  const { kind, version } = fieldsOf(read);
  if (kind !== mark.kind || typeof version !== 'number') return { why: 'another-kind', where: '' };
  if (version > mark.version) return { why: 'newer', where: 'version' };
  try {
    return totalsIn(fieldsOf(read));
  } catch (fault) {
    if (fault instanceof Damaged) return { why: 'damaged', where: fault.message };
    throw fault;
  }
}

export const isFault = (read: GroupTotals | TotalsFault): read is TotalsFault => 'why' in read;

type Fields = Readonly<Record<string, unknown>>;

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function totalsIn({ day, of, scenario, items }: Fields): GroupTotals {
  return {
    day: dayIn(day),
    scenario: scenario === null ? null : scenarioIn(fieldsOf(scenario)),
    of: oneOf(groupKinds, of, 'of'),
    items: listIn(items, mostItems, 'items').map((item, at) =>
      itemIn(fieldsOf(item), `items.${at}`),
    ),
  };
}

function dayIn(value: unknown): string {
  const isDay =
    typeof value === 'string' && /^20\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(value);
  if (!isDay) throw new Damaged('day');
  return value;
}

function scenarioIn({ name, title }: Fields): NonNullable<GroupTotals['scenario']> {
  return { name: textIn(name, 'scenario.name'), title: textIn(title, 'scenario.title') };
}

function itemIn(fields: Fields, where: string): TotalsItem {
  const kind = oneOf(['question', 'decision'] as const, fields['kind'], `${where}.kind`);
  const isDecision = kind === 'decision';
  const people = fields['people'] === null ? null : countIn(fields['people'], `${where}.people`);
  const cells = listIn(fields['cells'], mostCells, `${where}.cells`).map((cell, at) =>
    cellIn(fieldsOf(cell), `${where}.cells.${at}`),
  );
  if (!fitsTogether(people, cells)) throw new Damaged(`${where}.cells`);
  return {
    kind,
    key: textIn(fields['key'], `${where}.key`),
    when: isDecision ? null : oneOf(askedWhen, fields['when'], `${where}.when`),
    asks: textIn(fields['asks'], `${where}.asks`),
    measures: isDecision ? null : textIn(fields['measures'], `${where}.measures`),
    hoped: oneOf(hopes, fields['hoped'], `${where}.hoped`),
    isDraft: truthIn(fields['isDraft'], `${where}.isDraft`),
    people,
    cells,
  };
}

function cellIn({ key, text, least, most }: Fields, where: string): TotalsCell {
  return {
    key: textIn(key, `${where}.key`),
    text: textIn(text, `${where}.text`),
    least: countIn(least, `${where}.least`),
    most: countIn(most, `${where}.most`),
  };
}

/** What could be no total of so many people is no total. */
function fitsTogether(people: number | null, cells: readonly TotalsCell[]): boolean {
  const add = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);
  const least = add(cells.map((cell) => cell.least));
  const most = add(cells.map((cell) => cell.most));
  if (people === null) return most === 0;
  return cells.every((cell) => cell.least <= cell.most) && least <= people && people <= most;
}

function oneOf<T extends string>(known: readonly T[], value: unknown, where: string): T {
  const found = known.find((one) => one === value);
  if (found === undefined) throw new Damaged(where);
  return found;
}

function listIn(value: unknown, most: number, where: string): readonly unknown[] {
  if (!Array.isArray(value) || value.length > most) throw new Damaged(where);
  return value;
}

function textIn(value: unknown, where: string): string {
  if (typeof value !== 'string' || value.length > longest) throw new Damaged(where);
  return value;
}

function countIn(value: unknown, where: string): number {
  const isCount = typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < 1e6;
  if (!isCount) throw new Damaged(where);
  return value;
}

function truthIn(value: unknown, where: string): boolean {
  if (typeof value !== 'boolean') throw new Damaged(where);
  return value;
}
