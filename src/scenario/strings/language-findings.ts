import type { Finding } from '../finding.ts';
import type { LanguageTag } from '../language.ts';
import type { StringTable, Translation } from './strings.ts';
import { problemsOf } from './translation-problems.ts';
import type { TextEntry } from './text-entry.ts';

/** A table of one language, and where each of its entries stands. */
export type ToldTable = {
  readonly table: StringTable;
  readonly language: LanguageTag;
  readonly file: string;
  readonly lines: ReadonlyMap<string, number>;
};

/** Alike findings that are said one by one; the rest is counted. */
const mostAlike = 10;

/** What is wrong with one language's translations. */
export function languageFindings(
  entries: readonly TextEntry[],
  told: ToldTable,
): readonly Finding[] {
  const known = new Map(entries.map((entry) => [entry.id, entry]));
  const found = Object.entries(told.table).flatMap(([id, translation]) => {
    const entry = known.get(id);
    return entry ? problemsAt(entry, translation, told) : unknownId(id, { known, told });
  });
  return [...shorten(found), ...missing(entries, told)];
}

function problemsAt(
  entry: TextEntry,
  translation: Translation,
  { language, file, lines }: ToldTable,
): readonly Finding[] {
  const line = lines.get(entry.id);
  return problemsOf(entry, translation).map(({ severity, code, what, hint }) => ({
    severity,
    code,
    file,
    ...(line === undefined ? {} : { line }),
    what: `${language}, "${entry.id}": ${what}`,
    hint,
  }));
}

function unknownId(
  id: string,
  { known, told }: { readonly known: ReadonlyMap<string, TextEntry>; readonly told: ToldTable },
): readonly Finding[] {
  // One translation for a line with several wordings stands for none of them, but is no stranger.
  if (known.has(`${id}.1`)) return [];
  const line = told.lines.get(id);
  // What comes from the world's table is there for other stories too.
  if (line === undefined && told.lines.size > 0) return [];
  return [
    {
      severity: 'warning',
      code: 'string-unknown',
      file: told.file,
      ...(line === undefined ? {} : { line }),
      what: `${told.language}, "${id}": the story has no text of this name any more.`,
      hint: 'Take it out when it is no longer needed; nobody is shown it.',
    },
  ];
}

function missing(
  entries: readonly TextEntry[],
  { table, language, file }: ToldTable,
): readonly Finding[] {
  const without = entries.filter(({ id }) => !Object.hasOwn(table, id));
  if (without.length === 0) return [];
  const named = without.slice(0, 3).map(({ id }) => id);
  const more = without.length > named.length ? ' …' : '';
  const texts = without.length === 1 ? 'text has' : 'texts have';
  return [
    {
      severity: 'warning',
      code: 'string-missing',
      file,
      what: `${language}: ${without.length} of ${entries.length} ${texts} no translation: ${named.join(', ')}${more}`,
      hint: `People are shown the source there. Get them with "npx elsewhere strings extract … --lang ${language}".`,
    },
  ];
}

function shorten(found: readonly Finding[]): readonly Finding[] {
  const counts = new Map<string, number>();
  const kept = found.filter(({ code }) => {
    const count = (counts.get(code) ?? 0) + 1;
    counts.set(code, count);
    return count <= mostAlike;
  });
  const last = new Map(kept.map((finding) => [finding.code, finding]));
  return kept.map((finding) => {
    const more = (counts.get(finding.code) ?? 0) - mostAlike;
    if (more <= 0 || last.get(finding.code) !== finding) return finding;
    return { ...finding, what: `${finding.what} (and ${more} more like it)` };
  });
}
