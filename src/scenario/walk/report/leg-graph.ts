import { columnsOf } from '../walk-columns.ts';
import type { MeterColumn, WalkColumns } from '../walk-columns.ts';
import type { Walked } from '../walked.ts';
import { legRows, leadingTo } from './leg-rows.ts';
import type { LegRows } from './leg-rows.ts';
import { shownMeters } from './meter-columns.ts';
import { standings } from './standings.ts';
import { stretchesOf } from './stretches.ts';
import type { Stretch } from './stretches.ts';

export type LegGraph = {
  readonly walked: Walked;
  readonly columns: WalkColumns;
  readonly rows: LegRows;
  /**
   * The ways that leave each state by a choice, in one row, state after state. What the facilitator may bring in is
   * none; where the room must set a value before it chooses, each value is one, with the same odds.
   */
  readonly row: WayRow;
  /** The share of each state's choices that was not walked yet. */
  readonly unwalked: Float64Array;
  /** The share of each state's choices that failed: in a finished walk, all that lead nowhere. */
  readonly failed: Float64Array;
  /** All states from the start onwards: no way leads back from a stretch to one before it. */
  readonly stretches: readonly Stretch[];
  /** States in which the story has ended. */
  readonly ends: readonly number[];
  /** By state, 1 for every one that leads to an end. */
  readonly endable: Uint8Array;
  readonly meters: readonly MeterColumn[];
};

export type WayRow = {
  /** Where a state's ways begin; those of the next begin where they end. */
  readonly begins: Int32Array;
  readonly to: Int32Array;
  readonly odds: Float64Array;
  readonly leg: Int32Array;
};

export function graphOf(walked: Walked): LegGraph {
  const columns = columnsOf(walked);
  const rows = legRows(columns);
  const stood = standings({ walked, columns, rows });
  const ends = endsIn(columns);
  return {
    walked,
    columns,
    rows,
    ...stood,
    stretches: stretchesOf(stood.row),
    ends,
    endable: leadingTo(rows, ends),
    meters: shownMeters(columns),
  };
}

function endsIn({ places, placeOf }: WalkColumns): readonly number[] {
  const isEnd = places.map(({ ending }) => ending !== null);
  const ends: number[] = [];
  for (let state = 0; state < placeOf.length; state += 1)
    if (isEnd[placeOf[state] ?? -1] === true) ends.push(state);
  return ends;
}

/** The indexes of the legs of a state's ways. */
export function legsFrom({ row: { begins, leg } }: LegGraph, state: number): readonly number[] {
  const legs: number[] = [];
  const after = begins[state + 1] ?? 0;
  for (let way = begins[state] ?? 0; way < after; way += 1) legs.push(leg[way] ?? 0);
  return legs;
}

export function eachWay(
  { row: { begins, to } }: LegGraph,
  state: number,
  visit: (to: number, way: number) => void,
): void {
  const after = begins[state + 1] ?? 0;
  for (let way = begins[state] ?? 0; way < after; way += 1) visit(to[way] ?? 0, way);
}

/** Something counted for each way, in the order of the row, by the index of its leg. */
export function countWays({ row }: LegGraph, count: (leg: number) => number): Float64Array {
  const counts = new Float64Array(row.leg.length);
  for (let way = 0; way < counts.length; way += 1) counts[way] = count(row.leg[way] ?? 0);
  return counts;
}
