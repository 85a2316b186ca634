const endings = (word: string, ...ends: readonly string[]): readonly string[] =>
  ends.map((end) => word + end);

/** Singular and plural of an English word for people: Afghan, Afghans. */
export const englishForms = (word: string): readonly string[] =>
  /(?:s|sh|ch|ese|z|men|man|man)$/.test(word) ? [word] : endings(word, '', 's');

/** Masculine and feminine, singular and plural of a French one. */
export function frenchForms(word: string): readonly string[] {
  if (word.endsWith('e') || word.endsWith('è')) return endings(word, '', 's');
  if (/(?:ien|éen|yen)$/.test(word)) return endings(word, '', 's', 'ne', 'nes');
  if (word.endsWith('ais') || word.endsWith('ois')) return endings(word, '', 'e', 'es');
  if (word.endsWith('on')) return endings(word, '', 's', 'ne', 'nes');
  return endings(word, '', 's', 'e', 'es');
}

/** Masculine and feminine, singular and plural of a Spanish one. */
export function spanishForms(word: string): readonly string[] {
  if (word.endsWith('o')) return endings(word.slice(0, -1), 'o', 'a', 'os', 'as');
  if (word.endsWith('és')) return [word, ...endings(word.slice(0, -2), 'esa', 'eses', 'esas')];
  if (/[áéíó]n$/.test(word)) return endings(word, '', 'a', 'es', 'as');
  if (/[íú]$/.test(word)) return endings(word, '', 'es', 's');
  if (/[aeu]$/.test(word)) return endings(word, '', 's');
  return endings(word, '', 'es', 'a', 'as');
}

/** An Arabic nisba: the people, the woman, several, the language. A collective noun stays as it is. */
export const arabicForms = (word: string): readonly string[] =>
  word.endsWith('ي') ? endings(word, '', 'ة', 'ون', 'ين', 'ات', 'ان') : [word];

/** Dari plurals; those with a gap inside are split when they are read. */
export const dariForms = (word: string): readonly string[] => endings(word, '', 'ها', 'ان');
