import { componentsOf } from '../../ink/flow/components.ts';
import type { Leg, Walked } from '../walked.ts';
import { legRows, leadingTo, numberAt } from './leg-rows.ts';
import type { LegRows } from './leg-rows.ts';
import { meterColumns } from './meter-columns.ts';
import type { MeterColumn } from './meter-columns.ts';
import { standOf } from './odds.ts';
import type { Way } from './odds.ts';
import { keyOfStep } from './step-key.ts';

export type LegGraph = {
  readonly walked: Walked;
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

/** States that go round, each leading to each other by choices; or states to none of which one comes back. */
export type Stretch = { readonly states: readonly number[]; readonly goesRound: boolean };

export function graphOf(walked: Walked): LegGraph {
  const rows = legRows(walked);
  const ends: number[] = [];
  let state = 0;
  for (const { ending } of walked.states) {
    if (ending !== null) ends.push(state);
    state += 1;
  }
  const stood = standings(walked, rows);
  return {
    walked,
    rows,
    ...stood,
    stretches: stretchesOf(stood.row),
    ends,
    endable: leadingTo(rows, ends),
    meters: meterColumns(walked),
  };
}

function standings(walked: Walked, rows: LegRows): Pick<LegGraph, 'row' | 'unwalked' | 'failed'> {
  const { states, legs } = walked;
  const failing = failingChoices(walked);
  const begins = new Int32Array(states.length + 1);
  const unwalked = new Float64Array(states.length);
  const failed = new Float64Array(states.length);
  const row = {
    begins,
    to: new Int32Array(legs.length),
    odds: new Float64Array(legs.length),
    leg: new Int32Array(legs.length),
  };
  let at = 0;
  const add = ({ leg, odds }: Way): void => {
    row.to[at] = rows.to[leg] ?? 0;
    row.odds[at] = odds;
    row.leg[at] = leg;
    at += 1;
  };
  for (let state = 0; state < states.length; state += 1) {
    const { chosen, set } = leavingOf(state, walked, rows);
    const offered = states[state]?.offers.length ?? 0;
    const mustSet = chosen.length === 0 && set.length > 0;
    const stand = mustSet
      ? standOf(legs, set, { offered: 0, failing: 0 })
      : standOf(legs, chosen, { offered, failing: failing && (failing.get(state)?.size ?? 0) });
    stand.ways.forEach(add);
    begins[state + 1] = at;
    unwalked[state] = stand.unwalked;
    failed[state] = stand.failed;
  }
  return {
    row: {
      begins,
      to: row.to.subarray(0, at),
      odds: row.odds.subarray(0, at),
      leg: row.leg.subarray(0, at),
    },
    unwalked,
    failed,
  };
}

/** The choices that failed in each state; null where every choice was taken. */
function failingChoices({
  because,
  failures,
}: Walked): ReadonlyMap<number, ReadonlySet<string>> | null {
  if (because !== 'unfinished') return null;
  const failing = new Map<number, Set<string>>();
  for (const { at } of failures) {
    if (!at || at.step.kind === 'set') continue;
    const known = failing.get(at.state) ?? new Set();
    failing.set(at.state, known.add(keyOfStep(at.step)));
  }
  return failing;
}

type Leaving = { readonly chosen: readonly number[]; readonly set: readonly number[] };

function leavingOf(state: number, { legs }: Walked, { leaving }: LegRows): Leaving {
  const chosen: number[] = [];
  const set: number[] = [];
  const after = leaving.begins[state + 1] ?? 0;
  for (let at = leaving.begins[state] ?? 0; at < after; at += 1) {
    const leg = leaving.legs[at] ?? 0;
    (legs[leg]?.step.kind === 'choice' ? chosen : set).push(leg);
  }
  return { chosen, set };
}

function stretchesOf(row: WayRow): readonly Stretch[] {
  const onward = onwardIn(row);
  if (onward) return [{ states: onward, goesRound: false }];
  const { begins, to } = row;
  const edges: number[][] = [];
  for (let state = 0; state + 1 < begins.length; state += 1) {
    const leading: number[] = [];
    const after = numberAt(begins, state + 1);
    for (let way = numberAt(begins, state); way < after; way += 1) leading.push(numberAt(to, way));
    edges.push(leading);
  }
  const stretches: Stretch[] = [];
  let straight: number[] = [];
  for (const group of componentsOf(edges).toReversed()) {
    const [first = -1] = group;
    if (group.length === 1 && edges[first]?.includes(first) !== true) {
      if (straight.length === 0) stretches.push({ states: straight, goesRound: false });
      straight.push(first);
    } else {
      stretches.push({ states: group, goesRound: true });
      straight = [];
    }
  }
  return stretches;
}

/** Every state after all that lead to it (Kahn); null where some go round. */
function onwardIn({ begins, to }: WayRow): readonly number[] | null {
  const coming = new Int32Array(begins.length - 1);
  for (const state of to) coming[state] = numberAt(coming, state) + 1;
  const onward: number[] = [];
  for (let state = 0; state < coming.length; state += 1)
    if (coming[state] === 0) onward.push(state);
  for (const state of onward) {
    const after = numberAt(begins, state + 1);
    for (let way = numberAt(begins, state); way < after; way += 1) {
      const next = numberAt(to, way);
      const left = numberAt(coming, next) - 1;
      coming[next] = left;
      if (left === 0) onward.push(next);
    }
  }
  return onward.length === coming.length ? onward : null;
}

/** The legs of a state's ways. */
export function legsFrom(
  { walked, row: { begins, leg } }: LegGraph,
  state: number,
): readonly Leg[] {
  const legs: Leg[] = [];
  const after = begins[state + 1] ?? 0;
  for (let way = begins[state] ?? 0; way < after; way += 1) {
    const one = walked.legs[leg[way] ?? 0];
    if (one) legs.push(one);
  }
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

/** Something counted for each way, in the order of the row. */
export function countWays({ walked, row }: LegGraph, count: (leg: Leg) => number): Float64Array {
  const counts = new Float64Array(row.leg.length);
  for (let way = 0; way < counts.length; way += 1) {
    const leg = walked.legs[row.leg[way] ?? 0];
    if (leg) counts[way] = count(leg);
  }
  return counts;
}
