import type { Layers } from './layers.ts';
import type { MapEdge } from './story-map.ts';

/** Everything in a layer, from its start to its end: nodes, and points that long ways pass by. */
export type Rows = {
  readonly rows: readonly (readonly number[])[];
  /** By spot, those above and below that it is joined to; nodes come first, then passing points. */
  readonly above: readonly (readonly number[])[];
  readonly below: readonly (readonly number[])[];
  /** By edge, the spots on its way from the upper end to the lower. */
  readonly chains: readonly (readonly number[])[];
};

/** Ways of more points than this in all go straight: a map of that size is read from afar. */
const mostPoints = 20_000;
const sweeps = 8;

type Growing = {
  readonly rows: number[][];
  readonly above: number[][];
  readonly below: number[][];
  points: number;
};

function join({ above, below }: Growing, upper: number, lower: number): void {
  below[upper]?.push(lower);
  above[lower]?.push(upper);
}

function addPoint({ rows, above, below }: Growing, layer: number): number {
  const spot = above.push([]) - 1;
  below.push([]);
  rows[layer]?.push(spot);
  return spot;
}

/** The way from a node to one below it, through each layer between. */
function chain(
  growing: Growing,
  ends: readonly [number, number],
  rank: readonly number[],
): number[] {
  const [upper, lower] = ends;
  const [first, last] = [rank[upper] ?? 0, rank[lower] ?? 0];
  growing.points += last - first - 1;
  const spots = [upper];
  if (growing.points <= mostPoints)
    for (let layer = first + 1; layer < last; layer += 1) spots.push(addPoint(growing, layer));
  spots.push(lower);
  for (let at = 1; at < spots.length; at += 1) join(growing, spots[at - 1] ?? 0, spots[at] ?? 0);
  return spots;
}

/** The mean place of these; where it was, of none. */
function meanOf(spots: readonly number[], place: readonly number[], own: number): number {
  if (spots.length === 0) return own;
  return spots.reduce((sum, spot) => sum + (place[spot] ?? 0), 0) / spots.length;
}

/** Turns each row so that it crosses the one before it little: everything at the mean of what it is joined to. */
function sweep({ rows, above, below }: Growing, isDown: boolean): void {
  const place: number[] = [];
  const note = (row: readonly number[]): void => row.forEach((spot, at) => void (place[spot] = at));
  for (const row of rows) note(row);
  for (const row of isDown ? rows : rows.toReversed()) {
    const joined = isDown ? above : below;
    const means = new Map(row.map((spot, at) => [spot, meanOf(joined[spot] ?? [], place, at)]));
    row.sort((one, other) => (means.get(one) ?? 0) - (means.get(other) ?? 0));
    note(row);
  }
}

/** Puts nodes in rows, and their order so that few ways cross. */
export function rowsOf(
  nodes: readonly number[],
  edges: readonly Pick<MapEdge, 'from' | 'to'>[],
  { rank, isBack }: Layers,
): Rows {
  const depth = Math.max(0, ...nodes.map((node) => rank[node] ?? 0)) + 1;
  const lists = (count: number): number[][] => Array.from({ length: count }, () => []);
  const [rows, above, below] = [lists(depth), lists(rank.length), lists(rank.length)];
  const growing: Growing = { rows, above, below, points: 0 };
  for (const node of nodes) rows[rank[node] ?? 0]?.push(node);
  const chains = edges.map(({ from, to }, at) =>
    chain(growing, isBack[at] === true ? [to, from] : [from, to], rank),
  );
  for (let turn = 0; turn < sweeps; turn += 1) sweep(growing, turn % 2 === 0);
  return { rows, above, below, chains };
}
