import type { Finding } from '../finding.ts';
import type { LanguageTag } from '../language.ts';
import type { Sources } from '../scenario.ts';
import type { StringTable, StringTables } from './strings.ts';
import { headingKey, isHeading } from './table-heading.ts';

export type TablesRead = { readonly strings: StringTables; readonly findings: readonly Finding[] };

/** Where a pack keeps the names of texts without an `#id:`. */
export const lineIdsFile = 'strings/ids.json';

/** The language that a file of a pack is the table of, by its name; null for any other file. */
export const languageOfTable = (file: string): LanguageTag | null =>
  file === lineIdsFile ? null : (/^strings\/([^/]+)\.json$/.exec(file)?.[1] ?? null);

/** A tag of BCP 47: it names a file, so nothing else will do. */
export const isLanguage = (tag: string): boolean => /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/.test(tag);

/** Reads `strings/<lang>.json` of a pack or a world; a table that cannot be read is a finding. */
export function readTables(texts: Sources): TablesRead {
  const findings: Finding[] = [];
  const strings: [string, StringTable][] = [];
  for (const [file, text] of Object.entries(texts)) {
    const language = languageOfTable(file);
    if (language === null) continue;
    const read = isLanguage(language) ? parseTable(text) : { why: `"${language}" is no language.` };
    if ('why' in read) findings.push(brokenTable(file, read.why));
    else strings.push([language, read.table]);
  }
  return { strings: Object.fromEntries(strings), findings };
}

/** The text of one table; why it cannot be read, where it cannot. */
export function parseTable(
  json: string,
): { readonly table: StringTable } | { readonly why: string } {
  try {
    return { table: tableFrom(JSON.parse(json)) };
  } catch (problem) {
    return { why: problem instanceof Error ? problem.message : String(problem) };
  }
}

/** A world knows what its names are in the languages of a pack; its word counts where a story is told in it for once. */
export function withWorldTables(
  own: StringTables,
  world: StringTables,
  isRetold: boolean,
): StringTables {
  return Object.fromEntries(
    Object.entries(own).map(([language, table]) => {
      const names = world[language] ?? {};
      return [language, isRetold ? { ...table, ...names } : { ...names, ...table }];
    }),
  );
}

function brokenTable(file: string, why: string): Finding {
  return {
    severity: 'error',
    code: 'strings-broken',
    file,
    what: `This language cannot be read: ${why}`,
    hint: 'Write {"line id": {"source": "…", "text": "…"}, …}.',
  };
}

function tableFrom(written: unknown): StringTable {
  if (typeof written !== 'object' || written === null || Array.isArray(written)) {
    throw new Error('it is not a table of line ids.');
  }
  const { [headingKey]: heading, ...table } = written as Readonly<Record<string, unknown>>;
  if (heading !== undefined && !isHeading(heading)) {
    throw new Error(`"${headingKey}" does not say who has checked it: a name, or null.`);
  }
  const wrong = Object.entries(table).find(([, value]) => !isTranslation(value));
  if (wrong) throw new Error(`"${wrong[0]}" has no text.`);
  return table as StringTable;
}

function isTranslation(value: unknown): boolean {
  if (typeof value === 'string') return true;
  if (typeof value !== 'object' || value === null) return false;
  const spoken: unknown = Reflect.get(value, 'spoken');
  if (spoken !== undefined && typeof spoken !== 'string') return false;
  return ['source', 'text'].every((key) => typeof Reflect.get(value, key) === 'string');
}
