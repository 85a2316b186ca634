import type { Beat } from '../beat.ts';
import type { Turn } from '../ink/ink-turn.ts';
import type { Step } from '../playthrough.ts';
import type { Leg } from './walk-graph.ts';

type Told = { readonly turn: Turn; readonly beat: Beat; readonly state: number };
type Failed = { readonly state: number; readonly step: Step | null };

/** What a walk has met so far. States are numbers from 0, which is the start. */
export type WalkRecord = {
  readonly legs: Leg[];
  readonly ends: ReadonlySet<number>;
  readonly endings: ReadonlyMap<string, ReadonlySet<number>>;
  /** By the place where the story stopped without END. */
  readonly deadEnds: ReadonlyMap<string, ReadonlySet<number>>;
  readonly faults: ReadonlyMap<string, Failed>;
  readonly offered: ReadonlySet<string>;
  readonly meters: ReadonlyMap<string, readonly [number, number]>;
  readonly size: () => number;
  /** The state with this key. */
  readonly stateAt: (key: string) => { readonly state: number; readonly isNew: boolean };
  readonly note: (told: Told) => void;
  readonly noteFault: (fault: string, failed: Failed) => void;
};

export function openRecord(): WalkRecord {
  const states = new Map<string, number>();
  const ends = new Set<number>();
  const endings = new Map<string, Set<number>>();
  const deadEnds = new Map<string, Set<number>>();
  const faults = new Map<string, Failed>();
  const offered = new Set<string>();
  const meters = new Map<string, readonly [number, number]>();

  const stateAt: WalkRecord['stateAt'] = (key) => {
    const state = states.get(key) ?? states.size;
    const isNew = state === states.size;
    if (isNew) states.set(key, state);
    return { state, isNew };
  };

  const note = ({ turn, beat, state }: Told): void => {
    for (const { path } of turn.choices) offered.add(path);
    for (const [name, value] of Object.entries(beat.meters)) {
      const [least, most] = meters.get(name) ?? [value, value];
      meters.set(name, [Math.min(least, value), Math.max(most, value)]);
    }
    if (beat.ending === null) return;
    ends.add(state);
    gather(endings, beat.ending, state);
    if (turn.ranOut) gather(deadEnds, beat.path, state);
  };

  const noteFault: WalkRecord['noteFault'] = (fault, failed) => {
    if (!faults.has(fault)) faults.set(fault, failed);
  };

  const size = (): number => states.size;
  const kept = { ends, endings, deadEnds, faults, offered, meters };
  return { ...kept, legs: [], size, stateAt, note, noteFault };
}

function gather(groups: Map<string, Set<number>>, key: string, state: number): void {
  const group = groups.get(key);
  if (group) group.add(state);
  else groups.set(key, new Set([state]));
}
