import type { LegGraph } from './leg-graph.ts';
import { paces } from './minutes.ts';
import type { Pace, Timing } from './minutes.ts';
import { rangeOfPaths } from './path-range.ts';
import { wander } from './random-rooms.ts';
import type { RandomRooms } from './random-rooms.ts';

/** Minutes from the first line to an end. */
export type Minutes = {
  readonly least: number;
  /** Of rooms that take every choice with the same odds. */
  readonly middle: number;
  /** Null where a path may go round for ever. */
  readonly most: number | null;
};

/** Null where no end was met. */
export type PathMinutes = Readonly<Record<Pace, Minutes | null>>;

/** Sends rooms through a story once, and tells both where they come and how long they take. */
export function timeRooms(
  graph: LegGraph,
  timing: Timing,
): { readonly rooms: RandomRooms; readonly minutes: PathMinutes } {
  const { states, opening } = graph.walked;
  const costs = costsOf(graph, timing);
  const start = states.length > 0 ? [{ state: 0, rooms: 1 }] : [];
  const rooms = wander(graph, start, costs);
  const [plain = null, interpreted = null] = paces.map((pace, at) => {
    const taken = { cost: costs[at], spent: rooms.spent[at], rooms: rooms.rooms };
    return minutesOf(graph, taken, timing(opening, states[0], pace));
  });
  return { rooms, minutes: { plain, interpreted } };
}

/** Seconds of each way, at each pace. */
function costsOf(
  { walked: { states, legs }, row: { leg, to } }: LegGraph,
  timing: Timing,
): readonly Float64Array[] {
  const costs = paces.map((pace) => ({ pace, seconds: new Float64Array(leg.length) }));
  for (let way = 0; way < leg.length; way += 1) {
    const told = legs[leg[way] ?? 0]?.told;
    const at = states[to[way] ?? 0];
    if (told) for (const { pace, seconds } of costs) seconds[way] = timing(told, at, pace);
  }
  return costs.map(({ seconds }) => seconds);
}

type Taken = {
  readonly cost: Float64Array | undefined;
  readonly spent: Float64Array | undefined;
  readonly rooms: Float64Array;
};

function minutesOf(graph: LegGraph, { cost, spent, rooms }: Taken, first: number): Minutes | null {
  const range = cost ? rangeOfPaths(graph, cost) : null;
  if (range === null) return null;
  const sum = { rooms: 0, spent: 0 };
  for (const end of graph.ends) {
    sum.rooms += rooms[end] ?? 0;
    sum.spent += spent?.[end] ?? 0;
  }
  const { least, most } = range;
  return {
    least: (first + least) / 60,
    middle: (first + (sum.rooms === 0 ? least : sum.spent / sum.rooms)) / 60,
    most: most === null ? null : (first + most) / 60,
  };
}
