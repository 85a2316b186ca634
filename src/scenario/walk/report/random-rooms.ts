import { eachWay } from './leg-graph.ts';
import type { LegGraph } from './leg-graph.ts';
import { numberAt } from './leg-rows.ts';

/** Rooms that set out from a state, as a share of all. */
export type SetOut = { readonly state: number; readonly rooms: number };

/** Where rooms come by that take every choice with the same odds. */
export type RandomRooms = {
  /** For each state, how many rooms come by, as a share of all: above 1 where they come by again and again. */
  readonly rooms: Float64Array;
  /** For each cost, what those rooms had spent by then, added up. */
  readonly spent: readonly Float64Array[];
  /** The share still going round when the count stopped, or that goes round for ever: every other share is right to within it. */
  readonly round: number;
};

/** Rooms that go round are followed until fewer than this share is left, or the count takes too long. */
const tolerance = 1e-9;
const longestCount = 2_000_000;
const fewestRounds = 20;

/** Each cost names what every way of the graph's row takes. */
export function wander(
  graph: LegGraph,
  from: readonly SetOut[],
  costs: readonly Float64Array[] = [],
): RandomRooms {
  const size = graph.columns.placeOf.length;
  const waiting = new Float64Array(size);
  for (const { state, rooms } of from) waiting[state] = (waiting[state] ?? 0) + rooms;
  const purses = costs.map((cost) => {
    return { cost, waiting: new Float64Array(size), spent: new Float64Array(size) };
  });
  const walk: Wandering = {
    graph,
    waiting,
    rooms: new Float64Array(size),
    purses,
    count: longestCount,
  };
  let round = 0;
  for (const { states, goesRound } of graph.stretches) {
    if (goesRound) round += settle(states, walk);
    else for (const state of states) passOn(state, walk);
  }
  return { rooms: walk.rooms, spent: purses.map(({ spent }) => spent), round };
}

type Purse = {
  readonly cost: Float64Array;
  readonly waiting: Float64Array;
  readonly spent: Float64Array;
};

type Wandering = {
  readonly graph: LegGraph;
  readonly waiting: Float64Array;
  readonly rooms: Float64Array;
  readonly purses: readonly Purse[];
  /** States that may still be come by before the count takes too long. */
  count: number;
};

/** Sends the rooms that wait in a state on their ways. */
function passOn(state: number, { graph, waiting, rooms, purses }: Wandering): void {
  const here = numberAt(waiting, state);
  if (here === 0) return;
  waiting[state] = 0;
  add(rooms, state, here);
  const { begins, to, odds } = graph.row;
  const [first, after] = [numberAt(begins, state), numberAt(begins, state + 1)];
  for (let way = first; way < after; way += 1) {
    add(waiting, numberAt(to, way), here * numberAt(odds, way));
  }
  for (let at = 0; at < purses.length; at += 1) {
    const purse = purses[at];
    if (purse) spendOn(state, { graph, here, purse });
  }
}

/** Lets the rooms that leave a state pay what each of their ways takes. */
function spendOn(
  state: number,
  {
    graph,
    here,
    purse,
  }: { readonly graph: LegGraph; readonly here: number; readonly purse: Purse },
): void {
  const { begins, to, odds } = graph.row;
  const { cost, waiting, spent } = purse;
  const paid = numberAt(waiting, state);
  waiting[state] = 0;
  add(spent, state, paid);
  const after = numberAt(begins, state + 1);
  for (let way = numberAt(begins, state); way < after; way += 1) {
    const share = (paid + here * numberAt(cost, way)) * numberAt(odds, way);
    add(waiting, numberAt(to, way), share);
  }
}

function add(row: Float64Array, at: number, value: number): void {
  row[at] = (row[at] ?? 0) + value;
}

/** Sends rooms round a group until hardly any is left in it; the share that is. */
function settle(group: readonly number[], walk: Wandering): number {
  let left = roomsIn(group, walk);
  if (left === 0 || !mayLeave(group, walk.graph)) return left;
  const onward = inOrder(group, walk);
  for (let round = 0; left > tolerance; round += 1) {
    if (round >= fewestRounds && walk.count <= 0) break;
    walk.count -= group.length;
    for (const state of onward) passOn(state, walk);
    left = roomsIn(group, walk);
  }
  return left;
}

/** From where rooms wait onwards, so that one round carries most of them all the way. */
function inOrder(group: readonly number[], { graph, waiting }: Wandering): readonly number[] {
  const inside = new Set(group);
  const onward = new Set(group.filter((state) => (waiting[state] ?? 0) > 0));
  for (const state of onward) {
    eachWay(graph, state, (to) => void (inside.has(to) && onward.add(to)));
  }
  return [...onward];
}

function roomsIn(group: readonly number[], { waiting }: Wandering): number {
  return group.reduce((sum, state) => sum + (waiting[state] ?? 0), 0);
}

function mayLeave(group: readonly number[], graph: LegGraph): boolean {
  const { unwalked, failed } = graph;
  const inside = new Set(group);
  let leaves = false;
  for (const state of group) {
    leaves ||= (unwalked[state] ?? 0) + (failed[state] ?? 0) > 0;
    eachWay(graph, state, (to) => void (leaves ||= !inside.has(to)));
  }
  return leaves;
}
