import type { MapEdge } from './story-map.ts';

/** A map in layers: every way leads from one layer to a lower one. */
export type Layers = {
  /** By node, its layer; what comes first stands in 0. */
  readonly rank: readonly number[];
  /** By edge, whether it leads back up. */
  readonly isBack: readonly boolean[];
};

type Pair = Pick<MapEdge, 'from' | 'to'>;

const listsOf = (count: number): number[][] => Array.from({ length: count }, () => []);

/** By node, the edges that leave it. */
function leaving(count: number, edges: readonly Pair[]): readonly (readonly number[])[] {
  const lists = listsOf(count);
  for (const [at, { from }] of edges.entries()) lists[from]?.push(at);
  return lists;
}

/** Edges that lead back to where the way came from. Without calls within calls: a story may be a chain of thousands. */
function findBack(count: number, edges: readonly Pair[]): readonly boolean[] {
  const out = leaving(count, edges);
  const isBack = edges.map(() => false);
  const seen = new Uint8Array(count);
  const next = new Int32Array(count);
  const [entered, left] = [1, 2];
  const visit = (first: number): void => {
    const way = [first];
    seen[first] = entered;
    for (let node = way.at(-1); node !== undefined; node = way.at(-1)) {
      const edge = out[node]?.[next[node] ?? 0];
      next[node] = (next[node] ?? 0) + 1;
      if (edge === undefined) {
        seen[node] = left;
        way.pop();
        continue;
      }
      const to = edges[edge]?.to ?? 0;
      if (seen[to] === entered) isBack[edge] = true;
      if (seen[to] !== 0) continue;
      seen[to] = entered;
      way.push(to);
    }
  };
  for (const node of inOrder(count, edges)) if (seen[node] === 0) visit(node);
  return isBack;
}

/** The beginning first, then whatever nothing leads to, then the rest as it is written. */
function inOrder(count: number, edges: readonly Pair[]): readonly number[] {
  const isLedTo = new Uint8Array(count);
  for (const { to } of edges) isLedTo[to] = 1;
  const all = Array.from({ length: count }, (_, node) => node);
  return all.toSorted(
    (one, other) =>
      Number(one !== 0) - Number(other !== 0) || (isLedTo[one] ?? 0) - (isLedTo[other] ?? 0),
  );
}

/** Each as low as its longest way from above. */
function longest(count: number, down: readonly Pair[]): number[] {
  const out = leaving(count, down);
  const coming = new Int32Array(count);
  for (const { to } of down) coming[to] = (coming[to] ?? 0) + 1;
  const rank = Array.from({ length: count }, () => 0);
  const ready = [...rank.keys()].filter((node) => coming[node] === 0);
  const lower = (from: number, to: number): void => {
    rank[to] = Math.max(rank[to] ?? 0, (rank[from] ?? 0) + 1);
    const left = (coming[to] ?? 0) - 1;
    coming[to] = left;
    if (left === 0) ready.push(to);
  };
  for (const node of ready) for (const edge of out[node] ?? []) lower(node, down[edge]?.to ?? 0);
  return rank;
}

/** What nothing leads to stands just above what it leads to. */
function pullDown(rank: number[], down: readonly Pair[]): void {
  const isLedTo = new Set(down.map(({ to }) => to));
  const out = leaving(rank.length, down);
  for (let node = 1; node < rank.length; node += 1) {
    if (isLedTo.has(node)) continue;
    const below = (out[node] ?? []).map((edge) => rank[down[edge]?.to ?? 0] ?? 1);
    if (below.length > 0) rank[node] = Math.min(...below) - 1;
  }
}

export function layersOf(count: number, edges: readonly Pair[]): Layers {
  const isBack = findBack(count, edges);
  const down = edges.map(({ from, to }, at) =>
    isBack[at] === true ? { from: to, to: from } : { from, to },
  );
  const rank = longest(count, down);
  pullDown(rank, down);
  return { rank, isBack };
}
