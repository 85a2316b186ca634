import type { PathStop } from '../../../report/debrief-pictures.ts';
import type { MapBox, MapRoom } from './map-room.ts';
import type { WeaveColumn } from './weave-columns.ts';
import type { WeaveKnot } from './weave-threads.ts';

/** A shape alone, beside its picture, or above it. */
export type BadgeForm = 'shape' | 'beside' | 'upright';
export type Badge = { readonly nth: number; readonly box: MapBox; readonly form: BadgeForm };

export type WovenStop = {
  readonly stop: PathStop;
  /** Its title above, its badges below; of an ending, the whole card. */
  readonly box: MapBox;
  readonly titleHeight: number;
  readonly titleLines: number;
  readonly badges: readonly Badge[];
};

/** Where knots are: stops with their badges, and the heights of lanes and slots. */
export type WovenColumn = {
  readonly stops: readonly WovenStop[];
  readonly middles: ReadonlyMap<string, number>;
};

const line = 38;
/** Of a bold letter of a title, on average. */
const letterWidth = 18.6;
const lane = 24;
const between = 16;
const tallestBadge = 116;

export type ColumnPlace = {
  readonly column: WeaveColumn;
  readonly top: number;
  readonly height: number;
  readonly room: MapRoom;
};

/** Shares the height of a column: lanes take a little, stops take the rest by their choices. */
export function layOutColumn(knots: readonly WeaveKnot[], place: ColumnPlace): WovenColumn {
  const { top, height } = place;
  const { shares, gaps } = sharesOf(knots, place);
  const taken = shares.reduce((sum, { tall }) => sum + tall, 0);
  const spare = Math.max(height - taken, 0);
  const middles = new Map<string, number>();
  const stops: WovenStop[] = [];
  let y = gaps === 0 ? top + spare / 2 : top;
  shares.forEach((share, index) => {
    const { knot, tall } = share;
    if (index > 0 && isApart(knots[index - 1], knot)) y += spare / gaps;
    middles.set(knot.key, y + tall / 2);
    if (knot.kind === 'stop') stops.push(wovenStop(knot.stop, { ...share, y, place }));
    y += tall;
  });
  return { stops, middles };
}

/** Lanes lie side by side; everything else keeps a distance. */
function isApart(one: WeaveKnot | undefined, other: WeaveKnot): boolean {
  return one?.kind !== 'lane' || other.kind !== 'lane';
}

type Share = { readonly knot: WeaveKnot; readonly tall: number; readonly titleLines: number };

function sharesOf(knots: readonly WeaveKnot[], { column, height, room }: ColumnPlace) {
  const lanes = knots.filter(({ kind }) => kind === 'lane').length;
  const laneTall = Math.min(lane * room.unit, (height * 0.3) / Math.max(lanes, 1));
  const gaps = knots.slice(1).filter((knot, index) => isApart(knots[index], knot)).length;
  const gap = Math.min(between * room.unit, (height * 0.12) / Math.max(gaps, 1));
  const rest = height - lanes * laneTall - gaps * gap;
  const others = knots.filter(({ kind }) => kind !== 'lane');
  const titleLines = titleLinesOf(others, rest, { column, room });
  const sum = others.reduce((all, knot) => all + weightOf(knot, column, titleLines), 0);
  const shares = knots.map((knot): Share => {
    if (knot.kind === 'lane') return { knot, tall: laneTall, titleLines };
    const share = (rest * weightOf(knot, column, titleLines)) / sum;
    return { knot, tall: Math.min(share, tallest(knot, titleLines) * room.unit), titleLines };
  });
  return { shares, gaps };
}

/** Two lines for all, three where a title needs them and badges keep a good size, one where they would not. */
function titleLinesOf(
  others: readonly WeaveKnot[],
  rest: number,
  { column, room }: Pick<ColumnPlace, 'column' | 'room'>,
) {
  const stops = others.flatMap((knot) => (knot.kind === 'stop' ? [knot.stop] : []));
  const badges = stops.reduce((sum, { choices }) => sum + choices.length, 0);
  const fits = (lines: number, badge: number): boolean =>
    (others.length * lines * line + badges * badge) * room.unit <= rest;
  const letters = Math.floor((column.width - 10 * room.unit) / (letterWidth * room.unit));
  const needed = Math.max(...stops.map(({ title }) => linesOf(title, letters)), 1);
  if (needed > 2 && fits(3, 56)) return 3;
  return fits(2, 36) ? 2 : 1;
}

/** Lines that a text takes when it wraps between words. */
export function linesOf(text: string, letters: number): number {
  let lines = 1;
  let used = 0;
  for (const { length } of text.split(/\s+/)) {
    if (used > 0 && used + 1 + length > letters) {
      lines += 1;
      used = length;
    } else used += (used > 0 ? 1 : 0) + length;
  }
  return lines;
}

/** A title's line weighs about as much as half a badge. */
function weightOf(knot: WeaveKnot, { kind }: WeaveColumn, titleLines: number): number {
  if (knot.kind !== 'stop') return 1;
  if (kind === 'endings') return knot.stop.teams.length > 0 ? 2 : 1.4;
  return titleLines * 0.6 + knot.stop.choices.length + 0.25;
}

function tallest(knot: WeaveKnot, titleLines: number): number {
  if (knot.kind !== 'stop') return 150;
  const { stop } = knot;
  if (stop.kind === 'ending') return stop.teams.length > 0 ? 240 : 130;
  return stop.choices.length === 0 ? titleLines * line + 30 : Infinity;
}

type StopPlace = {
  readonly y: number;
  readonly tall: number;
  readonly titleLines: number;
  readonly place: ColumnPlace;
};

function wovenStop(stop: PathStop, { y, tall, titleLines, place }: StopPlace): WovenStop {
  const { column, room } = place;
  const start = (stop.kind === 'ending' ? 24 : 5) * room.unit;
  const end = stop.kind === 'ending' ? 0 : start;
  const box = { x: column.x + start, y, width: column.width - start - end, height: tall };
  if (stop.choices.length === 0) return { stop, box, titleHeight: tall, titleLines, badges: [] };
  const titleHeight = Math.min((titleLines * line + 14) * room.unit, tall * 0.45);
  return { stop, box, titleHeight, titleLines, badges: badgesIn(box, { stop, titleHeight, room }) };
}

type BadgeRoom = {
  readonly stop: PathStop;
  readonly titleHeight: number;
  readonly room: MapRoom;
};

function badgesIn(box: MapBox, { stop, titleHeight, room }: BadgeRoom): Badge[] {
  const pitch = (box.height - titleHeight) / stop.choices.length;
  const { form, width, height } = badgeSize(pitch * 0.86, Math.max(box.width * 0.64, 8), room.unit);
  const x = box.x + (box.width - width) / 2;
  return stop.choices.map((_, nth) => {
    const middle = box.y + titleHeight + pitch * (nth + 0.5);
    return { nth, form, box: { x, y: middle - height / 2, width, height } };
  });
}

function badgeSize(tall: number, wide: number, unit: number) {
  const height = Math.min(tall, tallestBadge * unit);
  if (tall >= wide * 0.72) {
    const upright = Math.min(tall, wide * 1.3);
    return { form: 'upright', width: Math.min(wide, upright * 1.05), height: upright } as const;
  }
  if (height < 46 * unit || height * 1.3 > wide) {
    return { form: 'shape', width: Math.min(height * 1.1, wide), height } as const;
  }
  return { form: 'beside', width: Math.min(height * 1.9, wide), height } as const;
}
