import { eachWay } from './leg-graph.ts';
import { numberAt } from './leg-rows.ts';
import type { LegGraph, WayRow } from './leg-graph.ts';
import type { Stretch } from './stretches.ts';

/** Over all paths from the start to an end; `most` is null where a path may go round for ever. */
export type PathRange = { readonly least: number; readonly most: number | null };

/** The least and most that a path to an end adds up to, by whole numbers from 0 for each way of the row; null where no end was met. */
export function rangeOfPaths(graph: LegGraph, cost: Float64Array): PathRange | null {
  const least = leastTo(graph, cost);
  return least === Infinity ? null : { least, most: mostTo(graph, cost) };
}

type Spent = {
  readonly row: WayRow;
  readonly cost: Float64Array;
  /** By state, what the best path there that is known adds up to. */
  readonly best: Float64Array;
};

function leastTo({ columns, row, stretches, ends }: LegGraph, cost: Float64Array): number {
  const best = new Float64Array(columns.placeOf.length).fill(Infinity);
  const spent = { row, cost, best };
  best[0] = 0;
  for (const { states, goesRound } of stretches) {
    if (goesRound) settleLeast(states, spent);
    for (const state of states) lowerFrom(state, spent);
  }
  return ends.reduce((least, end) => Math.min(least, numberAt(best, end)), Infinity);
}

function lowerFrom(state: number, { row: { begins, to }, cost, best }: Spent): void {
  const soFar = numberAt(best, state);
  const after = numberAt(begins, state + 1);
  for (let way = numberAt(begins, state); way < after; way += 1) {
    const next = numberAt(to, way);
    const spent = soFar + numberAt(cost, way);
    if (spent < numberAt(best, next)) best[next] = spent;
  }
}

/** Takes the states of a round in the order of what they cost, from buckets of equal cost (Dial). */
function settleLeast(round: readonly number[], { row: { begins, to }, cost, best }: Spent): void {
  const inside = new Set(round);
  const begun = round.filter((state) => numberAt(best, state) < Infinity);
  const buckets = Map.groupBy(begun, (state) => numberAt(best, state));
  const wait = (state: number, spent: number): void => {
    best[state] = spent;
    const bucket = buckets.get(spent);
    if (bucket) bucket.push(state);
    else buckets.set(spent, [state]);
  };
  const goOn = (state: number, spent: number): void => {
    const after = numberAt(begins, state + 1);
    for (let way = numberAt(begins, state); way < after; way += 1) {
      const next = numberAt(to, way);
      const there = spent + numberAt(cost, way);
      if (inside.has(next) && there < numberAt(best, next)) wait(next, there);
    }
  };
  const first = begun.reduce((least, state) => Math.min(least, numberAt(best, state)), Infinity);
  for (let spent = first; buckets.size > 0; spent += 1) {
    for (const state of buckets.get(spent) ?? []) if (best[state] === spent) goOn(state, spent);
    buckets.delete(spent);
  }
}

/** The longest way, stretch after stretch. */
function mostTo(graph: LegGraph, cost: Float64Array): number | null {
  const { columns, row, stretches, ends, endable } = graph;
  const best = new Float64Array(columns.placeOf.length).fill(-Infinity);
  const spent = { row, cost, best };
  best[0] = 0;
  for (const stretch of stretches) {
    if (growsInside(stretch, graph, spent)) return null;
    for (const state of stretch.states) if (endable[state] === 1) raiseFrom(state, spent);
  }
  return ends.reduce((most, end) => Math.max(most, numberAt(best, end)), 0);
}

function raiseFrom(state: number, { row: { begins, to }, cost, best }: Spent): void {
  const soFar = numberAt(best, state);
  const after = numberAt(begins, state + 1);
  for (let way = numberAt(begins, state); way < after; way += 1) {
    const next = numberAt(to, way);
    const spent = soFar + numberAt(cost, way);
    if (spent > numberAt(best, next)) best[next] = spent;
  }
}

/** Whether a round adds something to a path each time; where it does not, all its states are as far as the farthest. */
function growsInside({ states, goesRound }: Stretch, graph: LegGraph, spent: Spent): boolean {
  if (!goesRound) return false;
  const { cost, best } = spent;
  const soFar = states.reduce((most, state) => Math.max(most, numberAt(best, state)), -Infinity);
  if (soFar === -Infinity || graph.endable[states[0] ?? 0] !== 1) return false;
  const inside = new Set(states);
  let grows = false;
  for (const state of states) {
    best[state] = soFar;
    eachWay(graph, state, (to, way) => {
      grows ||= inside.has(to) && numberAt(cost, way) > 0;
    });
  }
  return grows;
}
