import {
  acts,
  asides,
  beings,
  callings,
  companions,
  counts,
  has,
  inwards,
  links,
  moves,
  neighbours,
  nouns,
  places,
  speech,
  strong,
  times,
  titles,
  tongues,
  ways,
} from './around-words.ts';
import type { Word } from './words-in.ts';

/** What the words around a name say about it. */
export type Around = {
  /** Words that go with countries and cities: `the border with X`, `X airport`. */
  readonly strong: boolean;
  /** `in X`. */
  readonly place: boolean;
  /** `from X`. */
  readonly way: boolean;
  /** `Captain X`, `X said`. */
  readonly person: boolean;
  /** `came from X`, `the bus to X`. */
  readonly moved: boolean;
  /** `a X`, `two X`: no name of a person. */
  readonly counted: boolean;
  /** `until X`. */
  readonly timed: boolean;
};

type Before = readonly (string | undefined)[];

/** Where nothing is said around a name, as in the name of a file. */
export const nothingAround: Around = {
  strong: false,
  place: false,
  way: false,
  person: false,
  moved: false,
  counted: false,
  timed: false,
};

/** Reads the words before and behind a name, inside its sentence. */
export function readAround(words: readonly Word[], at: number, count: number): Around {
  const before = wordsBefore(words, at);
  const [one, two, three] = before;
  const after = words[at + count];
  const next = after && !after.starts ? after.folded : '';
  return {
    strong: isStrong(before) || nouns.has(next),
    place: isPlace([one, two]) || (has(links, one) && isPlace([two, three])),
    way: linked(before, ways),
    person: isPerson(before, next) || isTold(words, at + count),
    counted: has(counts, one),
    timed: linked(before, times),
    moved: has(links, one) && (has(moves, two) || has(moves, three)),
  };
}

/** Up to three words before, the nearest first, not beyond the sentence's start. */
function wordsBefore(words: readonly Word[], at: number): Before {
  const found: string[] = [];
  for (let index = at; found.length < 3 && index > 0; index -= 1) {
    if (words[index]?.starts === true) break;
    found.push(words[index - 1]?.folded ?? '');
  }
  return found;
}

/** Right before, or with a small word between. */
const linked = ([one, two]: Before, set: ReadonlySet<string>): boolean =>
  has(set, one) || (has(links, one) && has(set, two));

function isStrong(before: Before): boolean {
  const [one, two] = before;
  if (linked(before, strong) || has(tongues, one)) return true;
  if (has(companions, one)) return has(neighbours, two);
  return has(links, one) && linked(before.slice(1), strong);
}

const isPlace = ([one, two]: Before): boolean => has(places, one) && !has(inwards, two);

function isPerson([one, two]: Before, next: string): boolean {
  if (has(titles, one) || has(speech, one)) return true;
  if (has(beings, one) && has(callings, two)) return true;
  // In `the man from X says` it is the man who says it.
  return has(acts, next) && !has(places, one) && !has(links, one);
}

function isTold(words: readonly Word[], at: number): boolean {
  const [next, noun] = [words[at], words[at + 1]];
  if (!next || next.joined || next.starts) return false;
  return has(asides, next.folded) && !has(strong, noun?.folded);
}
