import type { PathRoad, PathStop } from '../../../report/debrief-pictures.ts';
import type { TeamId } from '../../../session/ids.ts';
import { orderColumns } from './order-columns.ts';
import { roadLines, type RoadLine } from './road-lines.ts';
import { threadRoads, type Bead, type Thread } from './thread-roads.ts';

export type MapBox = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};
export type MapRoom = {
  readonly width: number;
  readonly height: number;
  /** Pixels here for one pixel of a wall of 1920 × 1080. */
  readonly unit: number;
};

export type MapStop = {
  readonly stop: PathStop;
  readonly box: MapBox;
  /** There is room for its title. */
  readonly titled: boolean;
};

/** A road as one team went it, or as nobody did. */
export type MapRoad = {
  readonly road: PathRoad;
  readonly team: TeamId | null;
  readonly ghost: boolean;
  readonly line: RoadLine;
};

export type PathMapLayout = {
  readonly stops: readonly MapStop[];
  readonly roads: readonly MapRoad[];
};

const titleWidth = 250;
const lane = 20;

/** Lays all stops and roads out on one sheet: nothing scrolls, no box lies on another, no two roads share a port. */
export function layOutMap(
  stops: readonly PathStop[],
  roads: readonly PathRoad[],
  room: MapRoom,
): PathMapLayout {
  if (stops.length === 0) return { stops: [], roads: [] };
  const sheet = sheetOf(stops, room);
  const threads = threadRoads(stops, roads);
  const columns = orderColumns(threads, { stops, columns: sheet.columns });
  const heightOf = (bead: Bead) => (bead.stop === null ? lane * room.unit : sheet.tall(bead.stop));
  const middles = levelColumns(columns, { threads, heightOf, room });
  const boxes = new Map(
    stops.map((stop) => [stop.path, boxOf(stop, { sheet, middle: middles.get(stop.path) ?? 0 })]),
  );
  const lines = roadLines(threads, { boxes, middles, columnX: sheet.middleX, unit: room.unit });
  return {
    stops: stops.map((stop) => ({
      stop,
      box: boxes.get(stop.path) ?? { x: 0, y: 0, width: 0, height: 0 },
      titled: sheet.titled(stop),
    })),
    roads: lines,
  };
}

type Sheet = {
  readonly columns: number;
  readonly middleX: (column: number) => number;
  readonly wide: (stop: PathStop) => number;
  readonly tall: (stop: PathStop) => number;
  readonly titled: (stop: PathStop) => boolean;
};

/** Columns are equally wide, but the last, where the endings are, has room for their names. */
function sheetOf(stops: readonly PathStop[], { width, height, unit }: MapRoom): Sheet {
  const columns = Math.max(...stops.map(({ column }) => column)) + 1;
  const lastWidth = Math.min(
    (columns > 5 ? 520 : 390) * unit,
    width / Math.min(Math.max(columns, 2), 3),
  );
  const pitch = columns > 1 ? (width - lastWidth) / (columns - 1) : width;
  const fits = (column: number) => (column === columns - 1 ? lastWidth : pitch) - 44 * unit;
  const titled = (stop: PathStop) => fits(stop.column) >= titleWidth * unit;
  const counts = Map.groupBy(stops, ({ column }) => column);
  const crowd = (stop: PathStop) => counts.get(stop.column)?.length ?? 1;
  const wanted = (stop: PathStop) => (titled(stop) ? 176 : stop.teams.length === 0 ? 44 : 108);
  return {
    columns,
    titled,
    middleX: (column) => (column === columns - 1 ? width - lastWidth / 2 : pitch * (column + 0.5)),
    wide: (stop) =>
      titled(stop)
        ? Math.min(fits(stop.column), (stop.kind === 'ending' ? 480 : 330) * unit)
        : Math.min(
            Math.max(fits(stop.column), pitch * 0.62),
            (stop.teams.length === 0 ? 44 : 108) * unit,
          ),
    tall: (stop) => Math.min(wanted(stop) * unit, (height - 20 * unit) / crowd(stop) - 14 * unit),
  };
}

