import type { StringTable, Translation } from './strings.ts';
import { headingKey, type TableHeading } from './table-heading.ts';
import type { TextEntry } from './text-entry.ts';
import { hasGaps } from './translation-problems.ts';

/** A translation that comes back from a translator. */
export type Returned = {
  readonly id: string;
  /** The source that the translator saw; '' where the file does not say. */
  readonly source: string;
  readonly text: string;
  /** It was made for another source: `certain`, or `unless-changed` where only a new text settles it. */
  readonly doubt: 'none' | 'unless-changed' | 'certain';
  /** That other source, where the file says it. */
  readonly madeFor: string | null;
  /** What a voice says; '' for the same as the text, absent where the file does not say. */
  readonly spoken?: string;
};

export type Merged = {
  readonly table: StringTable;
  readonly added: number;
  readonly changed: number;
  readonly same: number;
  /** Made for a source that has changed since; kept, and not shown. */
  readonly stale: readonly string[];
  /** With gaps that are not those of the source; kept, and not shown. */
  readonly broken: readonly string[];
  /** The story has no text of that name. */
  readonly unknown: readonly string[];
  /** Found again under a new name, by their source. */
  readonly moved: number;
  readonly empty: number;
};

type Told = Exclude<Translation, string>;

/** Puts what came back into a table. Nothing that the table or the file holds is lost. */
export function mergeTable(
  entries: readonly TextEntry[],
  table: StringTable,
  returned: readonly Returned[],
): Merged {
  const known = new Map(entries.map((entry) => [entry.id, entry]));
  const next = new Map<string, Translation>(Object.entries(table));
  const counts = { added: 0, changed: 0, same: 0, moved: 0, empty: 0 };
  const stale: string[] = [];
  const broken: string[] = [];
  const unknown: string[] = [];
  const homes = openHomes(entries, table, returned);
  for (const one of returned) {
    if (one.text.trim() === '') {
      counts.empty += 1;
      continue;
    }
    const id = known.has(one.id) ? one.id : (homes(one.source) ?? one.id);
    const entry = known.get(id);
    const before = next.get(id);
    const told = toldBy(one, entry, before);
    counts.moved += id === one.id ? 0 : 1;
    counts[outcomeOf(before, told)] += 1;
    next.set(id, told);
    if (!entry) unknown.push(id);
    else if (told.source !== entry.source) stale.push(id);
    else if (!hasGaps(entry, told.text)) broken.push(id);
  }
  return { table: inOrder(entries, next), ...counts, stale, broken, unknown };
}

function toldBy(
  one: Returned,
  entry: TextEntry | undefined,
  before: Translation | undefined,
): Told {
  const source = sourceOf(one, entry, before);
  const spoken = spokenIn(one, before);
  return { source, text: one.text, ...(spoken === '' ? {} : { spoken }) };
}

function sourceOf(
  one: Returned,
  entry: TextEntry | undefined,
  before: Translation | undefined,
): string {
  const source = one.source === '' && entry ? entry.source : one.source;
  if (one.doubt === 'none') return source;
  if (typeof before === 'object' && before.text === one.text) return before.source;
  return one.doubt === 'certain' ? (one.madeFor ?? '') : source;
}

/** Where a file says nothing of the voice, old words stay as long as they speak the same text. */
function spokenIn(one: Returned, before: Translation | undefined): string {
  if (one.spoken !== undefined) return one.spoken.trim();
  return typeof before === 'object' && before.text === one.text ? (before.spoken ?? '') : '';
}

function outcomeOf(before: Translation | undefined, now: Told): 'added' | 'changed' | 'same' {
  if (before === undefined) return 'added';
  if (typeof before === 'string') return 'changed';
  const isSame =
    before.text === now.text && before.source === now.source && before.spoken === now.spoken;
  return isSame ? 'same' : 'changed';
}

/** Where a translation whose name is gone belongs: to the one text that says the same and has none. */
function openHomes(
  entries: readonly TextEntry[],
  table: StringTable,
  returned: readonly Returned[],
): (source: string) => string | null {
  const named = new Set(returned.flatMap(({ id, text }) => (text.trim() === '' ? [] : [id])));
  const free = new Map<string, string | null>();
  for (const { id, source } of entries) {
    if (named.has(id) || Object.hasOwn(table, id)) continue;
    free.set(source, free.has(source) ? null : id);
  }
  return (source) => free.get(source) ?? null;
}

/** As the story tells it; what belongs to no text any more stands at the end. */
function inOrder(
  entries: readonly TextEntry[],
  table: ReadonlyMap<string, Translation>,
): StringTable {
  const told = entries.flatMap(({ id }) => {
    const translation = table.get(id);
    return translation === undefined ? [] : [[id, translation] as const];
  });
  const left = [...table].filter(([id]) => !told.some(([known]) => known === id));
  return Object.fromEntries([...told, ...left]);
}

/** The text of `strings/<lang>.json`. */
export const makeTable = (heading: TableHeading, table: StringTable): string =>
  `${JSON.stringify({ [headingKey]: heading, ...table }, null, 2)}\n`;
