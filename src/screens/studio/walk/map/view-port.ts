import type { Layout, Point } from './lay-map.ts';
import { nodeSize } from './lay-map.ts';

/** What of a map is seen: the point in the middle, and pixels for each of its units. */
export type View = { readonly centre: Point; readonly scale: number };
export type Size = { readonly width: number; readonly height: number };

const most = 2;
/** Names can be read from here on. */
export const readable = 0.8;
const edge = 40;

/** The scale at which all of it is seen. */
function scaleOfAll({ width, height }: Layout, size: Size): number {
  const across = (size.width - edge) / (width + nodeSize.width);
  const down = (size.height - edge) / (height + nodeSize.height);
  return Math.min(1, Math.max(Math.min(across, down), 0.001));
}

export const seeAll = (layout: Layout, size: Size): View => ({
  centre: { x: layout.width / 2, y: layout.height / 2 },
  scale: scaleOfAll(layout, size),
});

/** All where its names can be read, else a place and what comes after it. */
export function seeFirst(layout: Layout, size: Size, at: Point): View {
  const all = seeAll(layout, size);
  if (all.scale >= readable) return all;
  const below = (size.height / 2 - edge) / readable - nodeSize.height / 2;
  return { centre: { x: at.x, y: at.y + below }, scale: readable };
}

/** Larger or smaller; what stands under a point of the page stays there. */
export function zoom(
  { centre, scale }: View,
  factor: number,
  { layout, size, under }: { readonly layout: Layout; readonly size: Size; readonly under: Point },
): View {
  const least = Math.min(0.2, scaleOfAll(layout, size));
  const next = Math.min(most, Math.max(least, scale * factor));
  const held = 1 / scale - 1 / next;
  return {
    centre: {
      x: centre.x + (under.x - size.width / 2) * held,
      y: centre.y + (under.y - size.height / 2) * held,
    },
    scale: next,
  };
}

/** Moved by pixels. */
export const pan = ({ centre, scale }: View, { x, y }: Point): View => ({
  centre: { x: centre.x - x / scale, y: centre.y - y / scale },
  scale,
});

export const onPage = ({ centre, scale }: View, size: Size, { x, y }: Point): Point => ({
  x: (x - centre.x) * scale + size.width / 2,
  y: (y - centre.y) * scale + size.height / 2,
});

export const onMap = ({ centre, scale }: View, size: Size, { x, y }: Point): Point => ({
  x: (x - size.width / 2) / scale + centre.x,
  y: (y - size.height / 2) / scale + centre.y,
});

/** The same, moved only as far as it takes to see a node. */
export function seeNode(view: View, size: Size, place: Point): View {
  const at = onPage(view, size, place);
  const [wide, high] = [nodeSize.width * view.scale, nodeSize.height * view.scale];
  const isSeen =
    at.x > wide / 2 && at.x < size.width - wide / 2 && at.y > high && at.y < size.height - high;
  return isSeen ? view : { centre: place, scale: view.scale };
}

/** The same, and made larger until its name can be read. */
export const seeFound = (view: View, size: Size, place: Point): View =>
  view.scale < readable ? { centre: place, scale: readable } : seeNode(view, size, place);

/** The node at a place of the map; −1 where there is none. */
export function nodeAt({ places }: Layout, { x, y }: Point): number {
  return places.findIndex(
    (place) =>
      Math.abs(place.x - x) <= nodeSize.width / 2 && Math.abs(place.y - y) <= nodeSize.height / 2,
  );
}

const sideways = { ArrowLeft: -1, ArrowRight: 1 } as const;

/** Where an arrow key leads from a node: up and down along its ways, else to the nearest beside it. */
export function nodeBeside(
  { places }: Layout,
  edges: readonly { readonly from: number; readonly to: number }[],
  { node, key }: { readonly node: number; readonly key: string },
): number {
  const from = places[node];
  if (!from) return node;
  const nearest = (all: readonly number[]): number => {
    const far = (one: number): number => Math.abs((places[one]?.x ?? 0) - from.x);
    return all.toSorted((one, other) => far(one) - far(other))[0] ?? node;
  };
  if (key === 'ArrowDown')
    return nearest(edges.filter((edge) => edge.from === node).map(({ to }) => to));
  if (key === 'ArrowUp')
    return nearest(edges.filter(({ to }) => to === node).map((edge) => edge.from));
  const side = sideways[key as keyof typeof sideways] ?? 0;
  const row = places.flatMap(({ x, y }, at) =>
    y === from.y && (x - from.x) * side > 0 ? [at] : [],
  );
  return nearest(row);
}
