import { legsBy } from './reach.ts';
import { keyOfStep } from './leg-graph.ts';
import type { Leg, State, Walked } from '../walked.ts';
import type { Written } from './written.ts';

/** One option of a decision beside another, over every state in which both are offered. */
export type Comparison = {
  readonly place: string;
  /** Paths of the two choices in the compiled story, and their texts where they were first met. */
  readonly one: Option;
  readonly other: Option;
  /** How many states offered both. */
  readonly times: number;
  /** On no meter does the one ever leave the room with less than the other. */
  readonly neverWorse: boolean;
  readonly sometimesBetter: boolean;
  /** Both always lead to the same state with the same telling, but for what answers the choice itself. */
  readonly alike: boolean;
};

export type Option = { readonly path: string; readonly nth: number; readonly text: string };

/** A foreign story may offer a list of a hundred things: nobody compares them all. */
const mostOptions = 12;

/** Compares each option with each other option of its decision, both ways round. */
export function compareOptions(walked: Walked, written: Written): readonly Comparison[] {
  const own = ownLines(written);
  const found = new Map<string, Found>();
  for (const [state, legs] of legsBy(walked, 'from').entries()) {
    const { place, decides } = walked.states[state] ?? { place: '', decides: false };
    const options = decides ? outcomesOf(legs, walked.states) : [];
    if (options.length > mostOptions) continue;
    for (const one of options) {
      const others = options.filter((other) => other !== one);
      for (const other of others) compare({ place, one, other, own }, found);
    }
  }
  return [...found.values()];
}

type Outcomes = {
  readonly option: Option;
  readonly legs: readonly Leg[];
  readonly states: readonly State[];
};
type Found = { -readonly [Field in keyof Comparison]: Comparison[Field] };
type Pair = {
  readonly place: string;
  readonly one: Outcomes;
  readonly other: Outcomes;
  readonly own: OwnLines;
};

function outcomesOf(legs: readonly Leg[], states: readonly State[]): readonly Outcomes[] {
  const taken = Map.groupBy(legs, ({ step }) => keyOfStep(step));
  return [...taken.values()].flatMap((same) => {
    const [first] = same;
    if (first?.step.kind !== 'choice') return [];
    const { path, nth, text } = first.step;
    return [
      {
        option: { path, nth, text },
        legs: same,
        states: same.flatMap(({ to }) => states[to] ?? []),
      },
    ];
  });
}

function compare(pair: Pair, found: Map<string, Found>): void {
  const { place, one, other } = pair;
  const key = [place, one.option.path, one.option.nth, other.option.path, other.option.nth].join();
  const { neverWorse, better } = compareMeters(one.states, other.states);
  const known = found.get(key);
  if (!known) {
    const options = { one: one.option, other: other.option };
    const alike = isAlike(pair);
    found.set(key, { place, ...options, times: 1, neverWorse, sometimesBetter: better, alike });
    return;
  }
  known.times += 1;
  known.neverWorse &&= neverWorse;
  known.sometimesBetter ||= better;
  known.alike &&= isAlike(pair);
}

/** Where dice fall, the worst of the one against the best of the other. */
function compareMeters(
  one: readonly State[],
  other: readonly State[],
): { readonly neverWorse: boolean; readonly better: boolean } {
  let neverWorse = true;
  let better = false;
  for (const name of Object.keys(one[0]?.meters ?? {})) {
    const least = Math.min(...one.map(({ meters }) => meters[name] ?? 0));
    const most = Math.max(...other.map(({ meters }) => meters[name] ?? 0));
    neverWorse &&= least >= most;
    better ||= least > most;
  }
  return { neverWorse, better };
}

type OwnLines = ReadonlyMap<string, string>;

/**
 * Where each choice's own branch stands, by the choice's path. A story without a pack may answer each choice in its own
 * words and then go on: there, only a choice that nobody even answers is alike.
 */
const ownLines = ({ choices, inPack }: Written): OwnLines =>
  new Map(inPack === null ? [] : choices.map(({ path, leadsTo }) => [path, leadsTo]));

function isAlike({ one, other, own }: Pair): boolean {
  const [leg] = one.legs;
  const [beside] = other.legs;
  if (!leg || !beside || one.legs.length > 1 || other.legs.length > 1) return false;
  if (leg.to !== beside.to) return false;
  const [mine, theirs] = [restOf(leg, own), restOf(beside, own)];
  return mine.length === theirs.length && mine.every((line, at) => line === theirs[at]);
}

/** What is told after a choice, without its own words and without what stands in its own branch. */
function restOf({ step, told }: Leg, own: OwnLines): readonly (string | null)[] {
  const branch = step.kind === 'choice' ? own.get(step.path) : undefined;
  return told.lines.filter(
    (line) =>
      line === null ||
      (!/\.s\./.test(line) &&
        (branch === undefined || branch === '' || !line.startsWith(`${branch}.`))),
  );
}
