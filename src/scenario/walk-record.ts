import type { Beat } from './beat.ts';
import type { Turn } from './ink/ink-turn.ts';
import type { Step } from './playthrough.ts';
import type { Leg } from './walk-graph.ts';

type Route = { readonly before: number; readonly step: Step } | null;
type Told = { readonly turn: Turn; readonly beat: Beat; readonly state: number };

/** What a walk has met so far. */
export type WalkRecord = {
  readonly legs: Leg[];
  readonly ends: ReadonlySet<number>;
  readonly endings: ReadonlyMap<string, number>;
  readonly deadEnds: ReadonlyMap<string, number>;
  readonly faults: ReadonlyMap<string, readonly Step[]>;
  readonly offered: ReadonlySet<string>;
  readonly meters: ReadonlyMap<string, readonly [number, number]>;
  readonly size: () => number;
  /** The state with this key: a number from 0, and whether it is new. */
  readonly stateAt: (
    key: string,
    route: Route,
  ) => { readonly state: number; readonly isNew: boolean };
  readonly stepsTo: (state: number) => readonly Step[];
  readonly note: (told: Told) => void;
  readonly noteFault: (fault: string, steps: readonly Step[]) => void;
};

export function openRecord(): WalkRecord {
  const states = new Map<string, number>();
  const routes: Route[] = [];
  const ends = new Set<number>();
  const endings = new Map<string, number>();
  const deadEnds = new Map<string, number>();
  const faults = new Map<string, readonly Step[]>();
  const offered = new Set<string>();
  const meters = new Map<string, readonly [number, number]>();

  const stateAt: WalkRecord['stateAt'] = (key, route) => {
    const known = states.get(key);
    if (known !== undefined) return { state: known, isNew: false };
    states.set(key, routes.length);
    routes.push(route);
    return { state: routes.length - 1, isNew: true };
  };

  const stepsTo = (state: number): readonly Step[] => {
    const steps: Step[] = [];
    for (let route = routes[state]; route; route = routes[route.before]) steps.unshift(route.step);
    return steps;
  };

  const note = ({ turn, beat, state }: Told): void => {
    for (const { path } of turn.choices) offered.add(path);
    for (const [name, value] of Object.entries(beat.meters)) {
      const [least, most] = meters.get(name) ?? [value, value];
      meters.set(name, [Math.min(least, value), Math.max(most, value)]);
    }
    if (beat.ending === null) return;
    ends.add(state);
    if (!endings.has(beat.ending)) endings.set(beat.ending, state);
    if (turn.ranOut && !deadEnds.has(beat.path)) deadEnds.set(beat.path, state);
  };

  const noteFault = (fault: string, steps: readonly Step[]): void => {
    if (!faults.has(fault)) faults.set(fault, steps);
  };

  const size = (): number => routes.length;
  const kept = { ends, endings, deadEnds, faults, offered, meters, legs: [] };
  return { ...kept, size, stateAt, stepsTo, note, noteFault };
}
