import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { readReturned } from '../../scenario/exchange/read-returned.ts';
import type { FileTrouble, ReturnedFile } from '../../scenario/exchange/returned-file.ts';
import { makeTable, mergeTable } from '../../scenario/strings/merge-table.ts';
import type { Merged } from '../../scenario/strings/merge-table.ts';
import type { StringTable } from '../../scenario/strings/strings.ts';
import { headingKey, headingOf, type TableHeading } from '../../scenario/strings/table-heading.ts';
import { limits, inMegabytes } from '../../scenario/intake/limits.ts';
import { writeWhole } from '../write-whole.ts';
import { isLinkedAway, openPack } from './open-pack.ts';

export type MergedFile = Merged & TableHeading;
export type Refused = { readonly why: string };

/** Puts a translated file into the table of a language. Refuses what fits no text of the pack. */
export async function merge(
  path: string,
  file: string,
  language: string,
): Promise<MergedFile | Refused> {
  const opened = await openPack(path);
  if ('why' in opened) return opened;
  const { folder, texts, scenario, pack } = opened;
  if (folder === null)
    return { why: 'An Ink file alone has no place for translations: make it a folder.' };
  if (language === scenario.pack.language) {
    return { why: `The story itself is written in "${language}".` };
  }
  if (pack.findings.some(({ file: broken }) => broken === `strings/${language}.json`)) {
    return {
      why: `strings/${language}.json cannot be read; mend it first, so that nothing in it is lost.`,
    };
  }
  if (isLinkedAway(pack)) return { why: 'strings is a link to another place: make it a folder.' };
  const read = await readFileOf(file);
  if ('why' in read) return read;
  const before = pack.files[`strings/${language}.json`] ?? '{}';
  const merged = mergeTable(texts.entries(), ownTable(before), read.returned);
  const fitting = merged.added + merged.changed + merged.same - merged.unknown.length;
  if (fitting <= 0) return { why: `Nothing in ${file} belongs to this story.` };
  const heading = headingAfter(headingOf(before), merged);
  await writeWhole(join(folder, 'strings', `${language}.json`), makeTable(heading, merged.table));
  return { ...merged, checkedBy: heading.checkedBy };
}

/** What the pack's own file holds, without what its world knows. */
function ownTable(text: string): StringTable {
  const { [headingKey]: _, ...table } = JSON.parse(text) as StringTable;
  return table;
}

/** Who checked the language has not seen what came in since. */
const headingAfter = (before: TableHeading, { added, changed }: Merged): TableHeading =>
  added + changed > 0 ? { ...before, checkedBy: null } : before;

async function readFileOf(file: string): Promise<ReturnedFile | Refused> {
  const size = await stat(file).then(
    (found) => found.size,
    () => 0,
  );
  if (size > limits.table)
    return { why: `${file} has ${inMegabytes(size)}, more than ${inMegabytes(limits.table)}.` };
  const bytes = await readFile(file).catch(() => null);
  if (bytes === null) return { why: `There is no file ${file}.` };
  const read = readReturned(bytes, decode);
  if (!('why' in read)) return read;
  const place = read.line === null ? '' : `line ${read.line}: `;
  const why = `${place}${troubleWords[read.why](read.what)}`;
  return { why: `${file} is neither a PO file nor a table that can be read: ${why}` };
}

const decode = (bytes: Uint8Array, charset: string): string =>
  new TextDecoder(charset, { fatal: true }).decode(bytes);

const troubleWords: Readonly<Record<FileTrouble['why'], (what: string) => string>> = {
  'not-text': (charset) => `there are signs that are no ${charset}.`,
  charset: (charset) => `nobody here knows the letters "${charset}".`,
  empty: () => 'there is nothing in it.',
  quote: (near) => `a quotation mark is not closed, or something follows it: ${near.slice(0, 40)}`,
  line: (text) => `this is neither a remark nor a text: ${text.slice(0, 40)}`,
  entry: (part) => `"${part}" is missing, or there twice.`,
  column: (name) => `its first line names no column "${name}".`,
  cells: () => 'there are more cells than columns.',
};
