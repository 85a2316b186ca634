import { legsBy, shortestWays } from './reach.ts';
import type { ShortestWays } from './reach.ts';
import type { Leg, Walked } from '../walked.ts';

/** The anchors without which no end is reached, in the order in which they are first met. */
export function anchorsOnEveryPath(
  walked: Walked,
  ways: ShortestWays = shortestWays(walked),
): readonly string[] {
  const ends = walked.states.flatMap(({ ending }, state) => (ending === null ? [] : [state]));
  if (ends.length === 0) return [];
  const from = legsBy(walked, 'from');
  const isMissed = (anchor: string): boolean => {
    const reached = reachedWithout(from, anchor);
    return ends.some((end) => reached.has(end));
  };
  const { anchors: atStart } = walked.opening;
  const later = inOrder(walked, ways).filter((anchor) => !atStart.includes(anchor));
  return [...atStart, ...later.filter((anchor) => !isMissed(anchor))];
}

/** Every anchor that was met, the nearest first. */
function inOrder({ legs }: Walked, ways: ShortestWays): readonly string[] {
  const met = new Map<string, number>();
  for (const { from, told } of legs) {
    for (const [at, anchor] of told.anchors.entries()) {
      const far = ways.length(from) + at / told.anchors.length;
      if (far < (met.get(anchor) ?? Infinity)) met.set(anchor, far);
    }
  }
  return [...met].toSorted(([, one], [, other]) => one - other).map(([anchor]) => anchor);
}

function reachedWithout(from: readonly (readonly Leg[])[], anchor: string): ReadonlySet<number> {
  const reached = new Set([0]);
  for (const state of reached) {
    for (const { to, told } of from[state] ?? []) {
      if (!told.anchors.includes(anchor)) reached.add(to);
    }
  }
  return reached;
}
