import type { Step } from '../../playthrough.ts';
import type { State } from '../walked.ts';
import type { LegGraph } from './leg-graph.ts';
import type { RandomRooms } from './random-rooms.ts';
import type { ShortestWays } from './reach.ts';

type Shortest = { readonly shortest: readonly Step[] };

/** The share is of rooms that take every choice with the same odds, 0 … 1. */
export type EndingMet = Shortest & { readonly name: string; readonly share: number };

/** Where the story stops without END or DONE. */
export type DeadEnd = Shortest & { readonly place: string; readonly share: number };

export type FaultMet = Shortest & { readonly fault: string; readonly place: string };

export type Stops = {
  readonly endings: readonly EndingMet[];
  readonly deadEnds: readonly DeadEnd[];
  readonly faults: readonly FaultMet[];
  /** Where the other rooms are. */
  readonly elsewhere: {
    /** On ways not walked yet. */
    readonly unwalked: number;
    readonly failed: number;
    /** Still going round, or for ever. */
    readonly round: number;
  };
};

/** Stopping short is an end only where the author named it one. */
const isEnding = ({ ending, ranOut }: State): boolean =>
  ending !== null && !(ranOut && ending === 'end');

export function stopsMet(
  graph: LegGraph,
  { rooms, round }: RandomRooms,
  ways: ShortestWays,
): Stops {
  const { states } = graph.walked;
  const gather = (kept: (state: State) => boolean, name: (state: State) => string) =>
    [...statesBy(states, kept, name)].map(([key, group]) => ({
      key,
      share: group.reduce((sum, at) => sum + (rooms[at] ?? 0), 0),
      shortest: ways.to(ways.nearest(group)),
    }));
  const lost = (shares: Float64Array): number =>
    shares.reduce((sum, share, state) => sum + share * (rooms[state] ?? 0), 0);
  return {
    endings: gather(isEnding, ({ ending }) => ending ?? '').map(({ key, ...met }) => ({
      name: key,
      ...met,
    })),
    deadEnds: gather(
      ({ ranOut }) => ranOut,
      ({ place }) => place,
    ).map(({ key, ...met }) => ({
      place: key,
      ...met,
    })),
    faults: faultsMet(graph, ways),
    elsewhere: { unwalked: lost(graph.unwalked), failed: lost(graph.failed), round },
  };
}

function statesBy(
  states: readonly State[],
  kept: (state: State) => boolean,
  name: (state: State) => string,
): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  let at = 0;
  for (const state of states) {
    if (kept(state)) {
      const group = groups.get(name(state));
      if (group) group.push(at);
      else groups.set(name(state), [at]);
    }
    at += 1;
  }
  return groups;
}

function faultsMet({ walked }: LegGraph, ways: ShortestWays): readonly FaultMet[] {
  const shortest = new Map<string, FaultMet>();
  for (const { fault, at } of walked.failures) {
    const place = at === null ? '' : (walked.states[at.state]?.place ?? '');
    const steps = at === null ? 0 : ways.length(at.state) + 1;
    const known = shortest.get(fault);
    if (known && known.shortest.length <= steps) continue;
    shortest.set(fault, {
      fault,
      place,
      shortest: at === null ? [] : [...ways.to(at.state), at.step],
    });
  }
  return [...shortest.values()];
}
