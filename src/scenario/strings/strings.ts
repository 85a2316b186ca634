import type { LanguageTag } from '../language.ts';
import { pseudoLocales, pseudoText } from './pseudo-locale.ts';
import { openTable } from './table.ts';

/** A translation, and the source it was made from: where the source has changed since, it is stale. */
export type Translation =
  | string
  | {
      readonly source: string;
      readonly text: string;
      /** What a voice says, where that is written otherwise than what the eye reads. */
      readonly spoken?: string;
    };
export type StringTable = Readonly<Record<string, Translation>>;
export type StringTables = Readonly<Record<LanguageTag, StringTable>>;

export type LookUp = (id: string, source: string, language: LanguageTag) => string;

/** Languages a scenario can be shown in, its own first. */
export function languagesOf(own: LanguageTag, tables: StringTables): readonly LanguageTag[] {
  return [...new Set([own, ...Object.keys(tables).toSorted(), ...pseudoLocales])];
}

/** The source text stands in for whatever is missing, stale or not certain. */
export function openStrings(tables: StringTables): LookUp {
  const opened = new Map<LanguageTag, ReturnType<typeof openTable>>();
  return (id, source, language) => {
    if (pseudoLocales.includes(language)) return pseudoText(source, language);
    if (!Object.hasOwn(tables, language)) return source;
    const table = opened.get(language) ?? openTable(tables[language] ?? {});
    opened.set(language, table);
    return table(id, source) ?? source;
  };
}
