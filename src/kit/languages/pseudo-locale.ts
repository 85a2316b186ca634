import type { Catalogue, LanguageFile, Text } from './language-file.ts';

const accented: Readonly<Record<string, string>> = {
  a: 'á',
  e: 'ë',
  i: 'î',
  o: 'ö',
  u: 'û',
  c: 'ç',
  n: 'ñ',
  s: 'š',
  y: 'ÿ',
  z: 'ž',
  A: 'Å',
  E: 'É',
  I: 'Ï',
  O: 'Ø',
  U: 'Ü',
  C: 'Ç',
  N: 'Ñ',
  S: 'Š',
  Y: 'Ý',
  Z: 'Ž',
};

/** Splits off `{values}`, which stay as they are. */
const parts = (text: string): string[] => text.split(/(\{[^}]*\})/).filter((part) => part !== '');
const isValue = (part: string): boolean => part.startsWith('{');

/** A third longer and full of accents: shows what is cut off, and what never went through a catalogue. */
function lengthen(text: string): string {
  const words = parts(text).map((part) =>
    isValue(part) ? part : part.replace(/[a-z]/gi, (letter) => accented[letter] ?? letter),
  );
  return `[${words.join('')} ${'~'.repeat(Math.ceil(text.length / 3))}]`;
}

/** English letters that run from right to left; the mark in front lets `dir="auto"` see it. */
function mirror(text: string): string {
  const words = parts(text).map((part) => (isValue(part) ? part : `\u202e${part}\u202c`));
  return `\u200f${words.join('')}`;
}

function eachForm(text: Text, change: (words: string) => string): Text {
  if (typeof text === 'string') return change(text);
  const { by, ...forms } = text;
  const changed = Object.entries(forms).map(([form, words]) => [form, change(words)]);
  return { ...(Object.fromEntries(changed) as typeof forms), by };
}

const changes = { 'en-XA': lengthen, 'ar-XB': mirror };

/** The tests' made-up languages. */
export const pseudoLocales = ['en-XA', 'ar-XB'] as const;

/** Makes one of them out of the English words. */
export function makePseudo(english: Catalogue, language: keyof typeof changes): LanguageFile {
  const change = changes[language];
  const words = Object.entries(english).map(([key, text]) => [key, eachForm(text, change)]);
  const direction = language === 'ar-XB' ? 'rtl' : 'ltr';
  const heading = { name: language, direction, digits: 'latn', checkedBy: null, same: [] } as const;
  return { heading, words: Object.fromEntries(words) };
}