function boxOf(stop: PathStop, { sheet, middle }: { sheet: Sheet; middle: number }): MapBox {
  const width = sheet.wide(stop);
  const height = sheet.tall(stop);
  return { x: sheet.middleX(stop.column) - width / 2, y: middle - height / 2, width, height };
}

type Levelling = {
  readonly threads: readonly Thread[];
  readonly heightOf: (bead: Bead) => number;
  readonly room: MapRoom;
};

/** Moves every bead towards its neighbours without changing the order of its column. */
function levelColumns(columns: readonly (readonly Bead[])[], levelling: Levelling) {
  const { threads, heightOf, room } = levelling;
  const neighbours = neighboursOf(threads);
  const middles = new Map<string, number>();
  for (const column of columns) settle(column, { levelling, wish: () => room.height / 2, middles });
  for (let round = 0; round < 24; round += 1) {
    for (const column of round % 2 === 0 ? columns : columns.toReversed()) {
      const wish = (bead: Bead) => {
        const near = (neighbours.get(bead.key) ?? []).map((key) => middles.get(key) ?? 0);
        const own = middles.get(bead.key) ?? room.height / 2;
        return near.length === 0 ? own : near.reduce((sum, y) => sum + y, own) / (near.length + 1);
      };
      settle(column, { levelling: { threads, heightOf, room }, wish, middles });
    }
  }
  return middles;
}

function neighboursOf(threads: readonly Thread[]): ReadonlyMap<string, readonly string[]> {
  const pairs = threads.flatMap(({ beads }) =>
    beads.slice(1).map((bead, index) => [beads[index]?.key ?? bead.key, bead.key] as const),
  );
  const near = new Map<string, string[]>();
  for (const [one, other] of pairs) {
    near.set(one, [...(near.get(one) ?? []), other]);
    near.set(other, [...(near.get(other) ?? []), one]);
  }
  return near;
}

type Settling = {
  readonly levelling: Levelling;
  readonly wish: (bead: Bead) => number;
  readonly middles: Map<string, number>;
};

/**
 * Puts a column as near to its wishes as the sheet and the beads beside allow. Pushing down and pushing up
 * both keep the order and the gaps, and so does the middle between the two, which favours neither.
 */
function settle(column: readonly Bead[], { levelling, wish, middles }: Settling): void {
  const { heightOf, room } = levelling;
  const heights = column.map(heightOf);
  const total = heights.reduce((sum, height) => sum + height, 0);
  const spare = Math.max(room.height - total, 0) / (column.length + 1);
  const gap = Math.min(64 * room.unit, spare);
  const tops = column.map((bead) => wish(bead) - heightOf(bead) / 2);
  const limits = { heights, gap, first: Math.min(gap, 8 * room.unit), height: room.height };
  const down = pushUp(pushDown(tops, limits), limits);
  const up = pushDown(pushUp(tops, limits), limits);
  column.forEach((bead, index) => {
    const top = ((down[index] ?? 0) + (up[index] ?? 0)) / 2;
    middles.set(bead.key, top + heightOf(bead) / 2);
  });
}

type Limits = {
  readonly heights: readonly number[];
  readonly gap: number;
  readonly first: number;
  readonly height: number;
};

function pushDown(tops: readonly number[], { heights, gap, first }: Limits): number[] {
  let least = first;
  return tops.map((top, index) => {
    const pushed = Math.max(top, least);
    least = pushed + (heights[index] ?? 0) + gap;
    return pushed;
  });
}

function pushUp(tops: readonly number[], { heights, gap, first, height }: Limits): number[] {
  let most = height - first;
  return tops
    .toReversed()
    .map((top, back) => {
      const pushed = Math.min(top, most - (heights[tops.length - 1 - back] ?? 0));
      most = pushed - gap;
      return pushed;
    })
    .toReversed();
}
