import type { Meters } from '../../beat.ts';
import { legAt, openListed, placeAt } from '../walk-columns.ts';
import type { Leg } from '../walked.ts';
import { eachWay } from './leg-graph.ts';
import { numberAt } from './leg-rows.ts';
import type { LegGraph } from './leg-graph.ts';
import { wander } from './random-rooms.ts';
import type { RandomRooms, SetOut } from './random-rooms.ts';
import { keyOfStep } from './step-key.ts';

/** What becomes of rooms that take this option at the first decision, and then every choice with the same odds. */
export type FirstOption = {
  readonly place: string;
  readonly path: string;
  readonly text: string;
  /** The meters they end with, in the middle. */
  readonly meters: Meters;
  /** The share of them that come to each ending, 0 … 1. */
  readonly endings: Readonly<Record<string, number>>;
  /** The share of them that came to an end at all. */
  readonly ended: number;
};

export function firstOptions(
  graph: LegGraph,
  { rooms: standing }: RandomRooms = wander(graph, [{ state: 0, rooms: 1 }]),
): readonly FirstOption[] {
  const { columns } = graph;
  const first = firstDecisions(graph);
  const ways: { readonly leg: Leg; readonly rooms: number }[] = [];
  for (const state of first) {
    const here = Math.min(1, standing[state] ?? 0);
    eachWay(graph, state, (_, way) => {
      const leg = legAt(columns, graph.row.leg[way] ?? 0);
      ways.push({ leg, rooms: here * (graph.row.odds[way] ?? 0) });
    });
  }
  const options = Map.groupBy(ways, ({ leg }) => keyOfStep(leg.step));
  return [...options.values()].flatMap((taken) => {
    const [one] = taken;
    if (one?.leg.step.kind !== 'choice') return [];
    const { path, text } = one.leg.step;
    const place = placeAt(columns, one.leg.from)?.place ?? '';
    return [{ place, path, text, ...become(graph, setOut(taken)) }];
  });
}

/** States that ask for the first decision: before them the room only went on. */
function firstDecisions(graph: LegGraph): ReadonlySet<number> {
  const { columns } = graph;
  const before = new Set(columns.placeOf.length > 0 ? [0] : []);
  const first = new Set<number>();
  for (const state of before) {
    if (placeAt(columns, state)?.decides === true) first.add(state);
    else eachWay(graph, state, (to) => void before.add(to));
  }
  return first;
}

function setOut(
  taken: readonly { readonly leg: Leg; readonly rooms: number }[],
): readonly SetOut[] {
  const all = taken.reduce((sum, { rooms }) => sum + rooms, 0);
  return taken.map(({ leg, rooms }) => ({ state: leg.to, rooms: all === 0 ? 0 : rooms / all }));
}

function become(
  graph: LegGraph,
  from: readonly SetOut[],
): Pick<FirstOption, 'meters' | 'endings' | 'ended'> {
  const { rooms } = wander(graph, from);
  const reached = Int32Array.from(graph.ends.filter((state) => numberAt(rooms, state) > 0));
  let ended = 0;
  for (const state of reached) ended += numberAt(rooms, state);
  const shares = Float64Array.from(reached, (state) => numberAt(rooms, state) / ended);
  const become = { reached, shares };
  return { meters: metersAt(graph, become), endings: endingsAt(graph, become), ended };
}

/** Ends that rooms come to, and the share of the rooms that come to an end at all. */
type Becoming = { readonly reached: Int32Array; readonly shares: Float64Array };

function endingsAt({ columns }: LegGraph, { reached, shares }: Becoming): FirstOption['endings'] {
  const names = openListed<string>();
  const ofPlace = columns.places.map(({ ending }) => ending ?? '');
  const sums: number[] = [];
  for (let at = 0; at < reached.length; at += 1) {
    const place = numberAt(columns.placeOf, numberAt(reached, at));
    const name = names.numberOf(ofPlace[place] ?? '');
    sums[name] = (sums[name] ?? 0) + numberAt(shares, at);
  }
  return Object.fromEntries(names.all.map((name, at) => [name, sums[at] ?? 0]));
}

function metersAt({ meters }: LegGraph, { reached, shares }: Becoming): Meters {
  if (reached.length === 0) return {};
  const middles = meters.map(({ name, values }): [string, number] => {
    let middle = 0;
    for (let at = 0; at < reached.length; at += 1)
      middle += (values[numberAt(reached, at)] ?? NaN) * numberAt(shares, at);
    return [name, middle];
  });
  return Object.fromEntries(middles.filter(([, middle]) => !Number.isNaN(middle)));
}
