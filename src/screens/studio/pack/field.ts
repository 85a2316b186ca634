/** One thing that a pack may say, and how it is asked for. Its label is `studio.pack.KEY`, or of `label`. */
export type Field = { readonly key: string; readonly label?: string } & Kind;

export type Kind =
  | { readonly kind: 'text'; readonly isLong?: true }
  | { readonly kind: 'number'; readonly least: number; readonly most: number }
  | { readonly kind: 'flag' }
  | { readonly kind: 'word'; readonly words: readonly string[] }
  /** Any of some words or numbers. */
  | { readonly kind: 'words'; readonly words: readonly (string | number)[] }
  /** The least and the most. */
  | { readonly kind: 'pair'; readonly least: number; readonly most: number }
  | { readonly kind: 'texts' }
  /** A picture of `assets/art`, by the folder it is in. */
  | { readonly kind: 'picture'; readonly from: 'choices' | 'signs' | 'faces' | 'held' }
  | { readonly kind: 'person' }
  | { readonly kind: 'place' }
  | { readonly kind: 'asked-as' }
  | { readonly kind: 'table'; readonly fields: readonly Field[] }
  /** Anything by a name that the author gives. */
  | { readonly kind: 'entries'; readonly of: readonly Field[]; readonly hasText?: true }
  /** A list of tables. */
  | { readonly kind: 'records'; readonly of: readonly Field[] };

type Rest = { readonly label?: string };

export const text = (key: string, rest: Rest & { readonly isLong?: true } = {}): Field => ({
  key,
  kind: 'text',
  ...rest,
});
export const texts = (key: string): Field => ({ key, kind: 'texts' });
export const number = (key: string, least: number, most: number): Field => ({
  key,
  kind: 'number',
  least,
  most,
});
export const word = (key: string, words: readonly string[]): Field => ({
  key,
  kind: 'word',
  words,
});
export const picture = (
  key: string,
  from: (Field & { readonly kind: 'picture' })['from'],
): Field => ({ key, kind: 'picture', from });
export const table = (key: string, fields: readonly Field[]): Field => ({
  key,
  kind: 'table',
  fields,
});
export const entries = (key: string, of: readonly Field[]): Field => ({ key, kind: 'entries', of });
export const records = (key: string, of: readonly Field[]): Field => ({ key, kind: 'records', of });
