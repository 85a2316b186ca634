import type { TeamId } from '../../../session/ids.ts';
import type { MapBox, MapRoom } from './map-room.ts';
import { orderColumns } from './order-columns.ts';
import { layOutColumn, type WovenStop } from './weave-boxes.ts';
import { planColumns, rowGap, type WeaveSheet } from './weave-columns.ts';
import { legsOf, type WovenPictures } from './weave-legs.ts';
import { drawStrands, type Strand } from './weave-strands.ts';
import { knotsOf, linksOf, threadLegs, type WeaveKnot } from './weave-threads.ts';

/** A team's emblem where its strands begin, leave a row or come in again. */
export type TeamMark = { readonly team: TeamId; readonly box: MapBox };

export type Weave = {
  readonly stops: readonly WovenStop[];
  readonly strands: readonly Strand[];
  readonly marks: readonly TeamMark[];
  /** Pixels from one strand to the next where they are closest. */
  readonly gap: number;
};

const markSize = 72;

/** Lays the whole map out on one sheet: a badge for each choice, and strands from badge to badge. */
export function layOutWeave(pictures: WovenPictures, room: MapRoom): Weave {
  const sheet = planColumns(pictures.stops, room);
  const { columns } = sheet;
  const threads = threadLegs(legsOf(pictures), columns);
  const order = orderColumns(knotsOf(threads, columns), linksOf(threads));
  const woven = columns.map((column, index) => {
    const top = column.row * (sheet.rowHeight + rowGap * room.unit);
    return layOutColumn(order[index] ?? [], { column, top, height: sheet.rowHeight, room });
  });
  const middles = new Map(woven.flatMap((column) => [...column.middles]));
  const stops = woven.flatMap((column) => column.stops);
  const byPath = new Map(stops.map((one) => [one.stop.path, one]));
  const { strands, gap } = drawStrands(threads, { columns, stops: byPath, middles, room });
  return { stops, strands, gap, marks: marksOf(order.flat(), { sheet, middles, room }) };
}

type Marking = {
  readonly sheet: WeaveSheet;
  readonly middles: ReadonlyMap<string, number>;
  readonly room: MapRoom;
};

function marksOf(knots: readonly WeaveKnot[], { sheet, middles, room }: Marking): TeamMark[] {
  const slots = knots.filter((knot) => knot.kind === 'slot');
  const crowd = Map.groupBy(slots, ({ column }) => column);
  return slots.flatMap((knot) => {
    const column = sheet.columns[knot.column];
    if (column === undefined) return [];
    const own = sheet.rowHeight / (crowd.get(knot.column)?.length ?? 1);
    const size = Math.min(markSize * room.unit, own * 0.86, column.width);
    const x = column.x + (column.width - size) / 2;
    const y = (middles.get(knot.key) ?? 0) - size / 2;
    return [{ team: knot.team, box: { x, y, width: size, height: size } }];
  });
}
