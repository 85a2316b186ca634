import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { makeTable, mergeTable } from '../../scenario/strings/merge-table.ts';
import type { Merged, Returned } from '../../scenario/strings/merge-table.ts';
import type { StringTable } from '../../scenario/strings/strings.ts';
import { headingKey, headingOf, type TableHeading } from '../../scenario/strings/table-heading.ts';
import { parseCsv } from './csv-file.ts';
import { limits, inMegabytes } from '../intake/limits.ts';
import { isLinkedAway, openPack, writeWhole } from './open-pack.ts';
import { parsePo } from './po-file.ts';

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
  const returned = await readReturned(file);
  if ('why' in returned) return returned;
  const before = pack.files[`strings/${language}.json`] ?? '{}';
  const merged = mergeTable(texts.entries(), ownTable(before), returned);
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

/** PO or CSV, whichever it is by what stands in it. */
async function readReturned(file: string): Promise<readonly Returned[] | Refused> {
  const size = await stat(file).then(
    (found) => found.size,
    () => 0,
  );
  if (size > limits.table)
    return { why: `${file} has ${inMegabytes(size)}, more than ${inMegabytes(limits.table)}.` };
  const bytes = await readFile(file).catch(() => null);
  if (bytes === null) return { why: `There is no file ${file}.` };
  const text = bytes.toString('utf8');
  const isPo = /^\s*(?:#.*\s*)*msg(?:id|ctxt)\s+"/.test(text.replace(/^\uFEFF/, ''));
  try {
    return isPo ? parsePo(withoutMark(bytes)) : parseCsv(decode(bytes));
  } catch (problem) {
    const why = problem instanceof Error ? problem.message : String(problem);
    return { why: `${file} is neither a PO file nor a table that can be read: ${why}` };
  }
}

const withoutMark = (bytes: Buffer): Buffer =>
  bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;

/** Office programs also write "Unicode text", which is UTF-16. */
function decode(bytes: Buffer): string {
  const wide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (!wide) return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  return new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes);
}
