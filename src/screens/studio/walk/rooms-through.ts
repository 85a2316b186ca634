import { drawWay, sendRooms, type Taking } from '../../../scenario/figures/rooms-drawn.ts';
import { flowOf } from '../../../scenario/ink/flow/flow-path.ts';
import { openChance } from '../../../scenario/walk/chance.ts';
import type { LegGraph } from '../../../scenario/walk/report/leg-graph.ts';
import type { Timing } from '../../../scenario/walk/report/minutes.ts';
import { placeAt } from '../../../scenario/walk/walk-columns.ts';
import type { Telling } from '../../../scenario/walk/walked.ts';

/** What rooms that choose by chance bring to one knot or stitch. */
export type Through = {
  /** The share of them that come there, 0 … 1. */
  readonly share: number;
  /** Minutes from the first line until it is first reached, in the mean. */
  readonly minutes: number;
  /** By the meter's variable, where it stands then, in the mean; only those that are a number there. */
  readonly meters: Readonly<Record<string, number>>;
};

export type RoomsThrough = {
  readonly rooms: number;
  /** States in which they ended; a room that came to no end is not among them. */
  readonly ended: readonly number[];
  /** By knot or stitch; what none of them came to is absent. */
  readonly parts: Readonly<Record<string, Through>>;
};

type Sum = { rooms: number; seconds: number; readonly meters: number[] };
type Asked = { readonly count: number; readonly seed: number; readonly timing: Timing };

/** So many rooms that take every choice with the same odds, and where they come by. The same seed draws the same. */
export function sendThrough(graph: LegGraph, { count, seed, timing }: Asked): RoomsThrough {
  const chance = openChance(seed);
  const sums = new Map<string, Sum>();
  const note = openNoting(graph, timing, sums);
  const ended: number[] = [];
  for (let room = 0; room < count; room += 1) {
    const legs: number[] = [];
    const blind: Taking = (state, ways) => {
      const at = drawWay(graph, { state, ways }, chance);
      legs.push(ways[at] ?? 0);
      return at;
    };
    ended.push(...sendRooms(graph, [blind]).ended);
    note(legs);
  }
  const parts = [...sums].map(([part, sum]) => [part, meanOf(sum, count, graph)] as const);
  return { rooms: count, ended, parts: Object.fromEntries(parts) };
}

function meanOf({ rooms, seconds, meters }: Sum, count: number, graph: LegGraph): Through {
  const known = graph.meters.flatMap(({ name }, at) => {
    const mean = (meters[at] ?? NaN) / rooms;
    return Number.isFinite(mean) ? [[name, mean] as const] : [];
  });
  return {
    share: rooms / count,
    minutes: seconds / 60 / rooms,
    meters: Object.fromEntries(known),
  };
}

/** Adds one room, by the legs it took. */
function openNoting(graph: LegGraph, timing: Timing, sums: Map<string, Sum>) {
  const { columns, walked, meters } = graph;
  const partsOf = openParts(graph);
  return (legs: readonly number[]): void => {
    const met = new Set<string>();
    let seconds = 0;
    const arrive = (told: Telling, state: number): void => {
      for (const part of partsOf(told, state)) {
        if (met.has(part)) continue;
        met.add(part);
        const sum = sums.get(part) ?? { rooms: 0, seconds: 0, meters: meters.map(() => 0) };
        sums.set(part, sum);
        sum.rooms += 1;
        sum.seconds += seconds;
        meters.forEach(({ values }, at) => {
          sum.meters[at] = (sum.meters[at] ?? 0) + (values[state] ?? NaN);
        });
      }
      seconds += timing(told, placeAt(columns, state), 'plain');
    };
    arrive(walked.opening, 0);
    for (const leg of legs) {
      const told = columns.tellings[columns.toldOf[leg] ?? 0];
      if (told) arrive(told, columns.to[leg] ?? 0);
    }
  };
}

/** The knots and stitches that a telling and what is offered after it stand in. */
function openParts({ columns }: LegGraph) {
  const toldIn = new Map<Telling, readonly string[]>();
  const offeredIn = columns.places.map(({ offers }) => offers.map(flowOf));
  return (told: Telling, state: number): readonly string[] => {
    const known = toldIn.get(told) ?? [...new Set(told.texts.map(flowOf))];
    toldIn.set(told, known);
    return [...known, ...(offeredIn[columns.placeOf[state] ?? -1] ?? [])];
  };
}
