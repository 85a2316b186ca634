import type { LegGraph } from './leg-graph.ts';
import { shortestWays } from './reach.ts';
import type { ShortestWays } from './reach.ts';

/** The anchors without which no end is reached, in the order in which they are first met. */
export function anchorsOnEveryPath(
  graph: LegGraph,
  ways: ShortestWays = shortestWays(graph.walked, graph.rows),
): readonly string[] {
  const { walked, ends } = graph;
  if (ends.length === 0) return [];
  const isMissed = (anchor: string): boolean => {
    const reached = reachedWithout(graph, anchor);
    return ends.some((end) => reached[end] === 1);
  };
  const { anchors: atStart } = walked.opening;
  const later = inOrder(graph, ways).filter((anchor) => !atStart.includes(anchor));
  return [...atStart, ...later.filter((anchor) => !isMissed(anchor))];
}

/** Every anchor that was met, the nearest first. */
function inOrder({ columns }: LegGraph, ways: ShortestWays): readonly string[] {
  const { tellings, toldOf, from } = columns;
  const met = new Map<string, number>();
  for (let leg = 0; leg < toldOf.length; leg += 1) {
    const { anchors = [] } = tellings[toldOf[leg] ?? 0] ?? {};
    if (anchors.length === 0) continue;
    for (const [at, anchor] of anchors.entries()) {
      const far = ways.length(from[leg] ?? 0) + at / anchors.length;
      if (far < (met.get(anchor) ?? Infinity)) met.set(anchor, far);
    }
  }
  return [...met].toSorted(([, one], [, other]) => one - other).map(([anchor]) => anchor);
}

function reachedWithout({ columns, rows }: LegGraph, anchor: string): Uint8Array {
  const { tellings, toldOf, placeOf } = columns;
  const names = tellings.map(({ anchors }) => anchors.includes(anchor));
  const { begins, legs } = rows.leaving;
  const reached = new Uint8Array(placeOf.length);
  const waiting = [0];
  reached[0] = 1;
  for (let state = waiting.pop(); state !== undefined; state = waiting.pop()) {
    const after = begins[state + 1] ?? 0;
    for (let at = begins[state] ?? 0; at < after; at += 1) {
      const leg = legs[at] ?? 0;
      const to = rows.to[leg] ?? 0;
      if (reached[to] === 1 || names[toldOf[leg] ?? 0] === true) continue;
      reached[to] = 1;
      waiting.push(to);
    }
  }
  return reached;
}
