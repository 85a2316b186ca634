import { createStore } from 'zustand/vanilla';

export type Values = Readonly<Record<string, string | number>>;

/** What a page loads of a language: which it is, how it runs, and the words the page can say. */
export type PageWords = {
  readonly language: string;
  readonly dir: 'ltr' | 'rtl';
  readonly words: Readonly<Record<string, string>>;
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

async function readFromSite(file: string): Promise<PageWords> {
  const response = await fetch(new URL(`../languages/${file}`, document.baseURI));
  if (!response.ok) throw new Error(`No words in ${file}`);
  return (await response.json()) as PageWords;
}

/** Loads a page's words in a language and turns the page to it; a language that is not there becomes English. */
export async function speakLanguage(
  language: string,
  page: string,
  read: Read = readFromSite,
): Promise<void> {
  const words = await read(`${language}/${page}.json`).catch(() => read(`en/${page}.json`));
  spoken.setState(words);
  if (typeof document === 'undefined') return;
  document.documentElement.lang = words.language;
  document.documentElement.dir = words.dir;
}
