import type { Step } from '../../playthrough.ts';
import type { Leg, Walked } from '../walked.ts';

/** The shortest ways to what a walk met. */
export type ShortestWays = {
  /** The steps to a state, after the values set at the start. */
  readonly to: (state: number) => readonly Step[];
  /** How many they are; `Infinity` for a state that is not led to. */
  readonly length: (state: number) => number;
  /** The one of these states with the fewest steps; −1 of none. */
  readonly nearest: (states: Iterable<number>) => number;
};

export function shortestWays(walked: Walked): ShortestWays {
  const from = legsBy(walked, 'from');
  const lengths = new Float64Array(walked.states.length).fill(Infinity);
  const came: (Leg | undefined)[] = [];
  const reached = walked.states.length > 0 ? [0] : [];
  lengths[0] = 0;
  for (const state of reached) {
    for (const leg of from[state] ?? []) {
      if (lengths[leg.to] !== Infinity) continue;
      lengths[leg.to] = (lengths[state] ?? 0) + 1;
      came[leg.to] = leg;
      reached.push(leg.to);
    }
  }
  const length = (state: number): number => lengths[state] ?? Infinity;
  const to = (state: number): readonly Step[] => {
    const steps: Step[] = [];
    for (let leg = came[state]; leg; leg = came[leg.from]) {
      if (isTaken(leg.step)) steps.push(leg.step);
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

/** Legs by the state they leave or lead to. */
export function legsBy(walked: Walked, side: 'from' | 'to'): readonly (readonly Leg[])[] {
  const legs: Leg[][] = walked.states.map(() => []);
  for (const leg of walked.legs) legs[leg[side]]?.push(leg);
  return legs;
}

/** Every state that leads to one of these, and they themselves. */
export function leadingTo(walked: Walked, goals: Iterable<number>): ReadonlySet<number> {
  const before = legsBy(walked, 'to');
  const leading = new Set(goals);
  for (const state of leading) for (const leg of before[state] ?? []) leading.add(leg.from);
  return leading;
}
