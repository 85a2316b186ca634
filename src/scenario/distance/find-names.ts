import { readAround } from './around.ts';
import { isArabic, readingsOf, withoutArticle } from './fold-word.ts';
import { readableOf } from './file-parts.ts';
import { hardKinds } from './kinds.ts';
import type { Entry, Lexicon } from './lexicon.ts';
import { openNames } from './lexicon.ts';
import { lookUp } from './look-up.ts';
import type { Met } from './look-up.ts';
import type { NearMiss } from './near-miss.ts';
import type { Part } from './part.ts';
import { isSurelyPerson } from './person.ts';
import { certain, likely, weigh } from './weigh.ts';
import type { Setting } from './weigh.ts';
import { keyOf, wordsIn } from './words-in.ts';
import type { Word } from './words-in.ts';

/** What a name that was found is. */
export type Meaning =
  | { readonly of: 'lexicon'; readonly entry: Entry }
  | { readonly of: 'near-miss'; readonly country: string }
  | { readonly of: 'own-word' };

/** A real name in a text. */
export type Hit = {
  readonly file: string;
  /** Where it begins in the text; null where it stands in the name of the file. */
  readonly from: number | null;
  readonly shown: string;
  readonly key: string;
  readonly meaning: Meaning;
  /** See `certain` and `likely`. */
  readonly weight: number;
};

export type Search = {
  readonly lexicon: Lexicon;
  readonly near: NearMiss;
  readonly ownWords: readonly string[];
  /** Keys of names that a world made its own. */
  readonly declared: ReadonlySet<string>;
  /** Keys of what people of the story are called. */
  readonly people: ReadonlySet<string>;
};

export type Found = {
  readonly hits: readonly Hit[];
  /** How many words were read in each file. */
  readonly words: Readonly<Record<string, number>>;
};

/** Words that stand together, and the names among them. */
type Passage = {
  readonly file: string;
  /** Where the passage begins in the file; null for the file's name. */
  readonly from: number | null;
  readonly part: Part['as'];
  readonly words: readonly Word[];
  readonly met: readonly Met[];
  readonly own: readonly Met[];
};

/** Finds every real name in the files and in their names. */
export function findNames(files: Readonly<Record<string, string>>, search: Search): Found {
  const own = wordList(search.ownWords);
  const passages = Object.entries(files).flatMap(([file, text]) =>
    passagesOf(file, text).map(({ words, ...passage }): Passage => {
      const met = lookUp(words, search.lexicon).filter((one) => !isOurs(one, words, search));
      return { ...passage, words, met, own: own === null ? [] : lookUp(words, own) };
    }),
  );
  const called = {
    perhaps: new Set([...search.people, ...passages.flatMap(calledIn)]),
    surely: new Set(passages.flatMap(surelyCalledIn)),
  };
  const words: Record<string, number> = {};
  for (const { file, from, words: read } of passages) {
    words[file] = (words[file] ?? 0) + (from === null ? 0 : read.length);
  }
  return {
    hits: passages.flatMap((passage) => [
      ...ownHits(passage),
      ...realHits(passage, called),
      ...nearHits(passage, { search, called: called.perhaps }),
    ]),
    words,
  };
}

/** A list of words as a lexicon of its own. */
function wordList(ownWords: readonly string[]): Lexicon | null {
  const entry: Entry = { kind: 'conflict', where: '', marks: '' };
  const keys = ownWords.map(keyOf).filter((key) => key !== '');
  if (keys.length === 0) return null;
  return openNames(new Map(keys.map((key) => [key, entry])), {});
}

type Read = Pick<Passage, 'file' | 'from' | 'part' | 'words'>;

