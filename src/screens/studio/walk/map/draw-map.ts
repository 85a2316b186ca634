import type { Shading } from '../shades.ts';
import { drawNode, type NodeLook } from './draw-node.ts';
import type { LaidMap } from './map-reading.ts';
import { nodeSize, type Point } from './lay-map.ts';
import { onMap, type Size, type View } from './view-port.ts';

/** What is shown of a map, and how. */
export type Picture = LaidMap & {
  readonly view: View;
  readonly size: Size;
  /** Device pixels for each of the page's. */
  readonly density: number;
  readonly shading: Shading | null;
  /** The node of the line under the cursor, the one that is looked at, and those that were searched for. */
  readonly here: number;
  readonly looked: number;
  readonly hits: ReadonlySet<number>;
  readonly font: string;
  readonly startName: string;
};

type Box = { readonly from: Point; readonly to: Point };

const boxes = new WeakMap<LaidMap['layout'], readonly Box[]>();

/** The box around each way; kept, since a map is drawn often. */
function boxesOf(layout: LaidMap['layout']): readonly Box[] {
  const known = boxes.get(layout);
  if (known) return known;
  const made = layout.ways.map((points): Box => {
    const [x, y] = [points.map((point) => point.x), points.map((point) => point.y)];
    return {
      from: { x: Math.min(...x), y: Math.min(...y) },
      to: { x: Math.max(...x), y: Math.max(...y) },
    };
  });
  boxes.set(layout, made);
  return made;
}

function seenBox({ view, size }: Picture): Box {
  const [from, to] = [
    { x: 0, y: 0 },
    { x: size.width, y: size.height },
  ];
  const [first, last] = [onMap(view, size, from), onMap(view, size, to)];
  const { width, height } = nodeSize;
  return {
    from: { x: first.x - width, y: first.y - height },
    to: { x: last.x + width, y: last.y + height },
  };
}

const touches = (one: Box, other: Box): boolean =>
  one.from.x <= other.to.x &&
  one.to.x >= other.from.x &&
  one.from.y <= other.to.y &&
  one.to.y >= other.from.y;

const half = nodeSize.height / 2;

/** From the edge of one node to the edge of the other, through the points between. */
function traceWay(pen: CanvasRenderingContext2D, points: readonly Point[]): void {
  const [first, ...rest] = points;
  const last = rest.pop();
  if (!first || !last) return;
  const isUp = last.y < first.y;
  const side = isUp ? -half : half;
  let before = { x: first.x, y: first.y + side };
  pen.moveTo(before.x, before.y);
  for (const next of [...rest, { x: last.x, y: last.y - side }]) {
    const middle = (before.y + next.y) / 2;
    pen.bezierCurveTo(before.x, middle, next.x, middle, next.x, next.y);
    before = next;
  }
  const back = isUp ? 9 : -9;
  pen.moveTo(before.x - 6, before.y + back);
  pen.lineTo(before.x, before.y);
  pen.lineTo(before.x + 6, before.y + back);
}

function drawWays(pen: CanvasRenderingContext2D, picture: Picture): void {
  const { layout, map, looked } = picture;
  const seen = seenBox(picture);
  const around = boxesOf(layout);
  const trace = (isOwn: boolean): void => {
    pen.beginPath();
    for (const [at, { from, to }] of map.edges.entries()) {
      const box = around[at];
      if (!box || !touches(box, seen) || (from === looked || to === looked) !== isOwn) continue;
      traceWay(pen, layout.ways[at] ?? []);
    }
    pen.lineWidth = Math.max(isOwn ? 3 : 1.5, (isOwn ? 1.5 : 0.5) / picture.view.scale);
    pen.strokeStyle = isOwn ? '#1f1a24' : '#857a6b';
    pen.stroke();
  };
  trace(false);
  trace(true);
}

function lookOf(picture: Picture, at: number): NodeLook {
  const { map, shading, here, looked, hits, view, font, startName } = picture;
  const path = map.nodes[at]?.path ?? '';
  return {
    name: path === '' ? startName : path,
    isStart: at === 0,
    isEnd: map.nodes[at]?.isEnd === true,
    isHere: at === here,
    isLooked: at === looked,
    isHit: hits.has(at),
    kind: shading?.kind ?? null,
    shaded: shading?.of(path) ?? null,
    scale: view.scale,
    font,
  };
}

/** Draws what is in sight, and nothing else. */
export function drawMap(pen: CanvasRenderingContext2D, picture: Picture): void {
  const { view, size, density, layout } = picture;
  pen.setTransform(1, 0, 0, 1, 0, 0);
  pen.clearRect(0, 0, size.width * density, size.height * density);
  const scale = view.scale * density;
  pen.setTransform(
    scale,
    0,
    0,
    scale,
    (size.width / 2) * density - view.centre.x * scale,
    (size.height / 2) * density - view.centre.y * scale,
  );
  pen.lineJoin = 'round';
  drawWays(pen, picture);
  const seen = seenBox(picture);
  for (const [at, place] of layout.places.entries())
    if (touches({ from: place, to: place }, seen)) drawNode(pen, place, lookOf(picture, at));
}
