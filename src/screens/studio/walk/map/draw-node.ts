import type { Shaded, Shading } from '../shades.ts';
import { nodeSize, type Point } from './lay-map.ts';

export type NodeLook = {
  readonly name: string;
  readonly isStart: boolean;
  readonly isEnd: boolean;
  readonly isHere: boolean;
  readonly isLooked: boolean;
  readonly isHit: boolean;
  /** Null where the map has no colours. */
  readonly kind: Shading['kind'] | null;
  readonly shaded: Shaded | null;
  readonly scale: number;
  readonly font: string;
};

const ink = '#1f1a24';
const paper = '#fffaf0';

/** From none to most; letters in ink can be read on each. */
export const fills: Readonly<Record<Shading['kind'], readonly string[]>> = {
  amount: [paper, '#f6e6c0', '#efd08a', '#e4b855', '#d8a23a'],
  lack: [paper, '#f5dcd3', '#ecbcab', '#e39d86', '#d98268'],
};
const { width, height } = nodeSize;

function traceBox(pen: CanvasRenderingContext2D, { x, y }: Point, grow: number): void {
  const [left, top] = [x - width / 2 - grow, y - height / 2 - grow];
  const [right, bottom] = [x + width / 2 + grow, y + height / 2 + grow];
  const round = 10 + grow;
  pen.beginPath();
  pen.moveTo(left + round, top);
  pen.arcTo(right, top, right, bottom, round);
  pen.arcTo(right, bottom, left, bottom, round);
  pen.arcTo(left, bottom, left, top, round);
  pen.arcTo(left, top, right, top, round);
  pen.closePath();
}

/** A disc that is filled as far as the quarter goes; a tick where nothing lacks. */
function drawSign(pen: CanvasRenderingContext2D, at: Point, { kind, shaded }: NodeLook): void {
  if (!shaded) return;
  pen.lineWidth = 2.5;
  pen.strokeStyle = ink;
  pen.fillStyle = ink;
  if (kind === 'lack' && shaded.step === 0) {
    pen.beginPath();
    pen.moveTo(at.x - 7, at.y);
    pen.lineTo(at.x - 2, at.y + 6);
    pen.lineTo(at.x + 8, at.y - 7);
    return pen.stroke();
  }
  pen.beginPath();
  pen.arc(at.x, at.y, 9, 0, Math.PI * 2);
  pen.stroke();
  pen.beginPath();
  pen.moveTo(at.x, at.y);
  pen.arc(at.x, at.y, 9, -Math.PI / 2, -Math.PI / 2 + (Math.PI / 2) * shaded.step);
  pen.fill();
}

/** Where a disc has no room: the lower half is filled as far as the quarter goes; without a figure the box is struck through. */
function drawSmall(pen: CanvasRenderingContext2D, { x, y }: Point, look: NodeLook): void {
  const [left, top] = [x - width / 2, y - height / 2];
  if (look.shaded) {
    pen.fillStyle = ink;
    return pen.fillRect(left, y, (width * look.shaded.step) / 4, height / 2);
  }
  pen.beginPath();
  pen.moveTo(left, top);
  pen.lineTo(left + width, top + height);
  pen.stroke();
}

/** As much of a text as there is room for. */
function cutTo(pen: CanvasRenderingContext2D, text: string, room: number): string {
  if (pen.measureText(text).width <= room) return text;
  let kept = text;
  while (kept.length > 1 && pen.measureText(`${kept}…`).width > room) kept = kept.slice(0, -1);
  return `${kept}…`;
}

function drawName(pen: CanvasRenderingContext2D, { x, y }: Point, look: NodeLook): void {
  const [knot = '', stitch] = look.name.split('.');
  const room = width - (look.shaded ? 46 : 20);
  const middle = look.shaded ? x + 13 : x;
  pen.fillStyle = ink;
  pen.textAlign = 'center';
  pen.textBaseline = 'middle';
  pen.direction = 'ltr';
  pen.font = `bold 17px ${look.font}`;
  if (stitch === undefined) return pen.fillText(cutTo(pen, knot, room), middle, y);
  pen.fillText(cutTo(pen, stitch, room), middle, y + 8);
  pen.font = `13px ${look.font}`;
  pen.fillText(cutTo(pen, knot, room), middle, y - 12);
}

/** A bar at the head where the story begins, at the foot where it may end. */
function drawBars(pen: CanvasRenderingContext2D, { x, y }: Point, look: NodeLook): void {
  pen.fillStyle = ink;
  if (look.isStart) pen.fillRect(x - 30, y - height / 2 - 10, 60, 6);
  if (look.isEnd) pen.fillRect(x - 30, y + height / 2 + 4, 60, 6);
}

function drawRings(pen: CanvasRenderingContext2D, place: Point, look: NodeLook): void {
  const thick = Math.max(1, 0.5 / look.scale);
  if (look.isHit) {
    traceBox(pen, place, 7);
    pen.setLineDash([10, 6]);
    pen.lineWidth = 4 * thick;
    pen.strokeStyle = '#2f7f7a';
    pen.stroke();
    pen.setLineDash([]);
  }
  if (look.isHere) {
    const left = place.x - width / 2 - 8;
    const far = 18 * thick;
    pen.beginPath();
    pen.moveTo(left, place.y);
    pen.lineTo(left - far, place.y - far * 0.7);
    pen.lineTo(left - far, place.y + far * 0.7);
    pen.closePath();
    pen.fillStyle = '#2f7f7a';
    pen.fill();
  }
}

/** One knot or stitch. */
export function drawNode(pen: CanvasRenderingContext2D, place: Point, look: NodeLook): void {
  const { kind, shaded, scale } = look;
  traceBox(pen, place, 0);
  pen.fillStyle = (kind && shaded && fills[kind][shaded.step]) ?? paper;
  pen.fill();
  const isBare = kind !== null && shaded === null;
  pen.setLineDash(isBare ? [5, 4] : []);
  pen.strokeStyle = ink;
  pen.lineWidth = look.isLooked ? 5 : Math.max(2, 0.4 / scale);
  pen.stroke();
  pen.setLineDash([]);
  drawRings(pen, place, look);
  if (scale < 0.2) {
    if (kind !== null) drawSmall(pen, place, look);
    return;
  }
  drawBars(pen, place, look);
  drawSign(pen, { x: place.x - width / 2 + 20, y: place.y }, look);
  if (scale >= 0.3) drawName(pen, place, look);
}
