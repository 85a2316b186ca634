import type { Step } from '../../playthrough.ts';
import { legAt } from '../walk-columns.ts';
import type { WalkColumns } from '../walk-columns.ts';
import type { Leg } from '../walked.ts';
import { legsFrom } from './leg-graph.ts';
import type { LegGraph } from './leg-graph.ts';
import { keyOfStep } from './step-key.ts';
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
export function compareOptions(graph: LegGraph, written: Written): readonly Comparison[] {
  const { places, placeOf } = graph.columns;
  const comparing = { graph, own: ownLines(written) };
  const decisions = new Map<string, Decision>();
  const asked = places.map(({ place, decides }) => (decides ? place : null));
  for (let state = 0; state < placeOf.length; state += 1) {
    const place = asked[placeOf[state] ?? -1] ?? null;
    const legs = place === null ? [] : legsFrom(graph, state);
    if (place === null || legs.length < 2) continue;
    const decision = decisions.get(place) ?? {
      place,
      options: [],
      numbers: new Map(),
      ofStep: [],
      found: [],
    };
    decisions.set(place, decision);
    compareAll(outcomesOf(legs, decision, graph.columns), decision, comparing);
  }
  return [...decisions.values()].flatMap(({ found }) =>
    found.flatMap((row) => row.filter(Boolean)),
  );
}

type Found = { -readonly [Field in keyof Comparison]: Comparison[Field] };

type Decision = {
  readonly place: string;
  readonly options: Option[];
  readonly numbers: Map<string, number>;
  /** By the number of a step, that of its option. */
  readonly ofStep: number[];
  /** By the numbers of the two options. */
  readonly found: Found[][];
};

/** What an option led to from one state: one leg, or one for each way that dice fell. */
type Outcome = {
  readonly number: number;
  readonly legs: readonly number[];
  /** Where each of them leads to. */
  readonly to: readonly number[];
};

type Comparing = {
  readonly graph: LegGraph;
  readonly own: OwnLines;
};

function outcomesOf(
  leaving: readonly number[],
  decision: Decision,
  { steps, stepOf, to }: WalkColumns,
): readonly Outcome[] {
  const outcomes: { number: number; legs: number[]; to: number[] }[] = [];
  for (const leg of leaving) {
    const step = stepOf[leg] ?? 0;
    const number = (decision.ofStep[step] ??= numberOf(steps[step], decision));
    const next = to[leg] ?? 0;
    const known = outcomes.find((outcome) => outcome.number === number);
    if (!known) outcomes.push({ number, legs: [leg], to: [next] });
    else {
      known.legs.push(leg);
      known.to.push(next);
    }
  }
  return outcomes.length <= mostOptions ? outcomes : [];
}

function numberOf(step: Step | undefined, { numbers, options }: Decision): number {
  if (step?.kind !== 'choice') return -1;
  const key = keyOfStep(step);
  const known = numbers.get(key);
  if (known !== undefined) return known;
  numbers.set(key, options.length);
  const { path, nth, text } = step;
  return options.push({ path, nth, text }) - 1;
}

function compareAll(outcomes: readonly Outcome[], decision: Decision, comparing: Comparing): void {
  for (const one of outcomes) {
    for (const other of outcomes) {
      const found = one === other ? null : foundOf(one, other, decision);
      if (found) compare({ one, other, found }, comparing);
    }
  }
}

/** What is known of two options; null for what is none. */
function foundOf(one: Outcome, other: Outcome, { place, options, found }: Decision): Found | null {
  const [mine, theirs] = [options[one.number], options[other.number]];
  if (!mine || !theirs) return null;
  const row = (found[one.number] ??= []);
  return (row[other.number] ??= {
    place,
    one: mine,
    other: theirs,
    times: 0,
    neverWorse: true,
    sometimesBetter: false,
    alike: true,
  });
}

type Pair = { readonly one: Outcome; readonly other: Outcome; readonly found: Found };

function compare({ one, other, found }: Pair, comparing: Comparing): void {
  found.times += 1;
  // What is settled is not asked again.
  if (found.neverWorse || !found.sometimesBetter) {
    for (const { values } of comparing.graph.meters) {
      const difference = leastAfter(one, values) - mostAfter(other, values);
      if (difference < 0) found.neverWorse = false;
      else if (difference > 0) found.sometimesBetter = true;
    }
  }
  found.alike &&= isAlike(one, other, comparing);
}

// Where dice fall, the worst of the one counts against the best of the other.
function leastAfter({ to }: Outcome, column: Float64Array): number {
  let least = column[to[0] ?? -1] ?? NaN;
  for (let at = 1; at < to.length; at += 1) least = Math.min(least, column[to[at] ?? -1] ?? NaN);
  return least;
}

function mostAfter({ to }: Outcome, column: Float64Array): number {
  let most = column[to[0] ?? -1] ?? NaN;
  for (let at = 1; at < to.length; at += 1) most = Math.max(most, column[to[at] ?? -1] ?? NaN);
  return most;
}

type OwnLines = ReadonlyMap<string, string>;

/**
 * Where each choice's own branch stands, by the choice's path. A story without a pack may answer each choice in its own
 * words and then go on: there, only a choice that nobody even answers is alike.
 */
const ownLines = ({ choices, inPack }: Written): OwnLines =>
  new Map(inPack === null ? [] : choices.map(({ path, leadsTo }) => [path, leadsTo]));

function isAlike(one: Outcome, other: Outcome, { graph: { columns }, own }: Comparing): boolean {
  const [leg, otherLeg] = [one.legs[0] ?? -1, other.legs[0] ?? -1];
  if (one.legs.length > 1 || other.legs.length > 1) return false;
  if (one.to[0] !== other.to[0]) return false;
  const [mine, theirs] = [legAt(columns, leg), legAt(columns, otherLeg)].map((at) =>
    restOf(at, own),
  );
  return (
    mine?.length === theirs?.length && mine?.every((line, at) => line === theirs?.[at]) === true
  );
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
