import { openChance } from '../walk/chance.ts';
import { legAt } from '../walk/walk-columns.ts';
import type { LegGraph } from '../walk/report/leg-graph.ts';
import { keyOfStep } from '../walk/report/step-key.ts';
import { drawWay, sendRooms } from './rooms-drawn.ts';
import type { RoomsDrawn, Taking } from './rooms-drawn.ts';

export type Ranges = Readonly<Record<string, readonly [least: number, most: number]>>;

/**
 * Rooms that only look at the next step: each gives every meter a weight of its own, drawn from 0 to 1, and takes the
 * choice after which the weighted meters stand best, the first of several. What dice decide falls by chance.
 */
export function sendGreedyRooms(
  graph: LegGraph,
  {
    ranges,
    count,
    seed,
  }: { readonly ranges: Ranges; readonly count: number; readonly seed: number },
): RoomsDrawn {
  const chance = openChance(seed);
  const takings = Array.from({ length: count }, () => {
    const weights = graph.meters.map(({ name }) => {
      const [least, most] = ranges[name] ?? [0, 1];
      return chance(1_001) / 1_000 / (most - least || 1);
    });
    return greedy(graph, weights, chance);
  });
  return sendRooms(graph, takings);
}

function greedy(
  graph: LegGraph,
  weights: readonly number[],
  chance: (below: number) => number,
): Taking {
  const worth = (state: number): number =>
    graph.meters.reduce((sum, { values }, at) => {
      const value = values[state] ?? NaN;
      return sum + (Number.isNaN(value) ? 0 : value * (weights[at] ?? 0));
    }, 0);
  return (state, ways) => {
    const taken = ways.map((way, at) => ({ at, leg: legAt(graph.columns, way) }));
    if (taken.some(({ leg }) => leg.step.kind === 'set'))
      return drawWay(graph, { state, ways }, chance);
    const options = [...Map.groupBy(taken, ({ leg }) => keyOfStep(leg.step)).values()];
    const [best = []] = options.toSorted((one, other) => mean(other) - mean(one));
    return best[chance(best.length)]?.at ?? 0;
  };

  function mean(option: readonly { readonly leg: { readonly to: number } }[]): number {
    return option.reduce((sum, { leg }) => sum + worth(leg.to), 0) / option.length;
  }
}
