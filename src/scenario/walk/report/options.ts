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
  const own = ownLines(written);
  const columns = graph.meters.map(({ values }) => values);
  const decisions = new Map<string, Decision>();
  let at = -1;
  for (const { place, decides } of graph.walked.states) {
    at += 1;
    const legs = decides ? legsFrom(graph, at) : [];
    if (legs.length < 2) continue;
    const decision = decisions.get(place) ?? { place, options: [], numbers: new Map(), found: [] };
    decisions.set(place, decision);
    const outcomes = outcomesOf(legs, decision);
    compareAll(outcomes, { decision, columns, own });
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
  /** By the numbers of the two options. */
  readonly found: Found[][];
};

/** What an option led to from one state: one leg, or one for each way that dice fell. */
type Outcome = {
  readonly number: number;
  readonly legs: readonly Leg[];
  /** Where the first of them leads to. */
  readonly to: number;
};

type Comparing = {
  readonly decision: Decision;
  readonly columns: readonly Float64Array[];
  readonly own: OwnLines;
};

function outcomesOf(leaving: readonly Leg[], decision: Decision): readonly Outcome[] {
  const outcomes: (Outcome & { readonly legs: Leg[] })[] = [];
  for (const leg of leaving) {
    const number = numberOf(leg, decision);
    const known = outcomes.find((outcome) => outcome.number === number);
    if (known) known.legs.push(leg);
    else outcomes.push({ number, legs: [leg], to: leg.to });
  }
  return outcomes.length <= mostOptions ? outcomes : [];
}

function numberOf({ step }: Leg, { numbers, options }: Decision): number {
  const key = keyOfStep(step);
  const known = numbers.get(key);
  if (known !== undefined || step.kind !== 'choice') return known ?? -1;
  numbers.set(key, options.length);
  const { path, nth, text } = step;
  return options.push({ path, nth, text }) - 1;
}

function compareAll(outcomes: readonly Outcome[], comparing: Comparing): void {
  for (const one of outcomes) {
    for (const other of outcomes) if (one !== other) compare(one, other, comparing);
  }
}

function compare(one: Outcome, other: Outcome, { decision, columns, own }: Comparing): void {
  const { place, options } = decision;
  const row = (decision.found[one.number] ??= []);
  const [mine, theirs] = [options[one.number], options[other.number]];
  if (!mine || !theirs) return;
  const found = (row[other.number] ??= {
    place,
    one: mine,
    other: theirs,
    times: 0,
    neverWorse: true,
    sometimesBetter: false,
    alike: true,
  });
  found.times += 1;
  for (const column of columns) {
    const difference = leastAfter(one, column) - mostAfter(other, column);
    if (difference < 0) found.neverWorse = false;
    else if (difference > 0) found.sometimesBetter = true;
  }
  found.alike &&= isAlike(one, other, own);
}

// Where dice fall, the worst of the one counts against the best of the other.
function leastAfter({ legs, to }: Outcome, column: Float64Array): number {
  let least = column[to] ?? NaN;
  if (legs.length > 1) for (const leg of legs) least = Math.min(least, column[leg.to] ?? NaN);
  return least;
}

function mostAfter({ legs, to }: Outcome, column: Float64Array): number {
  let most = column[to] ?? NaN;
  if (legs.length > 1) for (const leg of legs) most = Math.max(most, column[leg.to] ?? NaN);
  return most;
}

type OwnLines = ReadonlyMap<string, string>;

/**
 * Where each choice's own branch stands, by the choice's path. A story without a pack may answer each choice in its own
 * words and then go on: there, only a choice that nobody even answers is alike.
 */
const ownLines = ({ choices, inPack }: Written): OwnLines =>
  new Map(inPack === null ? [] : choices.map(({ path, leadsTo }) => [path, leadsTo]));

function isAlike(one: Outcome, other: Outcome, own: OwnLines): boolean {
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
