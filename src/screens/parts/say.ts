import { createStore } from 'zustand/vanilla';
import { makePseudo, type Catalogue } from './pseudo-locale.ts';

export type Values = Readonly<Record<string, string | number>>;

/** The interface's language on this page, and its words. */
export const spoken = createStore<{ readonly language: string; readonly words: Catalogue }>(() => ({
  language: 'en',
  words: {},
}));

const rightToLeft = new Set(['ar', 'dv', 'fa', 'he', 'ku', 'prs', 'ps', 'sd', 'ug', 'ur', 'yi']);

/** Which way a language is written. */
export function dirOf(language: string): 'ltr' | 'rtl' {
  return rightToLeft.has(language.split('-')[0] ?? '') ? 'rtl' : 'ltr';
}

/** Fills `{name}` with its value; a value that is not there stays visible. */
export function fill(text: string, values: Values): string {
  return text.replace(/\{([\w-]+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** The words for a key in the page's language; a key without words shows itself. */
export function say(key: string, values: Values = {}): string {
  return fill(spoken.getState().words[key] ?? key, values);
}

type Read = (file: string) => Promise<Catalogue>;

async function readFromSite(file: string): Promise<Catalogue> {
  const response = await fetch(new URL(`../languages/${file}`, document.baseURI));
  if (!response.ok) throw new Error(`No catalogue ${file}`);
  return (await response.json()) as Catalogue;
}

/** Loads a language and turns the page to it; a language without a catalogue becomes English. */
export async function speakLanguage(language: string, read: Read = readFromSite): Promise<void> {
  const english = await read('en.json');
  const own =
    language === 'en'
      ? english
      : (makePseudo(english, language) ?? (await read(`${language}.json`).catch(() => null)));
  const spokenNow = own === null ? 'en' : language;
  spoken.setState({ language: spokenNow, words: { ...english, ...own } });
  if (typeof document === 'undefined') return;
  document.documentElement.lang = spokenNow;
  document.documentElement.dir = dirOf(spokenNow);
}
