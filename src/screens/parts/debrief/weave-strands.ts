import type { MapRoom } from './map-room.ts';
import type { WovenStop } from './weave-boxes.ts';
import type { WeaveColumn } from './weave-columns.ts';
import type { LegEnd } from './weave-legs.ts';
import { isBreak, type Thread, type WeaveKnot } from './weave-threads.ts';

type Point = { readonly x: number; readonly y: number };

/** A leg as it is drawn: in pieces where it goes over into the next row. */
export type Strand = {
  readonly thread: Thread;
  readonly pieces: readonly (readonly Point[])[];
  readonly path: string;
};

export type WeaveGround = {
  readonly columns: readonly WeaveColumn[];
  readonly stops: ReadonlyMap<string, WovenStop>;
  readonly middles: ReadonlyMap<string, number>;
  readonly room: MapRoom;
};

const widestPort = 26;
const slotHalf = 30;
const stubLength = 40;

/** Draws every thread from port to port. `gap` is the narrowest space between two ports, in pixels. */
export function drawStrands(
  threads: readonly Thread[],
  ground: WeaveGround,
): { readonly strands: readonly Strand[]; readonly gap: number } {
  const leaving = portsOf(threads, ground, 'from');
  const arriving = portsOf(threads, ground, 'to');
  const strands = threads.map((thread) => {
    const ends = { from: leaving.at.get(thread), to: arriving.at.get(thread) };
    const pieces = piecesOf(thread, ends, ground);
    const draw = thread.leadsBack ? bow(ground.room) : smooth;
    return { thread, pieces, path: pieces.map(draw).join('') };
  });
  return { strands, gap: Math.min(leaving.gap, arriving.gap) };
}

type Side = 'from' | 'to';
type Ports = { readonly at: ReadonlyMap<Thread, Point>; readonly gap: number };

/** Each strand has its own port at a badge, in the order in which strands come or go. */
function portsOf(threads: readonly Thread[], ground: WeaveGround, side: Side): Ports {
  const at = new Map<Thread, Point>();
  let gap = widestPort * ground.room.unit;
  const byEnd = Map.groupBy(threads, ({ leg }) => endName(leg[side]));
  for (const [name, here] of byEnd) {
    const box = name === '' ? null : endBox(here[0]?.leg[side] ?? null, ground);
    if (box === null) continue;
    const ordered = here.toSorted(
      (one, other) => toward(one, side, ground) - toward(other, side, ground),
    );
    const own = Math.min(widestPort * ground.room.unit, (box.height * 0.84) / ordered.length);
    gap = Math.min(gap, own);
    ordered.forEach((thread, index) => {
      const y = box.y + box.height / 2 + (index - (ordered.length - 1) / 2) * own;
      at.set(thread, { x: side === 'from' ? box.x + box.width - 2 : box.x + 2, y });
    });
  }
  return { at, gap };
}

const endName = (end: LegEnd | null): string =>
  end === null ? '' : JSON.stringify([end.stop, end.choice]);

/** The badge of a choice; of a stop without one, its title, or all of an ending. */
export function endBox(end: LegEnd | null, { stops }: Pick<WeaveGround, 'stops'>) {
  const woven = end === null ? undefined : stops.get(end.stop);
  if (end === null || woven === undefined) return null;
  const badge = end.choice === null ? undefined : woven.badges[end.choice];
  return badge?.box ?? { ...woven.box, height: woven.titleHeight };
}

/** The height at which a strand goes on from this end. */
function toward({ knots, leg }: Thread, side: Side, ground: WeaveGround): number {
  const next = side === 'from' ? knots[1] : knots.at(-2);
  if (next === undefined) return ground.room.height;
  if (next.kind !== 'stop') return ground.middles.get(next.key) ?? 0;
  const box = endBox(side === 'from' ? leg.to : leg.from, ground);
  return box === null ? 0 : box.y + box.height / 2;
}

type StrandEnds = { readonly from: Point | undefined; readonly to: Point | undefined };

function piecesOf(thread: Thread, ends: StrandEnds, ground: WeaveGround): Point[][] {
  const { knots, leg } = thread;
  if (leg.to === null) return stubOf(ends.from, ground);
  const pieces: Point[][] = [[]];
  knots.forEach((knot, index) => {
    const before = knots[index - 1];
    if (before !== undefined && isBreak(before, knot)) pieces.push([]);
    const isFirst = index === 0;
    pieces.at(-1)?.push(...pointsAt(knot, isFirst ? ends.from : ends.to, ground));
  });
  return pieces.filter((points) => points.length > 1);
}

function stubOf(from: Point | undefined, { room }: WeaveGround): Point[][] {
  if (from === undefined) return [];
  return [[from, { x: Math.min(from.x + stubLength * room.unit, room.width), y: from.y }]];
}

function pointsAt(knot: WeaveKnot, end: Point | undefined, ground: WeaveGround): Point[] {
  const column = ground.columns[knot.column];
  const y = ground.middles.get(knot.key) ?? 0;
  if (column === undefined) return [];
  const middle = column.x + column.width / 2;
  switch (knot.kind) {
    case 'stop':
      return end === undefined ? [] : [end];
    case 'slot': {
      const half = slotHalf * ground.room.unit * (column.x === 0 ? 1 : -1);
      return [{ x: middle + half, y }];
    }
    case 'lane': {
      const reach = column.width * 0.36;
      return [
        { x: middle - reach, y },
        { x: middle + reach, y },
      ];
    }
    default:
      return knot satisfies never;
  }
}

function smooth([first, ...rest]: readonly Point[]): string {
  if (first === undefined) return '';
  let before = first;
  const curves = rest.map((point) => {
    const pull = (point.x - before.x) * 0.5;
    const curve = `C${round(before.x + pull)} ${round(before.y)} ${round(point.x - pull)} ${round(point.y)} ${round(point.x)} ${round(point.y)}`;
    before = point;
    return curve;
  });
  return `M${round(first.x)} ${round(first.y)}${curves.join('')}`;
}

/** A strand that leads back bows out below both ends. */
function bow({ unit, height }: MapRoom) {
  return ([start, end]: readonly Point[]): string => {
    if (start === undefined || end === undefined) return '';
    const out = 90 * unit;
    const low = Math.min(Math.max(start.y, end.y) + out, height);
    return `M${round(start.x)} ${round(start.y)}C${round(start.x + out)} ${round(low)} ${round(end.x - out)} ${round(low)} ${round(end.x)} ${round(end.y)}`;
  };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
