import type { LanguageTag } from '../language.ts';
import type { Sources } from '../scenario.ts';

/** What a table says of itself, as the interface's catalogues do: `"@": {"checkedBy": null}`. */
export type TableHeading = {
  /** Who speaks the language and has read it all; null where nobody has. */
  readonly checkedBy: string | null;
};

/** Under which key it stands; no text is called so. */
export const headingKey = '@';

const unmarked: TableHeading = { checkedBy: null };

export function isHeading(written: unknown): written is TableHeading {
  if (typeof written !== 'object' || written === null) return false;
  const checker: unknown = Reflect.get(written, 'checkedBy');
  return checker === null || (typeof checker === 'string' && checker.trim() !== '');
}

/** Nobody has checked a table that does not say so, or cannot be read. */
export function headingOf(json: string): TableHeading {
  try {
    const written: unknown = Reflect.get(Object(JSON.parse(json)), headingKey);
    return isHeading(written) ? written : unmarked;
  } catch {
    return unmarked;
  }
}

/** Who has checked each language that there is a table of. */
export const checkersIn = (
  files: Sources,
  languages: readonly LanguageTag[],
): readonly { readonly language: LanguageTag; readonly checkedBy: string | null }[] =>
  languages.flatMap((language) => {
    const json = files[`strings/${language}.json`];
    return json === undefined ? [] : [{ language, checkedBy: headingOf(json).checkedBy }];
  });
