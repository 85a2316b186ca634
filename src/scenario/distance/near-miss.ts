import { editDistance } from '../nearest-word.ts';
import { isArabic } from './fold-word.ts';
import type { Lexicon } from './lexicon.ts';

/** The country that a word is nearly, or null. */
export type NearMiss = (folded: string) => string | null;

/** Letters that sound alike are written alike, and doubled letters once: Syrria and Siria are the same. */
const soundOf = (word: string): string =>
  word
    .replaceAll('ph', 'f')
    .replaceAll('qu', 'k')
    .replace(/h/g, '')
    .replace(/[ckq]/g, 'k')
    .replace(/[yj]/g, 'i')
    .replaceAll('w', 'v')
    .replaceAll('z', 's')
    .replace(/(.)\1+/gu, '$1');

/** Finds misspelt countries: one letter wrong from six letters on, or written as it sounds. */
export function openNearMiss(lexicon: Lexicon): NearMiss {
  const before = opened.get(lexicon);
  if (before) return before;
  const made = makeNearMiss(lexicon);
  opened.set(lexicon, made);
  return made;
}

/** No country has a longer name of one word. */
const longestName = 24;
const opened = new WeakMap<Lexicon, NearMiss>();

function makeNearMiss(lexicon: Lexicon): NearMiss {
  const countries = [...lexicon.names].filter(
    ([name, { kind, marks }]) =>
      kind === 'country' && marks === '' && !name.includes(' ') && name.length >= 5,
  );
  const byCut = new Map<string, string[]>();
  for (const [name] of countries) {
    const cuts = isArabic(name) ? withCuts(name) : [...withCuts(name), ...withCuts(soundOf(name))];
    for (const cut of cuts) byCut.set(cut, [...(byCut.get(cut) ?? []), name]);
  }
  const known = new Map<string, string | null>();
  return (folded) => {
    const before = known.get(folded);
    if (before !== undefined) return before;
    const found =
      folded.length < 5 || folded.length > longestName ? null : nearestCountry(folded, byCut);
    const name = found === null ? null : (lexicon.names.get(found)?.where ?? null);
    known.set(folded, name);
    return name;
  };
}

/** The word, and the word with each letter left out: words with one letter wrong share one of these. */
const withCuts = (word: string): readonly string[] => [
  word,
  ...Array.from(word, (_, index) => word.slice(0, index) + word.slice(index + 1)),
];

function nearestCountry(
  word: string,
  byCut: ReadonlyMap<string, readonly string[]>,
): string | null {
  const cuts = isArabic(word) ? withCuts(word) : [...withCuts(word), ...withCuts(soundOf(word))];
  const candidates = new Set(cuts.flatMap((cut) => byCut.get(cut) ?? []));
  return [...candidates].find((name) => isNear(word, name)) ?? null;
}

function isNear(word: string, name: string): boolean {
  const least = Math.min(word.length, name.length);
  if (isArabic(word)) return least >= 6 && editDistance(word, name) === 1;
  const [said, meant] = [soundOf(word), soundOf(name)];
  if (said[0] !== meant[0]) return false;
  if (said === meant) return true;
  if (least >= 6 && editDistance(word, name) === 1) return true;
  return Math.min(said.length, meant.length) >= 7 && editDistance(said, meant) === 1;
}
