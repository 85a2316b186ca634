/** What a YAML file can hold. */
export type Plain =
  | string
  | number
  | boolean
  | null
  | readonly Plain[]
  | { readonly [key: string]: Plain };

/** The keys and places in lists that lead to a value. */
export type YamlPath = readonly (string | number)[];

/** One stretch of a text, and what stands there instead. */
export type TextEdit = { readonly from: number; readonly to: number; readonly insert: string };

export const edited = (text: string, { from, to, insert }: TextEdit): string =>
  text.slice(0, from) + insert + text.slice(to);

export const isTable = (value: unknown): value is Readonly<Record<string, Plain>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const isList = (value: unknown): value is readonly Plain[] => Array.isArray(value);
