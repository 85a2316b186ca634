import type { PathStop } from '../../../report/debrief-pictures.ts';
import type { MapRoom } from './map-room.ts';

/** A column of the weave. Gates are where strands begin, leave a row, and come in again. */
export type WeaveColumn = {
  readonly kind: 'gate' | 'decisions' | 'endings';
  readonly row: number;
  readonly x: number;
  readonly width: number;
  readonly stops: readonly PathStop[];
};

export type WeaveSheet = {
  /** In reading order, row after row. */
  readonly columns: readonly WeaveColumn[];
  readonly rows: number;
  readonly rowHeight: number;
};

const widestRow = 7;
const longestRow = 8;
/** How much a column holds, where a choice weighs 1 and a title 1.5: two decisions of four, or one. */
const capacities = { alone: 11.5, wrapped: 5.5 } as const;
export const rowGap = 26;
const gateWidth = 84;
/** Alone a row is tall, and names wrap. */
const endingsWidths = { alone: 430, wrapped: 500 } as const;

/** Decisions in the story's order; more than seven columns wrap into rows; all endings stand last. */
export function planColumns(stops: readonly PathStop[], room: MapRoom): WeaveSheet {
  const decisions = stops.filter(({ kind }) => kind === 'decision');
  const endings = stops.filter(({ kind }) => kind === 'ending');
  const alone = packColumns(decisions, capacities.alone);
  const isAlone = alone.length <= widestRow;
  const packed = isAlone ? alone : packColumns(decisions, capacities.wrapped);
  const rows = isAlone ? 1 : Math.max(2, Math.ceil(packed.length / longestRow));
  const gate = Math.min(gateWidth * room.unit, room.width * 0.08);
  const last =
    endings.length === 0
      ? gate
      : Math.min(endingsWidths[isAlone ? 'alone' : 'wrapped'] * room.unit, room.width * 0.3);
  const dealt = dealRows(packed, {
    rows,
    wide: room.width - 2 * gate,
    last: room.width - gate - last,
  });
  const columns = dealt.flatMap((row, index) => {
    const isLast = index === rows - 1;
    return rowColumns(row, {
      row: index,
      room,
      gate,
      tail: isLast ? last : gate,
      endings: isLast ? endings : null,
    });
  });
  return { columns, rows, rowHeight: (room.height - (rows - 1) * rowGap * room.unit) / rows };
}

const weightOf = ({ choices }: PathStop): number => 1.5 + choices.length;

/** Stops of one column of the story stand below each other while there is room, else beside each other. */
function packColumns(decisions: readonly PathStop[], capacity: number): PathStop[][] {
  const packed: PathStop[][] = [];
  const byColumn = Map.groupBy(decisions, ({ column }) => column);
  for (const column of [...byColumn.keys()].toSorted((one, other) => one - other)) {
    let left = 0;
    for (const stop of byColumn.get(column) ?? []) {
      const weight = weightOf(stop);
      if (left < weight) {
        packed.push([]);
        left = Math.max(capacity, weight);
      }
      packed.at(-1)?.push(stop);
      left -= weight;
    }
  }
  return packed;
}

type Dealing = { readonly rows: number; readonly wide: number; readonly last: number };

/** Columns are about equally wide in every row; the last row also holds the endings. */
function dealRows(
  packed: readonly (readonly PathStop[])[],
  { rows, wide, last }: Dealing,
): (readonly (readonly PathStop[])[])[] {
  const full = Math.ceil((packed.length * wide) / (wide * (rows - 1) + last));
  return Array.from({ length: rows }, (_, row) =>
    packed.slice(row * full, row === rows - 1 ? undefined : (row + 1) * full),
  );
}

type RowPlan = {
  readonly row: number;
  readonly room: MapRoom;
  readonly gate: number;
  readonly tail: number;
  readonly endings: readonly PathStop[] | null;
};

function rowColumns(packed: readonly (readonly PathStop[])[], plan: RowPlan): WeaveColumn[] {
  const { row, room, gate, tail, endings } = plan;
  const width = (room.width - gate - tail) / Math.max(packed.length, 1);
  const decisions = packed.map((stops, index): WeaveColumn => ({
    kind: 'decisions',
    row,
    x: gate + index * width,
    width,
    stops,
  }));
  const end = { row, x: room.width - tail, width: tail };
  return [
    { kind: 'gate', row, x: 0, width: gate, stops: [] },
    ...decisions,
    endings === null
      ? { ...end, kind: 'gate', stops: [] }
      : { ...end, kind: 'endings', stops: endings },
  ];
}
