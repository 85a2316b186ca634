import { createStore } from 'zustand/vanilla';

export type Values = Readonly<Record<string, string | number>>;

/** What a page loads of a language: which it is, how it runs, and the words the page can say. */
export type PageWords = {
  readonly language: string;
  readonly dir: 'ltr' | 'rtl';
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
export const spoken = createStore<PageWords>(() => ({ language: 'en', dir: 'ltr', words: {} }));

/** Fills `{name}` with its value; a value that is not there stays visible. */
export function fill(text: string, values: Values): string {
  return text.replace(/\{([\w-]+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** The words for a key in the page's language; a key without words shows itself. */
export function say(key: string, values: Values = {}): string {
  return fill(spoken.getState().words[key] ?? key, values);
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
