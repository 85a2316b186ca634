import type { Text } from '@codemirror/state';
import { languageOfTable, parseTable } from '../../../scenario/strings/read-tables.ts';
import type { StringTable, StringTables } from '../../../scenario/strings/strings.ts';
import type { DeskState } from './table.ts';

const read = new WeakMap<Text, StringTable | null>();

/** A text is read once, however often it is asked for; null where it is no table. */
function tableIn(doc: Text): StringTable | null {
  const known = read.get(doc);
  if (known !== undefined) return known;
  const table = parseTable(doc.sliceString(0).replace(/^\uFEFF/, ''));
  const found = 'why' in table ? null : table.table;
  read.set(doc, found);
  return found;
}

/** Without what a story's own table said when it was read: what is left comes from around it. */
export function around(all: StringTable, json: string | undefined): StringTable {
  const own = json === undefined ? null : parseTable(json);
  if (own === null || 'why' in own) return all;
  return Object.fromEntries(Object.entries(all).filter(([id]) => !Object.hasOwn(own.table, id)));
}

/** What the story says in each language, saved or not, over what its world and its questions know. */
export function tablesNow({ texts, folder, story }: DeskState): StringTables {
  const [known, files] = [story?.story.strings ?? {}, story?.story.files ?? {}];
  const own = Object.values(texts).flatMap((text) => {
    const language = text.folder === folder ? languageOfTable(text.file) : null;
    const json = files[text.file];
    if (language === null || (!text.isChanged && text.disk?.text === json)) return [];
    const table = tableIn(text.state.doc);
    if (table === null) return [];
    return [[language, { ...around(known[language] ?? {}, json), ...table }] as const];
  });
  return own.length === 0 ? known : { ...known, ...Object.fromEntries(own) };
}
