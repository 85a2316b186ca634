import type { Leg, State, Walked } from '../walked.ts';
import { keyOfStep } from './leg-graph.ts';
import type { LegGraph } from './leg-graph.ts';
import type { RandomRooms } from './random-rooms.ts';

/** How far a choice moves a meter, up to the next choice. */
export type MeterMove = {
  /** The choice's path in the compiled story. */
  readonly path: string;
  readonly text: string;
  readonly least: number;
  readonly most: number;
};

export type MeterMet = {
  readonly begins: number;
  readonly least: number;
  readonly most: number;
  /** At the ends; the middle is of rooms that take every choice with the same odds. Null where no end was met. */
  readonly atEnd: { readonly least: number; readonly middle: number; readonly most: number } | null;
  /** The choices that ever move it. */
  readonly moves: readonly MeterMove[];
};

/** By the meter's variable. */
export type MetersMet = Readonly<Record<string, MeterMet>>;

export function metersMet(graph: LegGraph, rooms: RandomRooms): MetersMet {
  return Object.fromEntries(
    meterNames(graph.walked).map((name) => {
      const values = meterValues(graph.walked, name);
      const begins = values.find((value) => !Number.isNaN(value)) ?? 0;
      const met = { begins, ...rangeOf(values), atEnd: atEnd(graph, rooms, values) };
      return [name, { ...met, moves: movesOf(graph.walked.legs, values) }];
    }),
  );
}

export function meterNames({ states }: Walked): readonly string[] {
  const first = states.find((state) => isShown(state) && Object.keys(state.meters).length > 0);
  return Object.keys(first?.meters ?? {});
}

/** A meter's value in each state; NaN where nobody sees one. */
export const meterValues = ({ states }: Walked, name: string): Float64Array =>
  Float64Array.from(states, (state) => (isShown(state) ? (state.meters[name] ?? NaN) : NaN));

/** Where chance falls in the opening, the first state is before the story. */
const isShown = ({ offers, ending }: State): boolean => offers.length > 0 || ending !== null;

function rangeOf(values: Iterable<number>): { readonly least: number; readonly most: number } {
  let [least, most] = [Infinity, -Infinity];
  for (const value of values) {
    if (value < least) least = value;
    if (value > most) most = value;
  }
  return { least, most };
}

function atEnd(
  { walked }: LegGraph,
  { rooms }: RandomRooms,
  values: Float64Array,
): MeterMet['atEnd'] {
  const ends = walked.states.flatMap(({ ending }, state) => (ending === null ? [] : [state]));
  if (ends.length === 0) return null;
  const range = rangeOf(ends.map((state) => values[state] ?? 0));
  const ended = ends.reduce((sum, state) => sum + (rooms[state] ?? 0), 0);
  const sum = ends.reduce((all, state) => all + (rooms[state] ?? 0) * (values[state] ?? 0), 0);
  return { ...range, middle: ended === 0 ? range.least : sum / ended };
}

/** A choice that moves it nowhere is not among them. */
function movesOf(legs: readonly Leg[], values: Float64Array): readonly MeterMove[] {
  const moves = new Map<string, MeterMove & { least: number; most: number }>();
  for (const { from, to, step } of legs) {
    if (step.kind !== 'choice') continue;
    const by = (values[to] ?? 0) - (values[from] ?? 0);
    const key = keyOfStep(step);
    const known = moves.get(key);
    if (!known) moves.set(key, { path: step.path, text: step.text, least: by, most: by });
    else if (by < known.least) known.least = by;
    else if (by > known.most) known.most = by;
  }
  return [...moves.values()].filter(({ least, most }) => least !== 0 || most !== 0);
}
