import type { Leg } from '../walked.ts';
import type { LegGraph } from './leg-graph.ts';
import { paces } from './minutes.ts';
import type { Pace, Timing } from './minutes.ts';
import { rangeOfPaths } from './path-range.ts';
import { wander } from './random-rooms.ts';

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

export function pathMinutes(graph: LegGraph, timing: Timing): PathMinutes {
  const [plain, interpreted] = paces.map((pace) => minutesAt(graph, timing, pace));
  return { plain: plain ?? null, interpreted: interpreted ?? null };
}

function minutesAt(graph: LegGraph, timing: Timing, pace: Pace): Minutes | null {
  const { states, opening } = graph.walked;
  const cost = ({ told, to }: Leg): number => timing(told, states[to], pace);
  const first = timing(opening, states[0], pace);
  const range = rangeOfPaths(graph, cost);
  if (range === null) return null;
  const { rooms, spent } = wander(graph, [{ state: 0, rooms: 1 }], cost);
  const sum = { rooms: 0, spent: 0 };
  for (const [state, { ending }] of states.entries()) {
    if (ending === null) continue;
    sum.rooms += rooms[state] ?? 0;
    sum.spent += spent[state] ?? 0;
  }
  const { least, most } = range;
  return {
    least: (first + least) / 60,
    middle: (first + (sum.rooms === 0 ? least : sum.spent / sum.rooms)) / 60,
    most: most === null ? null : (first + most) / 60,
  };
}
