import { placeAcross } from './across.ts';
import { layersOf } from './layers.ts';
import { rowsOf } from './rows.ts';
import type { StoryMap } from './story-map.ts';

export type Point = { readonly x: number; readonly y: number };

/** Where everything stands, in a measure of its own; the start is at the left, however the page runs. */
export type Layout = {
  /** By node, its middle. */
  readonly places: readonly Point[];
  /** By edge, from where it leaves to where it leads. */
  readonly ways: readonly (readonly Point[])[];
  readonly width: number;
  readonly height: number;
};

export const nodeSize = { width: 168, height: 48 } as const;
const layerStep = 108;
const besideStep = 200;

/** Nodes that nothing joins to anything stand by themselves below the others. */
function putAside(alone: readonly number[], width: number, top: number): readonly Point[] {
  const perRow = Math.max(3, Math.floor(width / besideStep) + 1);
  return alone.map((_, at) => ({
    x: (at % perRow) * besideStep,
    y: top + Math.floor(at / perRow) * (nodeSize.height + 24),
  }));
}

/** Lays a story out in layers, from what comes first downwards. */
export function layMap({ nodes, edges }: StoryMap): Layout {
  const isJoined = new Set(edges.flatMap(({ from, to }) => [from, to])).add(0);
  const all = [...nodes.keys()];
  const joined = all.filter((node) => isJoined.has(node));
  const layers = layersOf(nodes.length, edges);
  const rows = rowsOf(joined, edges, layers);
  const x = placeAcross(rows, nodes.length);
  const used = rows.rows.flat();
  const left = used.reduce((least, spot) => Math.min(least, x[spot] ?? 0), Infinity);
  const right = used.reduce((most, spot) => Math.max(most, x[spot] ?? 0), -Infinity);
  const layerOf = new Map(rows.rows.flatMap((row, layer) => row.map((spot) => [spot, layer])));
  const at = (spot: number): Point => ({
    x: (x[spot] ?? 0) - left,
    y: (layerOf.get(spot) ?? 0) * layerStep,
  });
  const below = rows.rows.length * layerStep;
  const alone = all.filter((node) => !isJoined.has(node));
  const aside = putAside(alone, right - left, below);
  const asideAt = new Map(alone.map((node, index) => [node, aside[index] ?? { x: 0, y: 0 }]));
  const places = all.map((node) => asideAt.get(node) ?? at(node));
  const ways = rows.chains.map((chain, edge) => {
    const points = chain.map(at);
    return layers.isBack[edge] === true ? points.toReversed() : points;
  });
  const most = (of: 'x' | 'y'): number =>
    places.reduce((far, place) => Math.max(far, place[of]), 0);
  return { places, ways, width: most('x'), height: most('y') };
}
