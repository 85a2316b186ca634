import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readLanguages, wordingsOf, type Text } from '../../../src/kit/languages/language-file.ts';
import { makePseudo, pseudoLocales } from '../../../src/kit/languages/pseudo-locale.ts';
import {
  firstOf,
  languageFiles,
  listLanguages,
  shareOut,
} from '../../../src/kit/languages/share-out.ts';
import { home } from '../../support/page-words.ts';

const valuesOf = (text: Text = ''): string[] =>
  wordingsOf(text).flatMap((words) => words.match(/\{[\w-]+\}/g) ?? []);
const lettersOf = (text: Text = ''): number => wordingsOf(text).join('').length;
const english = readLanguages(home.languages).get('en')?.words ?? {};

test('[SAY-5] the made-up languages come from English and leave values alone', () => {
  const long = makePseudo(english, 'en-XA');
  const mirrored = makePseudo(english, 'ar-XB');
  expect([long.heading.direction, mirrored.heading.direction]).toEqual(['ltr', 'rtl']);
  for (const [key, text] of Object.entries(english)) {
    expect(lettersOf(long.words[key])).toBeGreaterThan(lettersOf(text) * 1.3);
    expect(valuesOf(long.words[key])).toEqual(valuesOf(text));
    expect(valuesOf(mirrored.words[key])).toEqual(valuesOf(text));
  }
  expect(long.words['rule.respect']).toMatch(/^\[Wë šp/);
});

describe('a house with two pages', () => {
  let root = '';
  const write = (path: string, text: string): void => {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  const small = (): typeof home => ({
    languages: join(root, 'languages'),
    screens: join(root, 'screens'),
    voices: join(root, 'voices'),
  });
  const partOf = (page: string, language: string) =>
    shareOut(small(), page).find((one) => one.language === language);

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'languages-'));
    write('screens/door/main.tsx', "import { sign } from '../parts/sign.tsx';\nsay('door.open');");
    write('screens/wall/main.tsx', "void import('./later.tsx');\nsay('wall.title');");
    write('screens/wall/later.tsx', 'say(`wall.now-${state}`);');
    write('screens/parts/sign.tsx', "say('sign.name');");
    write('screens/parts/unused.tsx', "say('wall.unused');");
    const words = {
      'door.open': 'Open',
      'sign.name': 'Sign',
      'wall.now-here': 'Here',
      'wall.title': 'Wall',
      'wall.unused': 'Nothing',
    };
    write('languages/en.json', JSON.stringify({ '@': { name: 'English' }, ...words }));
  });
  afterEach(() => rmSync(root, { recursive: true }));

  test('[LANG-4] a page loads the words it can say, now or later, and no others', () => {
    expect(partOf('door', 'en')?.words).toEqual({ 'door.open': 'Open', 'sign.name': 'Sign' });
    expect(partOf('wall', 'en')?.words).toEqual({ 'wall.now-here': 'Here', 'wall.title': 'Wall' });
  });

  test('[LANG-23] a page with screens that it fetches later opens with the words of all others', () => {
    write('screens/door/rare.ts', "late(() => import('./rare-screens.ts'));");
    write('screens/door/rare-screens.ts', "export { Bell } from './bell.tsx';");
    write('screens/door/bell.tsx', "import '../parts/sign.tsx';\nsay('wall.title');");
    write('screens/door/main.tsx', "import './rare.ts';\nsay('door.open');");
    expect(firstOf(small(), 'door').map(({ words }) => words)[0]).toEqual({ 'door.open': 'Open' });
    expect(partOf('door', 'en')?.words).toEqual({
      'door.open': 'Open',
      'sign.name': 'Sign',
      'wall.title': 'Wall',
    });
    const files = [...languageFiles(small()).keys()].filter((path) => path.startsWith('en/'));
    expect(files).toEqual(['en/door.json', 'en/door-first.json', 'en/wall.json', 'en/voices.json']);
  });

  test('[LANG-5] one new file is one new language, in its direction, listed with who checked it', () => {
    const before = [...languageFiles(small()).keys()];
    const heading = { name: 'Lingwa', direction: 'rtl', checkedBy: 'Ada' };
    write('languages/xx.json', JSON.stringify({ '@': heading, 'door.open': 'Dor' }));
    const added = [...languageFiles(small()).keys()].filter((path) => !before.includes(path));
    expect(added).toEqual(['xx/door.json', 'xx/wall.json', 'xx/voices.json']);
    expect(listLanguages(small())).toEqual([
      { language: 'en', name: 'English', checkedBy: null, missing: 0, voice: 'none' },
      { language: 'xx', name: 'Lingwa', checkedBy: 'Ada', missing: 4, voice: 'none' },
    ]);
    expect(partOf('wall', 'xx')).toMatchObject({ language: 'xx', dir: 'rtl' });
  });

  test('[LANG-6] what a language lacks is English on the page, and counted in the list alone', () => {
    write('languages/xx.json', JSON.stringify({ '@': { name: 'X' }, 'door.open': 'Dor' }));
    expect(partOf('door', 'xx')).toEqual({
      language: 'xx',
      dir: 'ltr',
      digits: 'latn',
      words: { 'door.open': 'Dor', 'sign.name': 'Sign' },
    });
    expect(listLanguages(small()).map(({ missing }) => missing)).toEqual([0, 4]);
  });
});

