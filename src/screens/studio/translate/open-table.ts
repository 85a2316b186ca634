import type { LanguageTag } from '../../../scenario/language.ts';
import { languageOfTable, parseTable } from '../../../scenario/strings/read-tables.ts';
import type { StringTable } from '../../../scenario/strings/strings.ts';
import { headingOf } from '../../../scenario/strings/table-heading.ts';
import { idOf } from '../desk/open-text.ts';
import type { DeskState } from '../desk/table.ts';
import { around } from '../desk/tables-now.ts';
import { plainOf } from '../pack/change-text.ts';

export const fileOfTable = (language: LanguageTag): string => `strings/${language}.json`;

/** The table of one language as it lies on the desk. */
export type OpenTable = {
  /** The text on the desk. */
  readonly id: string;
  readonly json: string;
  readonly table: StringTable;
  /** Who has checked it; null where nobody has. */
  readonly checkedBy: string | null;
  /** Why it cannot be read; null where it can. */
  readonly broken: string | null;
};

const opened = new WeakMap<object, OpenTable>();

/** Null where there is none yet. */
export function openTableOf({ texts, folder }: DeskState, language: LanguageTag): OpenTable | null {
  const id = idOf(folder ?? '', fileOfTable(language));
  const text = texts[id];
  if (!text) return null;
  const known = opened.get(text.state.doc);
  if (known?.id === id) return known;
  const json = plainOf(text);
  const read = parseTable(json);
  const found: OpenTable = {
    id,
    json,
    table: 'why' in read ? {} : read.table,
    checkedBy: headingOf(json).checkedBy,
    broken: 'why' in read ? read.why : null,
  };
  opened.set(text.state.doc, found);
  return found;
}

/** The languages that there are tables of, in the folder that is worked on. */
export const tablesOnDesk = ({ texts, folder }: DeskState): readonly LanguageTag[] =>
  Object.values(texts)
    .flatMap((text) => (text.folder === folder ? (languageOfTable(text.file) ?? []) : []))
    .toSorted();

/** What the world of a story and its questions say in a language, beside its own table. */
export const aroundTable = ({ story }: DeskState, language: LanguageTag): StringTable =>
  around(story?.story.strings[language] ?? {}, story?.story.files[fileOfTable(language)]);
