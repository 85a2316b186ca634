import type { WalkColumns } from '../walk-columns.ts';

/** Indexes of legs, state after state: those of a state are `legs[begins[state]]` up to `legs[begins[state + 1] - 1]`. */
export type Rows = { readonly begins: Int32Array; readonly legs: Int32Array };

/** A walk's legs as numbers, so that what goes over all of them is quick. */
export type LegRows = {
  /** By leg: the states it leaves and leads to. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** By state, each in the order in which they were walked. */
  readonly leaving: Rows;
  readonly coming: Rows;
};

/** Of an index that lies in the row. */
export const numberAt = (row: Float64Array | Int32Array, at: number): number => row[at] ?? 0;

export function legRows({ from, to, placeOf }: WalkColumns): LegRows {
  const size = placeOf.length;
  return { from, to, leaving: rowsBy(from, size), coming: rowsBy(to, size) };
}

function rowsBy(state: Int32Array, size: number): Rows {
  const begins = new Int32Array(size + 1);
  for (const one of state) begins[one + 1] = (begins[one + 1] ?? 0) + 1;
  for (let one = 0; one < size; one += 1)
    begins[one + 1] = (begins[one + 1] ?? 0) + (begins[one] ?? 0);
  const next = begins.slice();
  const legs = new Int32Array(state.length);
  for (let leg = 0; leg < state.length; leg += 1) {
    const here = state[leg] ?? 0;
    const place = next[here] ?? 0;
    legs[place] = leg;
    next[here] = place + 1;
  }
  return { begins, legs };
}

/** By state, 1 for every one that leads to one of these, and for them themselves. */
export function leadingTo({ from, coming }: LegRows, goals: Iterable<number>): Uint8Array {
  const leading = new Uint8Array(coming.begins.length - 1);
  const waiting: number[] = [];
  const reach = (state: number): void => {
    if (leading[state] !== 0) return;
    leading[state] = 1;
    waiting.push(state);
  };
  for (const goal of goals) reach(goal);
  for (let state = waiting.pop(); state !== undefined; state = waiting.pop()) {
    const after = coming.begins[state + 1] ?? 0;
    for (let at = coming.begins[state] ?? 0; at < after; at += 1) {
      reach(from[coming.legs[at] ?? 0] ?? 0);
    }
  }
  return leading;
}
