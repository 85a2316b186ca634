/** The words of the interface by key. */
export type Catalogue = Readonly<Record<string, string>>;

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

/** Makes a catalogue for the tests' made-up languages out of the English one; null for a real language. */
export function makePseudo(english: Catalogue, language: string): Catalogue | null {
  const change = language === 'en-XA' ? lengthen : language === 'ar-XB' ? mirror : null;
  if (change === null) return null;
  return Object.fromEntries(Object.entries(english).map(([key, text]) => [key, change(text)]));
}
