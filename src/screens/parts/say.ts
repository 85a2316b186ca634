import { createStore } from 'zustand/vanilla';

type Values = Readonly<Record<string, string | number>>;

/** What a page loads of a language: which it is, how it runs, and the words the page can say. */
export type PageWords = {
  readonly language: string;
  readonly dir: 'ltr' | 'rtl';
  /** The digits it counts with, by their name in CLDR. */
  readonly digits: string;
  readonly words: Readonly<Record<string, string>>;
};

/** A language that may be chosen. */
export type ListedLanguage = {
  readonly language: string;
  /** Its own name for itself. */
  readonly name: string;
  /** Who speaks it and has read all of it; null as long as nobody has. */
  readonly checkedBy: string | null;
  /** How many texts are still in English. */
  readonly missing: number;
};

/** The interface's language on this page, and its words. */
export const spoken = createStore<PageWords>(() => ({
  language: 'en',
  dir: 'ltr',
  digits: 'latn',
  words: {},
}));

/** A number in the language's own digits. */
export function numeral(value: number): string {
  const { language, digits } = spoken.getState();
  return value.toLocaleString(language, { numberingSystem: digits, useGrouping: false });
}

const fromRight = /[\u0590-\u08ff]/;

/** A value as it stands in a sentence: a name that may run the other way is kept apart, as `bdi` does. */
function shown(value: string | number): string {
  if (typeof value === 'number') return numeral(value);
  const isMixed = spoken.getState().dir === 'rtl' || fromRight.test(value);
  return isMixed ? `\u2068${value}\u2069` : value;
}

/** The words for a key in the page's language, with values put where their names stand; what is missing shows itself. */
export function say(key: string, values: Values = {}): string {
  const text = spoken.getState().words[key] ?? key;
  return text.replace(/\{([\w-]+)\}/g, (whole, name: string) => {
    const value = values[name];
    return value === undefined ? whole : shown(value);
  });
}

type Read = (file: string) => Promise<PageWords>;

async function fromSite<T>(file: string): Promise<T> {
  const response = await fetch(new URL(`../languages/${file}`, document.baseURI));
  if (!response.ok) throw new Error(`No words in ${file}`);
  return (await response.json()) as T;
}

/** The languages that there are, English first. */
export const readLanguageList = (): Promise<readonly ListedLanguage[]> => fromSite('index.json');

/** Loads a page's words in a language and turns the page to it; a language that is not there becomes English. */
export async function speakLanguage(
  language: string,
  page: string,
  read: Read = fromSite<PageWords>,
): Promise<void> {
  const words = await read(`${language}/${page}.json`).catch(() => read(`en/${page}.json`));
  spoken.setState(words);
  if (typeof document === 'undefined') return;
  document.documentElement.lang = words.language;
  document.documentElement.dir = words.dir;
}
