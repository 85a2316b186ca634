import { createStore } from 'zustand/vanilla';

/** One sentence in every form that a count asks for in its language, by the names of CLDR. */
export type Forms = { readonly other: string } & {
  /** The value that is counted. */
  readonly by: string;
} & { readonly [form in Intl.LDMLPluralRule]?: string };

/** What a page loads of a language: which it is, how it runs, and the words the page can say. */
export type PageWords = {
  readonly language: string;
  readonly dir: 'ltr' | 'rtl';
  /** The digits it counts with, by their name in CLDR. */
  readonly digits: string;
  readonly words: Readonly<Record<string, string | Forms>>;
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
  /** Who says it on tablets: nobody, a machine until somebody records it, or people. */
  readonly voice: 'none' | 'draft' | 'recorded';
};

/** The interface's language on this page, and its words. */
export const spoken = createStore<PageWords>(() => ({
  language: 'en',
  dir: 'ltr',
  digits: 'latn',
  words: {},
}));

type Read = (file: string) => Promise<PageWords>;

async function fromSite<T>(file: string): Promise<T> {
  const response = await fetch(new URL(`../languages/${file}`, document.baseURI));
  if (!response.ok) throw new Error(`No words in ${file}`);
  return (await response.json()) as T;
}

/** The languages that there are, English first. */
export const readLanguageList = (): Promise<readonly ListedLanguage[]> => fromSite('index.json');

/** What the device itself is set to, by the names that languages have here. */
function ownLanguage(): string {
  const [own = 'en'] = navigator.language.split('-');
  return { fa: 'prs', tl: 'fil' }[own] ?? own;
}

export const askedLanguage = (): string | null =>
  new URLSearchParams(location.search).get('language');

/** What a page's address asks for, else what the device is set to. */
export const wantedLanguage = (): string => askedLanguage() ?? ownLanguage();

function turnTo(words: PageWords): void {
  spoken.setState(words);
  if (typeof document === 'undefined') return;
  document.documentElement.lang = words.language;
  document.documentElement.dir = words.dir;
  document.documentElement.dataset['digits'] = words.digits;
}

/** Turns a page that opens to a language; one that is not there becomes English. */
export async function speakLanguage(
  language: string,
  page: string,
  read: Read = fromSite<PageWords>,
): Promise<void> {
  turnTo(await read(`${language}/${page}.json`).catch(() => read(`en/${page}.json`)));
}

/** Gives a page that opened with few words all of them; whoever turned it to another language meanwhile gave it all of those. */
export async function speakFully(page: string, read: Read = fromSite<PageWords>): Promise<void> {
  const { language } = spoken.getState();
  const words = await read(`${language}/${page}.json`);
  if (spoken.getState().language === language) turnTo(words);
}

/** Turns a page that speaks already; false where the words cannot be had now, and then it goes on as before. */
export async function speakInstead(
  language: string,
  page: string,
  read: Read = fromSite<PageWords>,
): Promise<boolean> {
  const words = await read(`${language}/${page}.json`).catch(() => null);
  if (words !== null) turnTo(words);
  return words !== null;
}
