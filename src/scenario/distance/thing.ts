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
  const [first, last] = [words[at], words[at + count - 1]];
  if (!first || !last) return false;
  if (isArabic(first.written)) return isArabicThing(first, words[at - 1]);
  if (entry.kind !== 'people' && entry.kind !== 'language') return false;
  if (isSmallThing(words[at + count])) return true;
  if (/^\p{Lu}/u.test(first.written)) return false;
  if (first.joined && !first.starts && isSmallThing(words[at - 1])) return true;
  return isManner(words, at) || isBlanket(words, at);
}

const isSmallThing = (word: Word | undefined): boolean =>
  word !== undefined && /^\p{Ll}/u.test(word.written) && has(things, word.folded);

/** The thing stands before, and both have an article: القهوة التركية. */
const isArabicThing = (name: Word, before: Word | undefined): boolean =>
  before !== undefined &&
  name.joined &&
  !name.starts &&
  before.folded.startsWith('ال') === name.folded.startsWith('ال') &&
  /[يه]$/u.test(name.folded) &&
  has(things, before.folded);

const isManner = (words: readonly Word[], at: number): boolean =>
  has(mannerArticles, words[at - 1]?.folded) && has(manners, words[at - 2]?.folded);

/** The afghan on the sofa. */
function isBlanket(words: readonly Word[], at: number): boolean {
  const [two, one, name, next] = [at - 2, at - 1, at, at + 1].map((index) => words[index]);
  if (!has(blankets, name?.folded) || !has(owners, one?.folded)) return false;
  const isOver = !next || next.starts || !next.joined || has(onwards, next.folded);
  return has(lying, next?.folded) || (has(lying, two?.folded) && isOver);
}
