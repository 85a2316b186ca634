import { goesRound } from './leg-graph.ts';
import type { LegGraph } from './leg-graph.ts';
import { leadingTo } from './reach.ts';

/** Over all paths from the start to an end; `most` is null where a path may go round for ever. */
export type PathRange = { readonly least: number; readonly most: number | null };

/** What each way of the graph's row adds to a path: whole numbers from 0. */
type Cost = Float64Array;

/** The least and most that a path to an end adds up to; null where no end was met. */
export function rangeOfPaths(graph: LegGraph, cost: Cost): PathRange | null {
  const least = leastTo(graph, cost);
  return least === null ? null : { least, most: mostTo(graph, cost) };
}

const endsAt = ({ walked }: LegGraph, state: number): boolean =>
  walked.states[state]?.ending !== null;

/** Takes states in the order of what they cost, from buckets of equal cost (Dial). */
function leastTo(graph: LegGraph, cost: Cost): number | null {
  const best = new Float64Array(graph.walked.states.length).fill(Infinity);
  const buckets = new Map<number, number[]>();
  const offer = (state: number, spent: number): void => {
    if (spent >= (best[state] ?? 0)) return;
    best[state] = spent;
    const bucket = buckets.get(spent);
    if (bucket) bucket.push(state);
    else buckets.set(spent, [state]);
  };
  offer(0, 0);
  for (let spent = 0; buckets.size > 0; spent += 1) {
    const bucket = (buckets.get(spent) ?? []).values();
    for (const state of bucket.filter((one) => best[one] === spent)) {
      if (endsAt(graph, state)) return spent;
      eachWay(graph, state, (to, way) => offer(to, spent + (cost[way] ?? 0)));
    }
    buckets.delete(spent);
  }
  return null;
}

/** The longest way, groups of states in the order in which they are come to. */
function mostTo(graph: LegGraph, cost: Cost): number | null {
  const { walked, groups } = graph;
  const ends = walked.states.flatMap((_, state) => (endsAt(graph, state) ? [state] : []));
  const useful = leadingTo(walked, ends);
  const longest = new Float64Array(walked.states.length).fill(-Infinity);
  longest[0] = 0;
  let most = 0;
  for (const group of groups.toReversed()) {
    const soFar = greatest(group, longest);
    if (soFar === -Infinity || !useful.has(group[0] ?? -1)) continue;
    if (growsInside(graph, group, cost)) return null;
    if (group.some((state) => endsAt(graph, state))) most = Math.max(most, soFar);
    for (const state of group) {
      eachWay(graph, state, (to, way) => {
        longest[to] = Math.max(longest[to] ?? 0, soFar + (cost[way] ?? 0));
      });
    }
  }
  return most;
}

function greatest(group: readonly number[], of: Float64Array): number {
  return group.reduce((most, state) => Math.max(most, of[state] ?? -Infinity), -Infinity);
}

function growsInside(graph: LegGraph, group: readonly number[], cost: Cost): boolean {
  if (!goesRound(graph, group)) return false;
  const inside = new Set(group);
  let grows = false;
  for (const state of group) {
    eachWay(graph, state, (to, way) => {
      grows ||= inside.has(to) && (cost[way] ?? 0) > 0;
    });
  }
  return grows;
}

function eachWay(
  { row: { begins, to } }: LegGraph,
  state: number,
  visit: (to: number, way: number) => void,
): void {
  const after = begins[state + 1] ?? 0;
  for (let way = begins[state] ?? 0; way < after; way += 1) visit(to[way] ?? 0, way);
}
