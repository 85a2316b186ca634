import type { Step } from '../../playthrough.ts';
import { columnsOf } from '../walk-columns.ts';
import type { Walked } from '../walked.ts';
import { legRows } from './leg-rows.ts';
import type { LegRows } from './leg-rows.ts';

/** The shortest ways to what a walk met. */
export type ShortestWays = {
  /** The steps to a state, after the values set at the start. */
  readonly to: (state: number) => readonly Step[];
  /** How many they are; `Infinity` for a state that is not led to. */
  readonly length: (state: number) => number;
  /** The one of these states with the fewest steps; −1 of none. */
  readonly nearest: (states: Iterable<number>) => number;
};

const none = -1;

export function shortestWays(
  walked: Walked,
  rows: LegRows = legRows(columnsOf(walked)),
): ShortestWays {
  const { steps: taken, stepOf, from } = columnsOf(walked);
  const { lengths, came } = breadthFirst(rows);
  const length = (state: number): number => lengths[state] ?? Infinity;
  const to = (state: number): readonly Step[] => {
    const steps: Step[] = [];
    for (let leg = came[state] ?? none; leg >= 0; leg = came[from[leg] ?? 0] ?? none) {
      const step = taken[stepOf[leg] ?? 0];
      if (step && isTaken(step)) steps.push(step);
    }
    return steps.reverse();
  };
  const nearest = (states: Iterable<number>): number => {
    let best = -1;
    for (const state of states) if (best < 0 || length(state) < length(best)) best = state;
    return best;
  };
  return { to, length, nearest };
}

/** Chance that falls before the first choice is nobody's step. */
const isTaken = (step: Step): boolean => step.kind === 'choice' || step.name !== '';

type Reached = {
  readonly lengths: Float64Array;
  /** The leg by which each state was first come to; −1 for none. */
  readonly came: Int32Array;
};

function breadthFirst({ to, leaving: { begins, legs } }: LegRows): Reached {
  const size = begins.length - 1;
  const lengths = new Float64Array(size).fill(Infinity);
  const came = new Int32Array(size).fill(none);
  const reached = size > 0 ? [0] : [];
  lengths[0] = 0;
  for (const state of reached) {
    const far = (lengths[state] ?? 0) + 1;
    const after = begins[state + 1] ?? 0;
    for (let at = begins[state] ?? 0; at < after; at += 1) {
      const leg = legs[at] ?? 0;
      const next = to[leg] ?? 0;
      if (lengths[next] !== Infinity) continue;
      lengths[next] = far;
      came[next] = leg;
      reached.push(next);
    }
  }
  return { lengths, came };
}
