import type { LanguageTag } from '../language.ts';
import { pseudoLocales, pseudoText } from './pseudo-locale.ts';

/** A translation, and the source it was made from: where the source has changed since, it is stale. */
export type Translation = string | { readonly source: string; readonly text: string };
export type StringTable = Readonly<Record<string, Translation>>;
export type StringTables = Readonly<Record<LanguageTag, StringTable>>;

export type LookUp = (id: string, source: string, language: LanguageTag) => string;

/** Languages a scenario can be shown in, its own first. */
export function languagesOf(own: LanguageTag, tables: StringTables): readonly LanguageTag[] {
  return [...new Set([own, ...Object.keys(tables).toSorted(), ...pseudoLocales])];
}

/** The source text stands in for whatever is missing or stale. */
export function openStrings(tables: StringTables): LookUp {
  return (id, source, language) => {
    if (pseudoLocales.includes(language)) return pseudoText(source, language);
    const table = Object.hasOwn(tables, language) ? tables[language] : undefined;
    const found = table && Object.hasOwn(table, id) ? table[id] : undefined;
    if (found === undefined || found === '') return source;
    if (typeof found === 'string') return found;
    return found.source === source && found.text !== '' ? found.text : source;
  };
}
