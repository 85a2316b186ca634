import type { Step } from '../../playthrough.ts';
import { placeAt } from '../walk-columns.ts';
import type { StandingPlace, WalkColumns } from '../walk-columns.ts';
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
export const isEnding = ({ ending, ranOut }: StandingPlace): boolean =>
  ending !== null && !(ranOut && ending === 'end');

export function stopsMet(
  graph: LegGraph,
  { rooms, round }: RandomRooms,
  ways: ShortestWays,
): Stops {
  const gather = (kept: Kept, name: Name) =>
    [...statesBy(graph.columns, kept, name)].map(([key, group]) => ({
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

type Kept = (place: StandingPlace) => boolean;
type Name = (place: StandingPlace) => string;

function statesBy(
  { places, placeOf }: WalkColumns,
  kept: Kept,
  name: Name,
): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  const names = places.map((place) => (kept(place) ? name(place) : null));
  for (let state = 0; state < placeOf.length; state += 1) {
    const here = names[placeOf[state] ?? -1] ?? null;
    if (here === null) continue;
    const group = groups.get(here);
    if (group) group.push(state);
    else groups.set(here, [state]);
  }
  return groups;
}

function faultsMet({ walked, columns }: LegGraph, ways: ShortestWays): readonly FaultMet[] {
  const shortest = new Map<string, FaultMet>();
  for (const { fault, at } of walked.failures) {
    const place = at === null ? '' : (placeAt(columns, at.state)?.place ?? '');
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
