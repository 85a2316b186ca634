import { has } from './around-words.ts';
import { isArabic } from './fold-word.ts';
import type { Met } from './look-up.ts';
import {
  blankets,
  lying,
  mannerArticles,
  manners,
  onwards,
  owners,
  things,
} from './thing-words.ts';
import type { Word } from './words-in.ts';

/** Whether a thing of every day is meant, that is only called after a people: a Persian carpet. */
export function isThing({ at, count, entry }: Met, words: readonly Word[]): boolean {
  const first = words[at];
  if (!first) return false;
  if (isArabic(first.written)) return isArabicThing(first, words[at - 1]);
  if (entry.kind !== 'people' && entry.kind !== 'language') return false;
  if (isSmallThing(words[at + count])) return true;
  return /^\p{Ll}/u.test(first.written) && isSmallAfter(words, at);
}

/** `tapis persan`, `à la turque`; and the afghan on the sofa. */
const isSmallAfter = (words: readonly Word[], at: number): boolean =>
  (words[at]?.joined === true && isSmallThing(words[at - 1])) ||
  isManner(words, at) ||
  isBlanket(words, at);

const isSmallThing = (word: Word | undefined): boolean =>
  word !== undefined && /^\p{Ll}/u.test(word.written) && has(things, word.folded);

/** The thing stands before, and both have an article: القهوة التركية. */
const isArabicThing = (name: Word, before: Word | undefined): boolean =>
  before !== undefined &&
  name.joined &&
  before.folded.startsWith('ال') === name.folded.startsWith('ال') &&
  /[يه]$/u.test(name.folded) &&
  has(things, before.folded);

const isManner = (words: readonly Word[], at: number): boolean =>
  has(mannerArticles, words[at - 1]?.folded) && has(manners, words[at - 2]?.folded);

function isBlanket(words: readonly Word[], at: number): boolean {
  const folded = (index: number): string => words[index]?.folded ?? '';
  if (!has(blankets, folded(at)) || !has(owners, folded(at - 1))) return false;
  if (has(lying, folded(at + 1))) return true;
  return has(lying, folded(at - 2)) && isNoNoun(words[at + 1]);
}

const isNoNoun = (word: Word | undefined): boolean =>
  word?.joined !== true || has(onwards, word.folded);
