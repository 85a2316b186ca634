import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import { readLanguages, wordingsOf, type Text } from '../../../src/kit/languages/language-file.ts';
import { home } from '../../support/page-words.ts';

const valuesOf = (text: Text): string[] => {
  const whole = typeof text === 'string' ? text : text.other;
  return (whole.match(/\{[\w-]+\}/g) ?? []).sort();
};
/** Every count that may come up on a screen, by the form that a language has for it. */
function formsOf(language: string): ReadonlyMap<string, readonly number[]> {
  const rules = new Intl.PluralRules(language);
  return Map.groupBy(
    Array.from({ length: 10_000 }, (_, count) => count),
    (count) => rules.select(count),
  );
}
/** Which way a script runs; a language in another script brings its line. */
const directions: Readonly<Record<string, string>> = { Latn: 'ltr', Arab: 'rtl' };
const languages = readLanguages(home.languages);
const english = languages.get('en')?.words ?? {};

/** What is typed or written on a box is called the same everywhere. */
const everywhere = /npm start -- --gateway|npx elsewhere check|--host|Node\.js|Wi-Fi|VPN/g;

/** Latin letters or digits where a language does not write with them, but for names of values. */
const strange = (text: string, digits: string): boolean =>
  (digits === 'latn' ? /[a-z]/i : /[a-z0-9]/i).test(
    text.replaceAll(/\{[\w-]+\}/g, '').replaceAll(everywhere, ''),
  );

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
    const alike = Object.keys(words).filter((key) => isDeepStrictEqual(words[key], english[key]));
    expect(alike).toEqual(heading.same);
    const texts = Object.values(words).flatMap(wordingsOf);
    expect(texts.filter((text) => text.trim() !== text || text === '')).toEqual([]);
    if (heading.direction === 'ltr') return;
    expect(texts.filter((text) => strange(text, heading.digits))).toEqual([]);
  });

  test('[LANG-3] has no text of more than twice its length in English, or 24 letters', () => {
    const longest = (text: Text): number =>
      Math.max(...wordingsOf(text).map((words) => words.length));
    const tooLong = Object.entries(words).filter(
      ([key, text]) => longest(text) > Math.max(24, longest(english[key] ?? '') * 2),
    );
    expect(tooLong).toEqual([]);
  });

  test('[LANG-8] has exactly the forms of its counts where English has forms, and each says what it must', () => {
    const needed = formsOf(language);
    for (const [key, text] of Object.entries(words)) {
      expect([key, typeof text]).toEqual([key, typeof english[key]]);
      if (typeof text === 'string') continue;
      const { by, ...forms } = text;
      expect([key, Object.keys(forms).sort()]).toEqual([key, [...needed.keys()].sort()]);
      expect(valuesOf(text)).toContain(`{${by}}`);
      for (const [form, words] of Object.entries(forms)) {
        // Only a form that stands for one number alone may leave it out: "one device".
        const isAlone = needed.get(form)?.length === 1;
        const said = new Set([...valuesOf(words), ...(isAlone ? [`{${by}}`] : [])]);
        expect([key, form, [...said].sort()]).toEqual([key, form, [...new Set(valuesOf(text))]]);
      }
    }
  });
});

test('[LANG-7] the README names every language, and who has checked it', () => {
  const readme = readFileSync(join(home.languages, '../../README.md'), 'utf8');
  const rows = [...languages.values()].map(
    ({ heading }) => `| ${heading.name} | ${heading.checkedBy ?? 'not yet'} |`,
  );
  expect(rows.filter((row) => !readme.includes(`\n${row}\n`))).toEqual([]);
});
