import type { Asked, Indicators } from '../scenario/survey/indicator.ts';
import type { AskedInRound, RoundMonths } from '../session/round.ts';
import { changeOf, intervalOf, type Change } from './change-of-means.ts';
import { type ShownRound } from './indicator-change.ts';
import { itemsFor, type KeptItem, type KeptRound } from './kept-round.ts';
import { poolRounds } from './pool-rounds.ts';

/** What may be said of one question between the baseline and a later round, the worst first. */
export const verdicts = ['farther', 'nearer', 'cannot-tell', 'judged', 'other-words'] as const;
export type RoundVerdict = Change | 'judged' | 'other-words';

/** Where the mean of everybody asked may lie, in steps from 0; null where too little is shown. */
export type Interval = readonly [number, number] | null;

export type ComparedItem = Pick<
  KeptItem,
  'item' | 'list' | 'measures' | 'asks' | 'answers' | 'hoped'
> & {
  /** A draft in any of the rounds. */
  readonly isDraft: boolean;
  readonly baseline: Interval;
  readonly later: Interval;
  readonly verdict: RoundVerdict;
};

/** Baseline against one later round of the same kind of people. They are samples: nobody is followed. */
export type RoundChange = {
  readonly months: Exclude<RoundMonths, 0>;
  /** What moved away from what is hoped for comes first; each question stands alone, and nothing is added up. */
  readonly items: readonly ComparedItem[];
  /** What one of the two asked, and the other did not. */
  readonly inOneOnly: readonly string[];
};

export type RoundsOfKind = {
  readonly of: AskedInRound;
  /** Which were held and showed anything, and in how many sittings. */
  readonly held: readonly { readonly months: RoundMonths; readonly sittings: number }[];
  readonly changes: readonly RoundChange[];
  /** Keys of the bank that such people could be asked, and never were. */
  readonly neverAsked: readonly string[];
};

/** What all rounds together say, and whom nobody asked. */
export type RoundsReport = {
  readonly kinds: readonly RoundsOfKind[];
  readonly notAsked: readonly Asked[];
};

const kinds = ['security', 'civil-society', 'community'] as const;
const later = [12, 18, 24] as const;

/** Puts rounds of each kind of people beside each other. Sittings are not told apart, and compared with none. */
export function compareRounds(
  kept: readonly KeptRound[],
  indicators: Indicators,
  isCommitteeAsked: boolean,
): RoundsReport {
  const shown = kept.filter(({ items }) => items.some(({ people }) => people !== null));
  const asked = kinds.flatMap((of) => {
    const rounds = shown.filter((round) => round.of === of);
    return rounds.length === 0 ? [] : [ofKind(of, rounds, indicators)];
  });
  const missing = kinds.filter((of) => !asked.some((one) => one.of === of));
  return {
    kinds: asked,
    notAsked: [...missing, ...(isCommitteeAsked ? [] : (['committee'] as const))],
  };
}

function ofKind(
  of: AskedInRound,
  rounds: readonly KeptRound[],
  indicators: Indicators,
): RoundsOfKind {
  const at = (months: RoundMonths): readonly KeptRound[] =>
    rounds.filter((round) => round.months === months);
  const held = ([0, ...later] as const).map((months) => ({ months, sittings: at(months).length }));
  const asked = new Set(rounds.flatMap(({ items }) => items.map(({ item }) => item)));
  return {
    of,
    held: held.filter(({ sittings }) => sittings > 0),
    changes: later.flatMap((months) =>
      at(0).length === 0 || at(months).length === 0 ? [] : [changeTo(months, at(0), at(months))],
    ),
    neverAsked: itemsFor(of, indicators).filter((key) => !asked.has(key)),
  };
}

function changeTo(
  months: RoundChange['months'],
  before: readonly KeptRound[],
  after: readonly KeptRound[],
): RoundChange {
  const [first, second] = [itemsIn(before), itemsIn(after)];
  const both = [...first].flatMap(([item, was]) => {
    const is = second.get(item);
    return is === undefined ? [] : [compared(was, is)];
  });
  const rank = ({ verdict }: ComparedItem): number => verdicts.indexOf(verdict);
  const alone = [...first.keys(), ...second.keys()].filter(
    (item) => !(first.has(item) && second.has(item)),
  );
  return { months, items: both.toSorted((a, b) => rank(a) - rank(b)), inOneOnly: alone };
}

function itemsIn(rounds: readonly KeptRound[]): ReadonlyMap<string, readonly KeptItem[]> {
  const items = rounds.flatMap((round) => round.items);
  const keys = new Set(items.map(({ item }) => item));
  return new Map([...keys].map((key) => [key, items.filter(({ item }) => item === key)]));
}

const wordingOf = ({ asks, answers, hoped }: KeptItem): string =>
  JSON.stringify([asks, answers, hoped]);

const shownOf = ({ totals, people }: KeptItem): ShownRound => ({ totals, answered: people });

function compared(was: readonly KeptItem[], is: readonly KeptItem[]): ComparedItem {
  const all = [...was, ...is];
  const newest = all[all.length - 1] as KeptItem;
  const { item, list, measures, asks, answers, hoped } = newest;
  const [before, after] = [poolRounds(was.map(shownOf)), poolRounds(is.map(shownOf))];
  const isSame = new Set(all.map(wordingOf)).size === 1;
  const interval = (range: typeof before): Interval =>
    range !== null && isSame && hoped !== 'none' ? intervalOf(range, answers.length) : null;
  const judged = hoped === 'none' ? 'judged' : changeOf(hoped, before, after);
  return {
    item,
    list,
    measures,
    asks,
    answers,
    hoped,
    isDraft: all.some((one) => one.isDraft),
    baseline: interval(before),
    later: interval(after),
    verdict: isSame ? judged : 'other-words',
  };
}
