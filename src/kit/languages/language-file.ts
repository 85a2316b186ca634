import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** One sentence in each form that its language has for a count; `by` names the value that is counted. */
export type Forms = { readonly by: string; readonly other: string } & {
  readonly [form in Intl.LDMLPluralRule]?: string;
};

export type Text = string | Forms;

/** The words of the interface by key. */
export type Catalogue = Readonly<Record<string, Text>>;

/** A text's wordings: one, or one for each form. */
export function wordingsOf(text: Text): readonly string[] {
  if (typeof text === 'string') return [text];
  return Object.entries(text).flatMap(([form, words]) => (form === 'by' ? [] : [words]));
}

/** What a language's file says about itself, under `@`. */
export type Heading = {
  /** The language's own name for itself. */
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  /** The digits it counts with, by their name in CLDR. */
  readonly digits: 'latn' | 'arab' | 'arabext';
  /** Who speaks it and has read all of it; null as long as nobody has. */
  readonly checkedBy: string | null;
  /** Keys whose words are right although they are those of the English file. */
  readonly same: readonly string[];
};

export type LanguageFile = { readonly heading: Heading; readonly words: Catalogue };

const plain: Heading = { name: '', direction: 'ltr', digits: 'latn', checkedBy: null, same: [] };

/** A language's file: a heading, and its words. */
export function parseLanguage(text: string): LanguageFile {
  const { '@': heading, ...words } = JSON.parse(text) as { '@'?: Partial<Heading> } & Catalogue;
  return { heading: { ...plain, ...heading }, words };
}

/** Every language that has a file in the folder, by its tag. */
export function readLanguages(folder: string): ReadonlyMap<string, LanguageFile> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  return new Map(
    files
      .toSorted()
      .map((file) => [
        basename(file, '.json'),
        parseLanguage(readFileSync(join(folder, file), 'utf8')),
      ]),
  );
}
