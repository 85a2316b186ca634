import type { LanguageTag } from '../../../scenario/language.ts';

/** Scripts that run from right to left. */
const fromRight: readonly string[] = [
  'Adlm',
  'Arab',
  'Aran',
  'Hebr',
  'Mand',
  'Nkoo',
  'Rohg',
  'Samr',
  'Syrc',
  'Thaa',
];

/** Which way a language runs, by the script that it is most often written in where its tag names none. */
export function directionOf(language: LanguageTag): 'ltr' | 'rtl' {
  try {
    const { script } = new Intl.Locale(language).maximize();
    return fromRight.includes(script ?? '') ? 'rtl' : 'ltr';
  } catch {
    return 'ltr';
  }
}
