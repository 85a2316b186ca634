import { componentsOf } from '../../ink/components.ts';
import type { Step } from '../../playthrough.ts';
import type { Leg, Walked } from '../walked.ts';

/** A leg that rooms go by themselves, and how likely a room that stands there goes it when every choice is as likely as the others. */
export type Way = { readonly leg: Leg; readonly odds: number };

export type LegGraph = {
  readonly walked: Walked;
  /**
   * The ways that leave each state by a choice. What the facilitator may bring in is none; where the room must set a
   * value before it chooses, each value is one, with the same odds.
   */
  readonly ways: readonly (readonly Way[])[];
  /** The same ways in one row, state after state: where a state's begin, and what each leads to with which odds. */
  readonly row: {
    readonly begins: Int32Array;
    readonly to: Int32Array;
    readonly odds: Float64Array;
  };
  /** The share of each state's choices that was not walked yet. */
  readonly unwalked: readonly number[];
  /** The share of each state's choices that failed: in a finished walk, all that lead nowhere. */
  readonly failed: readonly number[];
  /** States that lead to each other, by choices; a group comes after every group it leads to. */
  readonly groups: readonly (readonly number[])[];
};

/** One choice of a state, whatever text it has, or one value that is set there; chance before the first line is one. */
export function keyOfStep(step: Step): string {
  if (step.kind === 'choice') return step.nth === 0 ? step.path : `${step.path}~${step.nth}`;
  return step.name === '' ? 'chance' : `set ${step.name} ${step.value}`;
}

export function graphOf(walked: Walked): LegGraph {
  const { states, legs, failures } = walked;
  const from: Leg[][] = states.map(() => []);
  const set: Leg[][] = [];
  for (const leg of legs) {
    if (leg.step.kind === 'choice') from[leg.from]?.push(leg);
    else (set[leg.from] ??= []).push(leg);
  }
  const failing = new Map<number, Set<string>>();
  for (const { at } of failures) {
    if (!at || at.step.kind === 'set') continue;
    const known = failing.get(at.state) ?? new Set();
    failing.set(at.state, known.add(keyOfStep(at.step)));
  }
  const stands = states.map(({ offers }, state) => {
    const legsHere = from[state] ?? [];
    const mustSet = legsHere.length === 0 ? (set[state] ?? []) : [];
    if (mustSet.length > 0) return standOf(mustSet, 0, 0);
    const known = walked.because === 'unfinished' ? (failing.get(state)?.size ?? 0) : null;
    return standOf(legsHere, offers.length, known);
  });
  const ways = stands.map((stand) => stand.ways);
  return {
    walked,
    ways,
    row: rowOf(ways),
    unwalked: stands.map(({ unwalked }) => unwalked),
    failed: stands.map(({ failed }) => failed),
    groups: componentsOf(ways.map((leaving) => leaving.map(({ leg }) => leg.to))),
  };
}

function rowOf(ways: LegGraph['ways']): LegGraph['row'] {
  const begins = new Int32Array(ways.length + 1);
  for (const [state, leaving] of ways.entries()) {
    begins[state + 1] = (begins[state] ?? 0) + leaving.length;
  }
  const to = new Int32Array(begins.at(-1) ?? 0);
  const odds = new Float64Array(to.length);
  let at = 0;
  for (const leaving of ways) {
    for (const way of leaving) {
      to[at] = way.leg.to;
      odds[at] = way.odds;
      at += 1;
    }
  }
  return { begins, to, odds };
}

/** Something counted for each way, in the order of the row. */
export function countWays(graph: LegGraph, count: (leg: Leg) => number): Float64Array {
  const counts = new Float64Array(graph.row.to.length);
  let at = 0;
  for (const leaving of graph.ways) {
    for (const { leg } of leaving) {
      counts[at] = count(leg);
      at += 1;
    }
  }
  return counts;
}

/** Whether a room may come back to a state of this group. */
export function goesRound({ ways }: LegGraph, group: readonly number[]): boolean {
  const [first = -1] = group;
  return group.length > 1 || (ways[first] ?? []).some(({ leg }) => leg.to === first);
}

type Stand = { readonly ways: readonly Way[]; readonly unwalked: number; readonly failed: number };

/** `failing` is null where every choice was taken. */
function standOf(legs: readonly Leg[], offered: number, failing: number | null): Stand {
  if (legs.length === offered && legs.every(({ chance }) => chance === null)) {
    return { ways: legs.map((leg) => ({ leg, odds: 1 / offered })), unwalked: 0, failed: 0 };
  }
  const taken = Map.groupBy(legs, ({ step }) => keyOfStep(step));
  const failed = failing ?? Math.max(0, offered - taken.size);
  const choices = Math.max(offered, taken.size + failed);
  if (choices === 0) return { ways: [], unwalked: 0, failed: 0 };
  const ways = [...taken.values()].flatMap((same) => [...share(same, 1 / choices, 0)]);
  return { ways, unwalked: (choices - taken.size - failed) / choices, failed: failed / choices };
}

/** Each roll of the dice is as likely as the others of its throw. */
function* share(legs: readonly Leg[], odds: number, roll: number): Generator<Way> {
  const [first] = legs;
  if (!first) return;
  if (legs.length === 1 || legs.every(({ chance }) => (chance?.length ?? 0) <= roll)) {
    for (const leg of legs) yield { leg, odds: odds / legs.length };
    return;
  }
  const falls = Map.groupBy(legs, ({ chance }) => chance?.[roll] ?? null);
  for (const fallen of falls.values()) yield* share(fallen, odds / falls.size, roll + 1);
}
