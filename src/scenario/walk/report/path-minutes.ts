import { placeAt } from '../walk-columns.ts';
import type { LegGraph } from './leg-graph.ts';
import { numberAt } from './leg-rows.ts';
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
  const { columns, walked } = graph;
  const costs = costsOf(graph, timing);
  const start = columns.placeOf.length > 0 ? [{ state: 0, rooms: 1 }] : [];
  const rooms = wander(graph, start, costs);
  const [plain = null, interpreted = null] = paces.map((pace, at) => {
    const taken = { cost: costs[at], spent: rooms.spent[at], rooms: rooms.rooms };
    return minutesOf(graph, taken, timing(walked.opening, placeAt(columns, 0), pace));
  });
  return { rooms, minutes: { plain, interpreted } };
}

/** Seconds of each way, at each pace; worked out once for each telling that leads to the same place. */
function costsOf({ columns, row: { leg, to } }: LegGraph, timing: Timing): readonly Float64Array[] {
  const { places, placeOf, tellings, toldOf } = columns;
  const known = new Map<number, readonly number[]>();
  const timed = (telling: number, place: number): readonly number[] => {
    const key = telling * places.length + place;
    const told = tellings[telling];
    const seconds =
      known.get(key) ?? paces.map((pace) => (told ? timing(told, places[place], pace) : 0));
    known.set(key, seconds);
    return seconds;
  };
  // Most tellings lead to one place, so that the last one is most often asked for again.
  const last = tellings.map((): Last => ({ place: -1, seconds: [] }));
  const costs = paces.map(() => new Float64Array(leg.length));
  for (let way = 0; way < leg.length; way += 1) {
    const telling = numberAt(toldOf, numberAt(leg, way));
    const place = numberAt(placeOf, numberAt(to, way));
    let seconds = last[telling];
    if (seconds?.place !== place)
      last[telling] = seconds = { place, seconds: timed(telling, place) };
    for (let pace = 0; pace < costs.length; pace += 1)
      write(costs[pace], way, seconds.seconds[pace]);
  }
  return costs;
}

type Last = { readonly place: number; readonly seconds: readonly number[] };

function write(row: Float64Array | undefined, at: number, value = 0): void {
  if (row) row[at] = value;
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
