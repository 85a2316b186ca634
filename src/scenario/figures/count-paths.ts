import { eachWay } from '../walk/report/leg-graph.ts';
import type { LegGraph } from '../walk/report/leg-graph.ts';
import { numberAt } from '../walk/report/leg-rows.ts';

/** How many ways lead from the start to an end, two that differ in one choice being two; null where a path may go round for ever. */
export function countPaths(graph: LegGraph): number | null {
  const { columns, stretches, ends, endable } = graph;
  const ways = new Float64Array(columns.placeOf.length);
  if (ways.length > 0) ways[0] = 1;
  for (const { states, goesRound } of stretches) {
    const isMet = states.some((state) => numberAt(ways, state) > 0 && endable[state] === 1);
    if (goesRound && isMet) return null;
    for (const state of states) {
      const here = numberAt(ways, state);
      if (here > 0) eachWay(graph, state, (to) => void (ways[to] = numberAt(ways, to) + here));
    }
  }
  return ends.reduce((all, end) => all + numberAt(ways, end), 0);
}
