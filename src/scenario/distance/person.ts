import { beings, callings, has, links, places, speech, strong } from './around-words.ts';
import { isArabic } from './fold-word.ts';
import type { Kind } from './kinds.ts';
import { settlements } from './kinds.ts';
import type { Met } from './look-up.ts';
import {
  afterPlaces,
  ands,
  bodily,
  honorifics,
  ranks,
  somebody,
  together,
  trades,
  withs,
} from './person-words.ts';
import type { Word } from './words-in.ts';

/** People are called like these where the words around leave no doubt; never like a war. */
const placeKinds: ReadonlySet<Kind> = new Set<Kind>([
  'country',
  'territory',
  'region',
  ...settlements,
]);
const familyKinds: ReadonlySet<Kind> = new Set<Kind>([...placeKinds, 'people', 'language']);

/** Whether a title stands right before the name: `Mrs. French`, `Sister Egypt`, `آقای تهرانی`. */
export function isTitled({ at, entry }: Met, words: readonly Word[]): boolean {
  const [title, name] = [words[at - 1], words[at]];
  if (!title || name?.joined !== true || !familyKinds.has(entry.kind)) return false;
  if (!isArabic(name.written)) return isCapital(name) && has(honorifics, title.folded);
  if (placeKinds.has(entry.kind) && has(ranks, title.folded)) return true;
  // A lady with a feminine adjective is not called so: السيدة التونسية.
  return has(honorifics, title.folded) && !name.folded.endsWith('ه');
}

/** Whether only a person can be meant here, though the name is a place's: `Ireland Jones`, `Cairo laughed`. */
export function isSurelyPerson(met: Met, words: readonly Word[]): boolean {
  if (!placeKinds.has(met.entry.kind)) return false;
  return (
    isTitled(met, words) ||
    isSpeaker(met, words) ||
    isFirstName(met, words) ||
    isBody(met, words) ||
    isCompanion(met, words) ||
    isCalling(met, words)
  );
}

/** `"…," said X`: what is said stands in quotation marks before. */
function isSpeaker({ at }: Met, words: readonly Word[]): boolean {
  const verb = words[at - 1];
  return (
    verb?.joined === false &&
    words[at]?.joined === true &&
    (verb.folded === 'called' || has(speech, verb.folded))
  );
}

/** A name and one more word with a capital, where no place is meant. */
function isFirstName({ at, count }: Met, words: readonly Word[]): boolean {
  const [name, family] = [words[at], words[at + count]];
  if (!name || !family || !isName(name) || !isFamily(family)) return false;
  if (goesOn(words[at + count + 1])) return false;
  return name.starts || !goesWithPlaces(words[at - 1]);
}

const isFamily = (word: Word): boolean =>
  word.joined && isName(word) && !has(afterPlaces, word.folded) && !has(strong, word.folded);

const goesOn = (word: Word | undefined): boolean => word?.joined === true && isCapital(word);

const articles = new Set(['the', 'a', 'an', 'this', 'that', 'le', 'la', 'el', 'l']);
const withPlaces = (folded: string): boolean =>
  has(places, folded) || has(strong, folded) || (has(links, folded) && folded !== 'with');

function goesWithPlaces(before: Word | undefined): boolean {
  if (!before) return false;
  return articles.has(before.folded) || withPlaces(before.folded) || isCapital(before, true);
}

/** `X laughed`, and nothing before says where somebody is from; in Arabic the verb stands first. */
function isBody({ at, count }: Met, words: readonly Word[]): boolean {
  const name = words[at];
  if (!name) return false;
  if (isArabic(name.written)) return name.joined && has(bodily, words[at - 1]?.folded);
  const verb = words[at + count];
  if (verb?.joined !== true || !has(bodily, verb.folded)) return false;
  return !clauseBefore(words, at).some(({ folded }) => withPlaces(folded));
}

/** Up to eight words before, inside the sentence. */
function clauseBefore(words: readonly Word[], at: number): readonly Word[] {
  let from = at;
  while (from > 0 && at - from < 8 && words[from]?.starts === false) from -= 1;
  return words.slice(from, at);
}

/** `came with X`, `came with X and Y`. */
function isCompanion({ at }: Met, words: readonly Word[]): boolean {
  if (words[at]?.joined !== true) return isNeighbour(at, words);
  const from = has(ands, words[at - 1]?.folded) ? at - 2 : at;
  return (
    has(withs, words[from - 1]?.folded) &&
    has(together, words[from - 2]?.folded) &&
    (from === at || isCapital(words[from]))
  );
}

/** `came with X, Y and Z` begins like `came with X`. */
const isNeighbour = (at: number, words: readonly Word[]): boolean =>
  words[at]?.starts === false &&
  isCapital(words[at - 1]) &&
  has(withs, words[at - 2]?.folded) &&
  has(together, words[at - 3]?.folded);

/** `Its name was X`, `X, the barber`. */
function isCalling({ at, count }: Met, words: readonly Word[]): boolean {
  const [being, calling] = [words[at - 1], words[at - 2]];
  if (has(beings, being?.folded) && has(callings, calling?.folded)) return true;
  return isCalledSo(words, at) || isOfTrade(words, at + count);
}

const whose = /^(?:the|his|her|my|our|their|le|la|el|su|mi|son|sa)$/;

function isOfTrade(words: readonly Word[], at: number): boolean {
  const the = words[at];
  if (!the || the.joined || the.starts) return false;
  return whose.test(the.folded) && has(trades, words[at + 1]?.folded);
}

/** `He was called X`. */
const isCalledSo = (words: readonly Word[], at: number): boolean =>
  words[at - 1]?.folded === 'called' &&
  has(beings, words[at - 2]?.folded) &&
  has(somebody, words[at - 3]?.folded);

const isCapital = (word: Word | undefined, inside = false): boolean =>
  word !== undefined && !(inside && word.starts) && /^\p{Lu}/u.test(word.written);

const isName = ({ written }: Word): boolean => /^\p{Lu}\p{M}*[\p{Ll}’']/u.test(written);
