import { nothingAround, readAround } from './around.ts';
import type { Around } from './around.ts';
import { has } from './around-words.ts';
import { isArabic } from './fold-word.ts';
import { kinds, settlements } from './kinds.ts';
import type { Met } from './look-up.ts';
import { isSurelyPerson, isTitled } from './person.ts';
import { rulers } from './person-words.ts';
import { isThing } from './thing.ts';
import type { Word } from './words-in.ts';

/** Where a name was met. */
export type Setting = {
  readonly words: readonly Word[];
  /** Names of files and knots: capitals say nothing there. */
  readonly identifier: boolean;
  /** Most words begin with a capital, as in a heading: capitals say little. */
  readonly headline: boolean;
  /** Somebody in the story is called so. */
  readonly called: boolean;
  /** And nothing but a person could be meant there. */
  readonly surely: boolean;
};

/** From here on a finding is an error; from `likely` on it is a warning. */
export const certain = 2.5;
export const likely = 1.5;

/** How sure it is that a real name is meant; see `certain` and `likely`. */
export function weigh(met: Met, setting: Setting): number {
  const written = spelling(met, setting);
  if (isOtherWord(met.entry.marks, written)) return 0;
  if (!setting.identifier && isAnother(met, setting.words)) return 0;
  const around = setting.identifier ? nothingAround : readAround(setting.words, met.at, met.count);
  return (
    kinds[met.entry.kind].weight +
    support(met, around, setting.words) -
    doubt(met.entry.marks, written) -
    (written.small ? smallness(met) : 0) -
    calledSo(met, around, setting) -
    (isPartOfLonger(met, setting) ? 0.6 : 0)
  );
}

const isOtherWord = (marks: string, { small, allCapitals }: Spelling): boolean =>
  (marks.includes('=') && !allCapitals) || (small && /[\^!]/.test(marks));

/** A person with a title, or a thing of every day. */
const isAnother = (met: Met, words: readonly Word[]): boolean =>
  isTitled(met, words) || isThing(met, words);

/** People are called like towns, and like some countries; never like a war. */
function calledSo(met: Met, around: Around, { words, called, surely }: Setting): number {
  const { kind, marks } = met.entry;
  if (surely || isSurelyPerson(met, words)) return kind === 'country' && around.person ? 2 : 1.6;
  if (marks === '' && !settlements.has(kind) && kind !== 'region') return 0;
  return around.person ? 1.5 : Number(called);
}

type Spelling = {
  readonly small: boolean;
  readonly arabic: boolean;
  readonly allCapitals: boolean;
  /** A capital that any word would have here. */
  readonly forced: boolean;
};

function spelling(met: Met, { words, identifier, headline }: Setting): Spelling {
  const own = words.slice(met.at, met.at + met.count);
  const text = own.map(({ written }) => written).join('');
  const arabic = isArabic(text);
  const capital = own.some(({ written }) => /^\p{Lu}/u.test(written));
  return {
    arabic,
    small: !arabic && (identifier || !capital),
    allCapitals: text === text.toUpperCase(),
    forced: headline || own[0]?.starts === true,
  };
}

/** What the marks take away. Arabic letters have no capitals that could help. */
function doubt(marks: string, { arabic, forced }: Spelling): number {
  if (/[!~]/.test(marks)) return 1.6;
  if (!marks.includes('^')) return 0;
  if (arabic) return 1.1;
  return forced ? 1.6 : 0;
}

/** Peoples, languages, money and feasts are written small in French and Spanish. */
function smallness({ entry: { kind }, count }: Met): number {
  if (kind === 'capital' || kind === 'leader') return count > 1 ? 0.2 : 0.5;
  if (!settlements.has(kind)) return 0;
  return count > 1 && kind !== 'town' && kind !== 'city' ? 0.5 : 1.2;
}

/** What the words around add. */
function support(met: Met, around: Around, words: readonly Word[]): number {
  const { kind, marks } = met.entry;
  if (kind === 'leader' && marks.includes('!')) return Number(isRuler(met, words)) * 1.6;
  return supportAround(met, around);
}

function supportAround(met: Met, around: Around): number {
  const { kind, marks } = met.entry;
  const counted = kind === 'people' && around.counted && marks !== '';
  if (around.strong || counted) return kind === 'town' ? 1 : 1.6;
  if (kind === 'holiday' && around.timed) return 1.2;
  if (around.place) return marks === '' ? 0.7 : 1.2;
  return supportOfWay(met, around);
}

/** Some family names of leaders are everybody's: only `President Maduro` is one. */
const isRuler = ({ at }: Met, words: readonly Word[]): boolean =>
  words[at]?.joined === true && has(rulers, words[at - 1]?.folded);

/** A letter may come from Jordan, but so may a paper that he held. */
function supportOfWay({ key, entry: { marks } }: Met, { moved, way }: Around): number {
  if (!/[!~]/.test(marks)) return Number(way) * 0.7;
  const isArabicWay = way && isArabic(key) && !marks.includes('!');
  return moved || isArabicWay ? 0.5 : 0;
}

/** `Halden Bridge` is not Halden: made-up names are often built around short words. */
function isPartOfLonger(met: Met, { words, headline }: Setting): boolean {
  const { kind, marks } = met.entry;
  const isSmall = kind === 'town' || kind === 'city' || /[!~^]/.test(marks);
  if (headline || !isSmall) return false;
  const [before, first] = [words[met.at - 1], words[met.at]];
  const isAfter = goesOn(words[met.at + met.count]);
  return isAfter || (first?.joined === true && before?.starts === false && isCapital(before));
}

const goesOn = (word: Word | undefined): boolean => word?.joined === true && isCapital(word);
const isCapital = (word: Word | undefined): boolean => /^\p{Lu}/u.test(word?.written ?? '');
