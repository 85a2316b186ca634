import type { Step } from '../../playthrough.ts';
import { placeAt } from '../walk-columns.ts';
import { eachWay } from './leg-graph.ts';
import type { LegGraph } from './leg-graph.ts';
import { leadingTo } from './leg-rows.ts';
import type { ShortestWays } from './reach.ts';

/** A part of the story from which no choice leads to an end. */
export type LoopMet = {
  /** Where it goes round, in order of how near they are. */
  readonly places: readonly string[];
  readonly states: number;
  readonly shortest: readonly Step[];
};

/** Only what is sure is named: where a way is not walked yet, or failed, it may have been the way out. */
export function loopsMet(graph: LegGraph, ways: ShortestWays): readonly LoopMet[] {
  const { columns, unwalked, failed, rows, stretches } = graph;
  const rounds = stretches.filter(({ goesRound }) => goesRound).toReversed();
  if (rounds.length === 0) return [];
  const out = [...columns.placeOf.keys()].filter((state) => {
    const lost = (unwalked[state] ?? 0) + (failed[state] ?? 0);
    const place = placeAt(columns, state);
    return lost > 0 || place?.ending !== null || place.offers.length === 0;
  });
  const free = leadingTo(rows, out);
  const caught = rounds
    .map(({ states }) => states)
    .filter((group) => free[group[0] ?? 0] === 0 && isClosed(graph, group));
  const loops = caught.map((group) => {
    const near = group.toSorted((one, other) => ways.length(one) - ways.length(other));
    const places = new Set(near.map((state) => placeAt(columns, state)?.place ?? ''));
    return { places: [...places], states: group.length, shortest: ways.to(near[0] ?? 0) };
  });
  const alike = Map.groupBy(loops, ({ places }) => places.toSorted().join('\n'));
  return [...alike.values()].flatMap((same) =>
    same.toSorted((one, other) => one.shortest.length - other.shortest.length).slice(0, 1),
  );
}

function isClosed(graph: LegGraph, group: readonly number[]): boolean {
  const inside = new Set(group);
  let leaves = false;
  for (const state of group) eachWay(graph, state, (to) => void (leaves ||= !inside.has(to)));
  return !leaves;
}
