import type { LegGraph } from './leg-graph.ts';
import { numberAt } from './leg-rows.ts';
import type { RandomRooms } from './random-rooms.ts';
import { keyOfStep } from './step-key.ts';

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
  const choices = choicesTaken(graph);
  return Object.fromEntries(
    graph.meters.map(({ name, values }) => {
      const begins = values.find((value) => !Number.isNaN(value)) ?? 0;
      const met = { begins, ...rangeOf(values), atEnd: atEnd(graph, rooms, values) };
      return [name, { ...met, moves: movesOf(graph, choices, values) }];
    }),
  );
}

function rangeOf(values: Float64Array): { readonly least: number; readonly most: number } {
  let [least, most] = [Infinity, -Infinity];
  for (let at = 0; at < values.length; at += 1) {
    const value = numberAt(values, at);
    if (value < least) least = value;
    if (value > most) most = value;
  }
  return { least, most };
}

function atEnd(
  { ends }: LegGraph,
  { rooms }: RandomRooms,
  values: Float64Array,
): MeterMet['atEnd'] {
  if (ends.length === 0) return null;
  const { least, most } = rangeOf(Float64Array.from(ends, (state) => numberAt(values, state)));
  let [ended, sum] = [0, 0];
  for (const state of ends) {
    ended += numberAt(rooms, state);
    sum += numberAt(rooms, state) * numberAt(values, state);
  }
  return { least, most, middle: ended === 0 ? least : sum / ended };
}

type ChoicesTaken = {
  readonly choices: readonly { readonly path: string; readonly text: string }[];
  /** By leg, which of them it is; −1 for none. */
  readonly ofLeg: Int32Array;
};

function choicesTaken({ columns: { steps, stepOf } }: LegGraph): ChoicesTaken {
  const choices: { path: string; text: string }[] = [];
  const numbers = new Map<string, number>();
  const ofStep = steps.map((step) => {
    if (step.kind === 'set') return -1;
    const key = keyOfStep(step);
    const number = numbers.get(key) ?? choices.push({ path: step.path, text: step.text }) - 1;
    numbers.set(key, number);
    return number;
  });
  return { choices, ofLeg: stepOf.map((step) => ofStep[step] ?? -1) };
}

/** A choice that moves it nowhere is not among them. */
function movesOf(
  { rows: { from, to } }: LegGraph,
  { choices, ofLeg }: ChoicesTaken,
  values: Float64Array,
): readonly MeterMove[] {
  const least = new Float64Array(choices.length).fill(Infinity);
  const most = new Float64Array(choices.length).fill(-Infinity);
  for (let leg = 0; leg < ofLeg.length; leg += 1) {
    const choice = numberAt(ofLeg, leg);
    if (choice < 0) continue;
    const by = numberAt(values, numberAt(to, leg)) - numberAt(values, numberAt(from, leg));
    if (by < numberAt(least, choice)) least[choice] = by;
    if (by > numberAt(most, choice)) most[choice] = by;
  }
  return choices
    .map((choice, at) => ({ ...choice, least: numberAt(least, at), most: numberAt(most, at) }))
    .filter((move) => move.least !== 0 || move.most !== 0);
}
