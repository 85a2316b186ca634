import { readReturned } from '../../../scenario/exchange/read-returned.ts';
import type { FileTrouble, ReturnedFile } from '../../../scenario/exchange/returned-file.ts';
import { limits } from '../../../scenario/intake/limits.ts';
import { makeTable, mergeTable, type Merged } from '../../../scenario/strings/merge-table.ts';
import type { TextEntry } from '../../../scenario/strings/text-entry.ts';
import { problemsOf } from '../../../scenario/strings/translation-problems.ts';
import type { OpenTable } from './open-table.ts';

export type ReadFile =
  | ReturnedFile
  | (Omit<FileTrouble, 'why'> & { readonly why: FileTrouble['why'] | 'too-large' });

const decode = (bytes: Uint8Array, charset: string): string =>
  new TextDecoder(charset, { fatal: true }).decode(bytes);

/** What a translator's file brings, or what is wrong with it. */
export function readFile(bytes: Uint8Array): ReadFile {
  if (bytes.length > limits.table) return { why: 'too-large', line: null, what: '' };
  return readReturned(bytes, decode);
}

/** What would become of a table, before anything is done. */
export type Coming = Pick<
  Merged,
  'added' | 'changed' | 'same' | 'moved' | 'empty' | 'stale' | 'broken' | 'unknown'
> & {
  /** Translations that come new or other and that something is wrong with besides. */
  readonly doubtful: readonly string[];
  /** The table's text afterwards. */
  readonly json: string;
  /** Whether any of it belongs to this story. */
  readonly fits: boolean;
};

/** The same as `npx elsewhere strings merge` would do. */
export function comingFrom(
  entries: readonly TextEntry[],
  { json, table, checkedBy }: OpenTable,
  { returned }: ReturnedFile,
): Coming {
  const { table: merged, ...counts } = mergeTable(entries, table, returned);
  const { added, changed, same, unknown } = counts;
  const isNew = added + changed > 0;
  const heading = { ...headingIn(json), checkedBy: isNew ? null : checkedBy };
  const doubtful = entries.flatMap((entry) => {
    const told = Object.hasOwn(merged, entry.id) ? merged[entry.id] : undefined;
    const isOther = JSON.stringify(told) !== JSON.stringify(table[entry.id]);
    if (told === undefined || !isOther || counts.stale.includes(entry.id)) return [];
    const isBad = problemsOf(entry, told).some(({ severity }) => severity === 'warning');
    return isBad ? [entry.id] : [];
  });
  return {
    ...counts,
    doubtful,
    json: isNew ? makeTable(heading, merged) : json,
    fits: added + changed + same - unknown.length > 0,
  };
}

/** Whatever else a table says of itself stays. */
const headingIn = (json: string): object =>
  Object((JSON.parse(json) as Readonly<Record<string, unknown>>)['@'] ?? {});
