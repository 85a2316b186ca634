import { describe, expect, test } from 'vitest';
import { readLanguages } from '../../../src/kit/languages/language-file.ts';
import { home } from '../../support/page-words.ts';

const valuesOf = (text: string): string[] => (text.match(/\{[\w-]+\}/g) ?? []).sort();
const languages = readLanguages(home.languages);
const english = languages.get('en')?.words ?? {};

/** Latin letters where a language does not write with them, but for names of values. */
const strange = (text: string): boolean => /[a-z]/i.test(text.replaceAll(/\{[\w-]+\}/g, ''));

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
    expect(['ltr', 'rtl']).toContain(heading.direction);
    expect(new Intl.Locale(language).toString()).toBe(language);
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

  test('[LANG-3] is not much longer than English where a place is small', () => {
    const small = Object.keys(english).filter((key) => english[key] !== undefined);
    const tooLong = small.filter((key) => {
      const own = words[key] ?? '';
      const least = english[key]?.length ?? 0;
      return own.length > Math.max(16, least * 1.9);
    });
    expect(tooLong.map((key) => `${key}: ${words[key]}`)).toEqual([]);
  });
});
