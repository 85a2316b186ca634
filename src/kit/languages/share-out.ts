import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { keysSaid, sourcesOf } from './keys-said.ts';
import { readLanguages, type Catalogue, type LanguageFile } from './language-file.ts';
import { listVoices, type VoiceList } from './voiced-texts.ts';
import { makePseudo, pseudoLocales } from './pseudo-locale.ts';

/** What one page loads of a language. */
export type PageWords = {
  readonly language: string;
  readonly dir: 'ltr' | 'rtl';
  readonly digits: string;
  readonly words: Catalogue;
};

/** A language as it is listed for whoever may choose one. */
export type ListedLanguage = {
  readonly language: string;
  readonly name: string;
  readonly checkedBy: string | null;
  /** How many texts are still in English. */
  readonly missing: number;
  /** Who says it on tablets: nobody, a machine until somebody records it, or people. */
  readonly voice: 'none' | 'draft' | 'recorded';
};

type Home = {
  /** The folder of the languages' files. */
  readonly languages: string;
  /** The folder with one folder for each page. */
  readonly screens: string;
  /** The folder with one folder of recordings for each language. */
  readonly voices: string;
};

function everyLanguage({ languages }: Pick<Home, 'languages'>): ReadonlyMap<string, LanguageFile> {
  const real = readLanguages(languages);
  const english = real.get('en')?.words ?? {};
  const madeUp = pseudoLocales.map((tag) => [tag, makePseudo(english, tag)] as const);
  return new Map([...real, ...madeUp]);
}

/** The languages that there are, English first. */
export function listLanguages(home: Home): readonly ListedLanguage[] {
  const real = readLanguages(home.languages);
  const keys = Object.keys(real.get('en')?.words ?? {});
  const listed = [...real].map(([language, { heading, words }]) => ({
    language,
    name: heading.name,
    checkedBy: heading.checkedBy,
    missing: keys.filter((key) => !(key in words)).length,
    voice: voiceOf(listVoices(home, language)),
  }));
  const isEnglish = (one: ListedLanguage): number => Number(one.language === 'en');
  return listed.toSorted((one, other) => isEnglish(other) - isEnglish(one));
}

function voiceOf({ says, drafts }: VoiceList): ListedLanguage['voice'] {
  if (says.length === 0) return 'none';
  return drafts ? 'draft' : 'recorded';
}

/** The screens that a page fetches later, of the pages that have some. */
const laterScreens = 'rare-screens.ts';

/** What a page loads in each language: only what it can say, and in English what a language lacks; `without` a file, what the page says before it has that. */
export function shareOut(
  home: Omit<Home, 'voices'>,
  page: string,
  without = '',
): readonly PageWords[] {
  const all = everyLanguage(home);
  const english = all.get('en')?.words ?? {};
  const start = join(home.screens, page, 'main.tsx');
  const sources = sourcesOf(start, home.screens, without);
  const said = keysSaid(sources, Object.keys(english));
  return [...all].map(([language, { heading, words }]) => ({
    language,
    dir: heading.direction,
    digits: heading.digits,
    words: Object.fromEntries(said.map((key) => [key, words[key] ?? english[key] ?? key])),
  }));
}

/** The pages that have a start of their own. */
function pagesIn({ screens }: Pick<Home, 'screens'>): readonly string[] {
  const folders = readdirSync(screens, { withFileTypes: true }).filter((one) => one.isDirectory());
  return folders
    .map(({ name }) => name)
    .filter((name) => readdirSync(join(screens, name)).includes('main.tsx'));
}

/** What a page says before it has fetched its later screens; nothing of one that has all at once. */
export function firstOf(home: Omit<Home, 'voices'>, page: string): readonly PageWords[] {
  const fetchesLater = existsSync(join(home.screens, page, laterScreens));
  return fetchesLater ? shareOut(home, page, laterScreens) : [];
}

/** Every file that is served of the languages, by its path below `languages`. */
export function languageFiles(home: Home): ReadonlyMap<string, unknown> {
  const named = (name: string) => (words: PageWords) =>
    [`${words.language}/${name}.json`, words] as const;
  const pages = pagesIn(home).flatMap((page) => [
    ...shareOut(home, page).map(named(page)),
    ...firstOf(home, page).map(named(`${page}-first`)),
  ]);
  const voices = [...everyLanguage(home).keys()].map(
    (language) => [`${language}/voices.json`, { says: listVoices(home, language).says }] as const,
  );
  return new Map<string, unknown>([['index.json', listLanguages(home)], ...pages, ...voices]);
}
