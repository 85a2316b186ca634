import { formFor, numeral } from './numeral.ts';
import { spoken } from './spoken.ts';

type Values = Readonly<Record<string, string | number>>;

const fromRight = /[\u0590-\u08ff]/;

/** A value as it stands in a sentence: a name that may run the other way is kept apart, as `bdi` does. */
function shown(value: string | number): string {
  if (typeof value === 'number') return numeral(value);
  const isMixed = spoken.getState().dir === 'rtl' || fromRight.test(value);
  return isMixed ? `\u2068${value}\u2069` : value;
}

/** The words for a key in the page's language, in the form its count asks for, with values put where their names stand; what is missing shows itself. */
export function say(key: string, values: Values = {}): string {
  const words = spoken.getState().words[key] ?? key;
  const text = typeof words === 'string' ? words : formFor(words, Number(values[words.by]));
  return text.replace(/\{([\w-]+)\}/g, (whole, name: string) => {
    const value = values[name];
    return value === undefined ? whole : shown(value);
  });
}