test('[LANG-5] every page has its words in every language, the made-up ones too', () => {
  const files = [...languageFiles(home).keys()];
  const tags = [...readLanguages(home.languages).keys(), ...pseudoLocales];
  const pages = ['facilitator', 'interpreter', 'observer', 'participant', 'projector', 'solo'];
  const wanted = tags.flatMap((tag) => pages.map((page) => `${tag}/${page}.json`));
  expect(files).toEqual(expect.arrayContaining(['index.json', ...wanted]));
  const tablet = shareOut(home, 'participant').find(({ language }) => language === 'en')?.words;
  expect(Object.keys(tablet ?? {}).length).toBeLessThan(Object.keys(english).length / 2);
  expect(tablet).toMatchObject({ 'voting.send': english['voting.send'] });
  expect(tablet).not.toHaveProperty(['console.settings']);
});

test('[LANG-23] what a tablet says before its first scene is less, and says nothing of what comes later', () => {
  const wordsOf = (all: ReturnType<typeof shareOut>) =>
    all.find(({ language }) => language === 'en')?.words ?? {};
  const [first, all] = [
    wordsOf(firstOf(home, 'participant')),
    wordsOf(shareOut(home, 'participant')),
  ];
  const keys = Object.keys(first);
  expect(all).toMatchObject(first);
  expect(keys).toEqual(
    expect.arrayContaining(['lobby.title', 'rules.agree', 'voting.send', 'debrief.felt']),
  );
  expect(keys.filter((key) => /^(refusal|offer|survey|rehearse|ear)\./.test(key))).toEqual([
    'ear.open',
    'offer.title',
  ]);
  expect(firstOf(home, 'print')).toEqual([]);
});

test('[LANG-5] a file that is dropped beside the others is offered on every page, with no other change', () => {
  const languages = mkdtempSync(join(tmpdir(), 'languages-'));
  try {
    cpSync(home.languages, languages, { recursive: true });
    const own = { '@': { name: 'Português' }, 'join.title': 'Toque as três figuras.' };
    writeFileSync(join(languages, 'pt.json'), JSON.stringify(own));
    const files = languageFiles({ ...home, languages });
    const inEnglish = [...files.keys()].filter((path) => path.startsWith('en/'));
    const inNew = [...files.keys()].filter((path) => path.startsWith('pt/'));
    expect(inNew).toEqual(inEnglish.map((path) => path.replace('en/', 'pt/')));
    expect(files.get('index.json')).toContainEqual({
      language: 'pt',
      name: 'Português',
      checkedBy: null,
      missing: Object.keys(english).length - 1,
      voice: 'none',
    });
  } finally {
    rmSync(languages, { recursive: true });
  }
});
