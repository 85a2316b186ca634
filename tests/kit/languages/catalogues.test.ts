import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readLanguages } from '../../../src/kit/languages/language-file.ts';
import { home } from '../../support/page-words.ts';

const valuesOf = (text: string): string[] => (text.match(/\{[\w-]+\}/g) ?? []).sort();
/** Which way a script runs; a language in another script brings its line. */
const directions: Readonly<Record<string, string>> = { Latn: 'ltr', Arab: 'rtl' };
const languages = readLanguages(home.languages);
const english = languages.get('en')?.words ?? {};

/** What is typed or written on a box is called the same everywhere. */
const everywhere = /npm start -- --gateway|npx elsewhere check|--host|Node\.js|Wi-Fi|VPN/g;

/** Latin letters where a language does not write with them, but for names of values. */
const strange = (text: string): boolean =>
  /[a-z]/i.test(text.replaceAll(/\{[\w-]+\}/g, '').replaceAll(everywhere, ''));

describe.each([...languages])('%s', (language, { heading, words }) => {
  test('[SAY-2] says the same keys with the same values as English, sorted by key', () => {
    expect(Object.keys(english)).toEqual(Object.keys(english).toSorted());
    expect(Object.keys(words)).toEqual(Object.keys(english));
    const values = Object.entries(words).map(([key, text]) => [key, valuesOf(text)]);
    const wanted = Object.entries(english).map(([key, text]) => [key, valuesOf(text)]);
    expect(values).toEqual(wanted);
  });

  test('[LANG-1] says its own name, its direction, and who has checked it', () => {
    expect(heading.name).not.toBe('');
    const { script } = new Intl.Locale(language).maximize();
    expect([language, heading.direction]).toEqual([language, directions[script ?? '']]);
    expect(heading.checkedBy).not.toBe('');
  });

  test('[LANG-2] has no text that is still English, and lists those that are alike in both', () => {
    if (language === 'en') return expect(heading.same).toEqual([]);
    const alike = Object.keys(words).filter((key) => words[key] === english[key]);
    expect(alike).toEqual(heading.same);
    const texts = Object.entries(words).filter(([, text]) => text.trim() !== text || text === '');
    expect(texts).toEqual([]);
    if (heading.direction === 'ltr') return;
    expect(Object.entries(words).filter(([, text]) => strange(text))).toEqual([]);
  });

  test('[LANG-3] has no text of more than twice its length in English, or 24 letters', () => {
    const tooLong = Object.entries(words).filter(
      ([key, text]) => text.length > Math.max(24, (english[key] ?? '').length * 2),
    );
    expect(tooLong).toEqual([]);
  });
});

test('[LANG-7] the README names every language, and who has checked it', () => {
  const readme = readFileSync(join(home.languages, '../../README.md'), 'utf8');
  const rows = [...languages.values()].map(
    ({ heading }) => `| ${heading.name} | ${heading.checkedBy ?? 'not yet'} |`,
  );
  expect(rows.filter((row) => !readme.includes(`\n${row}\n`))).toEqual([]);
});
