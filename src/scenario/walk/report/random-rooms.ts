import type { Leg } from '../walked.ts';
import { goesRound } from './leg-graph.ts';
import type { LegGraph } from './leg-graph.ts';

/** Rooms that set out from a state, as a share of all. */
export type SetOut = { readonly state: number; readonly rooms: number };

/** Where rooms come by that take every choice with the same odds. */
export type RandomRooms = {
  /** For each state, how many rooms come by, as a share of all: above 1 where they come by again and again. */
  readonly rooms: Float64Array;
  /** What those rooms had spent by then, added up. */
  readonly spent: Float64Array;
  /** The share still going round when the count stopped, or that goes round for ever: every other share is right to within it. */
  readonly round: number;
};

/** Rooms that go round are followed until fewer than this share is left, or the count takes too long. */
const tolerance = 1e-9;
const longestCount = 4_000_000;
const fewestRounds = 20;

export function wander(
  graph: LegGraph,
  from: readonly SetOut[],
  cost: (leg: Leg) => number,
): RandomRooms {
  const size = graph.walked.states.length;
  const at = { waiting: new Float64Array(size), spending: new Float64Array(size) };
  const met = { rooms: new Float64Array(size), spent: new Float64Array(size) };
  for (const { state, rooms } of from) at.waiting[state] = (at.waiting[state] ?? 0) + rooms;
  const walk: Wandering = { graph, cost, ...at, ...met, count: longestCount };
  let round = 0;
  for (const group of graph.groups.toReversed()) {
    if (goesRound(graph, group)) round += settle(group, walk);
    else for (const state of group) passOn(state, walk);
  }
  return { ...met, round };
}

type Wandering = {
  readonly graph: LegGraph;
  readonly cost: (leg: Leg) => number;
  readonly waiting: Float64Array;
  readonly spending: Float64Array;
  readonly rooms: Float64Array;
  readonly spent: Float64Array;
  /** States that may still be come by before the count takes too long. */
  count: number;
};

/** Sends the rooms that wait in a state on their ways. */
function passOn(state: number, { graph, cost, waiting, spending, rooms, spent }: Wandering): void {
  const here = waiting[state] ?? 0;
  if (here === 0) return;
  const paid = spending[state] ?? 0;
  waiting[state] = 0;
  spending[state] = 0;
  rooms[state] = (rooms[state] ?? 0) + here;
  spent[state] = (spent[state] ?? 0) + paid;
  for (const { leg, odds } of graph.ways[state] ?? []) {
    waiting[leg.to] = (waiting[leg.to] ?? 0) + here * odds;
    spending[leg.to] = (spending[leg.to] ?? 0) + (paid + here * cost(leg)) * odds;
  }
}

/** Sends rooms round a group until hardly any is left in it; the share that is. */
function settle(group: readonly number[], walk: Wandering): number {
  let left = roomsIn(group, walk);
  if (left === 0 || !mayLeave(group, walk.graph)) return left;
  for (let round = 0; left > tolerance; round += 1) {
    if (round >= fewestRounds && walk.count <= 0) break;
    walk.count -= group.length;
    for (const state of group) passOn(state, walk);
    left = roomsIn(group, walk);
  }
  return left;
}

function roomsIn(group: readonly number[], { waiting }: Wandering): number {
  return group.reduce((sum, state) => sum + (waiting[state] ?? 0), 0);
}

function mayLeave(group: readonly number[], { ways, unwalked, failed }: LegGraph): boolean {
  const inside = new Set(group);
  return group.some(
    (state) =>
      (unwalked[state] ?? 0) + (failed[state] ?? 0) > 0 ||
      (ways[state] ?? []).some(({ leg }) => !inside.has(leg.to)),
  );
}