/** Paragraphs and headings end where a line is empty, or begins as a new item. */
const breaks = /\n[ \t]*(?=\n|[#>|*-]|\d+\.\s)|(?<=(?:^|\n)#[^\n]*)\n/g;

function passagesOf(file: string, written: string): readonly Read[] {
  const { text, parts } = readableOf(file, written);
  const stem = (file.split('/').at(-1) ?? file).replace(/\.[^.]+$/, '');
  const name: Read = { file, from: null, part: 'identifier', words: wordsIn(stem, true) };
  const inside = parts.flatMap((part): readonly Read[] => {
    const whole = text.slice(part.from, part.to);
    const isIdentifier = part.as === 'identifier';
    let from = 0;
    return whole.split(breaks).map((piece) => {
      const at = whole.indexOf(piece, from);
      from = at + piece.length;
      return { file, from: part.from + at, part: part.as, words: wordsIn(piece, isIdentifier) };
    });
  });
  return [name, ...inside.filter(({ words }) => words.length > 0)];
}

/** A name of the world, or a word in one, that is free to use. */
function isOurs({ at, count, key, entry }: Met, words: readonly Word[], search: Search): boolean {
  if (search.declared.has(key)) return true;
  if (hardKinds.has(entry.kind) && entry.marks === '') return false;
  for (let from = Math.max(0, at - 4); from <= at; from += 1) {
    for (let to = at + count; to <= Math.min(words.length, from + 5); to += 1) {
      const run = words.slice(from, to).map(({ folded }) => withoutArticle(folded));
      if (search.declared.has(run.join(' '))) return true;
    }
  }
  return false;
}

const settingOf = ({ words, part }: Read): Omit<Setting, 'called' | 'surely'> => ({
  words,
  identifier: part === 'identifier',
  headline: isHeadline(words),
});

function isHeadline(words: readonly Word[]): boolean {
  const long = words.filter(({ folded, starts }) => folded.length >= 4 && !starts);
  return long.length >= 3 && long.every(({ written }) => /^\p{Lu}/u.test(written));
}

/** Names that somebody in this passage is called by. */
function calledIn(passage: Passage): readonly string[] {
  if (passage.part === 'person') return passage.met.map(({ key }) => key);
  if (passage.part === 'identifier') return [];
  return passage.met
    .filter(({ at, count }) => readAround(passage.words, at, count).person)
    .map(({ key }) => key);
}

/** Names of places that only a person can have here. */
const surelyCalledIn = ({ part, words, met }: Passage): readonly string[] =>
  part === 'prose' ? met.filter((one) => isSurelyPerson(one, words)).map(({ key }) => key) : [];

type Called = { readonly perhaps: ReadonlySet<string>; readonly surely: ReadonlySet<string> };

const ownHits = (passage: Passage): readonly Hit[] =>
  passage.own.map((met) => hitOf(passage, met, { meaning: { of: 'own-word' }, weight: 4 }));

function realHits(passage: Passage, called: Called): readonly Hit[] {
  const sentences = sentencesOf(passage.words);
  const setting = settingOf(passage);
  const weighed = passage.met.map((met) => ({
    met,
    weight: weigh(met, {
      ...setting,
      called: passage.part === 'person' || called.perhaps.has(met.key),
      surely: called.surely.has(met.key),
    }),
    sentence: sentences[met.at] ?? 0,
  }));
  const sure = new Map(
    weighed
      .filter(({ weight }) => weight >= certain)
      .map(({ met, sentence }) => [sentence, met.key]),
  );
  return weighed.flatMap(({ met, weight, sentence }) => {
    const beside = sure.get(sentence);
    const near = weight > 1 && weight < certain && beside !== undefined && beside !== met.key;
    const whole =
      near && !called.perhaps.has(met.key) && !called.surely.has(met.key) ? weight + 0.6 : weight;
    const meaning: Meaning = { of: 'lexicon', entry: met.entry };
    return whole < likely ? [] : [hitOf(passage, met, { meaning, weight: whole })];
  });
}

/** The number of the sentence that each word stands in. */
function sentencesOf(words: readonly Word[]): readonly number[] {
  let sentence = 0;
  return words.map(({ starts }) => (sentence += Number(starts)));
}

type NearSearch = {
  readonly search: Search;
  readonly called: ReadonlySet<string>;
};

/** Words in no list that are nearly the name of a country. */
function nearHits(passage: Passage, { search, called }: NearSearch): readonly Hit[] {
  if (passage.part === 'person') return [];
  return passage.words.flatMap((word, at) => {
    const small = !isArabic(word.folded) && !/^\p{Lu}/u.test(word.written);
    if (small && passage.part !== 'identifier') return [];
    if (readingsOf(word.folded).some((key) => isKnown(key, search) || called.has(key))) return [];
    const country = search.near(withoutArticle(word.folded));
    if (country === null) return [];
    const around = readAround(passage.words, at, 1);
    if (around.person) return [];
    const weight = around.strong || around.place ? 2.7 : 2;
    const key = withoutArticle(word.folded);
    return [
      hitOf(passage, { at, count: 1, key }, { meaning: { of: 'near-miss', country }, weight }),
    ];
  });
}

const isKnown = (key: string, { lexicon, declared, people }: Search): boolean =>
  lexicon.names.has(key) || declared.has(key) || people.has(key);

function hitOf(
  { file, from, words }: Passage,
  { at, count, key }: Pick<Met, 'at' | 'count' | 'key'>,
  { meaning, weight }: Pick<Hit, 'meaning' | 'weight'>,
): Hit {
  const run = words.slice(at, at + count);
  const shown = run.map(({ written }) => written).join(' ');
  return {
    file,
    from: from === null ? null : from + (run[0]?.from ?? 0),
    shown,
    key,
    meaning,
    weight,
  };
}
