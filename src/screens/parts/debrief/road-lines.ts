import type { TeamId } from '../../../session/ids.ts';
import type { MapBox, MapRoad } from './map-layout.ts';
import type { Thread } from './thread-roads.ts';

/** A road's drawn line: an SVG path, and the points it goes through. */
export type RoadLine = { readonly path: string; readonly points: readonly Point[] };
type Point = { readonly x: number; readonly y: number };

type Ground = {
  readonly boxes: ReadonlyMap<string, MapBox>;
  readonly middles: ReadonlyMap<string, number>;
  readonly columnX: (column: number) => number;
  readonly unit: number;
};

type Strand = {
  readonly thread: Thread;
  readonly team: TeamId | null;
  readonly ghost: boolean;
  /** Its place among the strands of its road, and how many there are. */
  readonly nth: number;
  readonly of: number;
};

const portGap = 24;
const laneGap = 18;

/** One line for each team on a road; each has its own port, in the order in which lines arrive. */
export function roadLines(threads: readonly Thread[], ground: Ground): MapRoad[] {
  const strands = threads.flatMap(strandsOf);
  const leaving = portsOf(strands, ground, 'from');
  const arriving = portsOf(strands, ground, 'to');
  return strands.map((strand) => {
    const ends = { from: leaving.get(strand) ?? 0, to: arriving.get(strand) ?? 0 };
    const { road } = strand.thread;
    return { road, team: strand.team, ghost: strand.ghost, line: drawLine(strand, ends, ground) };
  });
}

function strandsOf(thread: Thread): Strand[] {
  const { teams, ghosts } = thread.road;
  const told = teams.map((team) => ({ team, ghost: false }));
  const taken = ghosts
    .filter((team) => !teams.includes(team))
    .map((team) => ({ team, ghost: true }));
  const all = [...told, ...taken];
  const shown = all.length === 0 ? [{ team: null, ghost: false }] : all;
  return shown.map((one, nth) => ({ thread, ...one, nth, of: shown.length }));
}

/** How far from its stop's middle each strand leaves or arrives. */
function portsOf(strands: readonly Strand[], ground: Ground, end: 'from' | 'to') {
  const ports = new Map<Strand, number>();
  const byStop = Map.groupBy(strands, ({ thread }) => thread.road[end]);
  for (const [path, here] of byStop) {
    const ordered = here.toSorted(
      (one, other) =>
        heading(one, ground, end) - heading(other, ground, end) || one.nth - other.nth,
    );
    const height = ground.boxes.get(path)?.height ?? 0;
    const gap = Math.min(portGap * ground.unit, (height * 0.86) / ordered.length);
    ordered.forEach((strand, index) => {
      ports.set(strand, (index - (ordered.length - 1) / 2) * gap);
    });
  }
  return ports;
}

/** Where a strand comes from or goes to: the height of the bead next to this end. */
function heading({ thread }: Strand, { middles }: Ground, end: 'from' | 'to'): number {
  const bead = thread.beads.at(end === 'from' ? 1 : -2);
  return middles.get(bead?.key ?? '') ?? 0;
}

type EndPorts = { readonly from: number; readonly to: number };

function drawLine(strand: Strand, ends: EndPorts, ground: Ground): RoadLine {
  const { thread, nth, of } = strand;
  const from = ground.boxes.get(thread.road.from);
  const to = ground.boxes.get(thread.road.to);
  if (from === undefined || to === undefined) return { path: '', points: [] };
  const start = { x: from.x + from.width - 4, y: from.y + from.height / 2 + ends.from };
  const end = { x: to.x + 4, y: to.y + to.height / 2 + ends.to };
  if (thread.leadsBack) return backLine(start, end, ground.unit);
  const passing = thread.beads.slice(1, -1).map((bead) => ({
    x: ground.columnX(bead.column),
    y: (ground.middles.get(bead.key) ?? 0) + (nth - (of - 1) / 2) * laneGap * ground.unit,
  }));
  const points = [start, ...passing, end];
  return { path: smooth(points), points };
}

function smooth(points: readonly Point[]): string {
  const [first, ...rest] = points;
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

/** A road that leads back bows out below both ends. */
function backLine(start: Point, end: Point, unit: number): RoadLine {
  const bow = 120 * unit;
  const low = Math.max(start.y, end.y) + bow;
  const path = `M${round(start.x)} ${round(start.y)}C${round(start.x + bow)} ${round(low)} ${round(end.x - bow)} ${round(low)} ${round(end.x)} ${round(end.y)}`;
  return { path, points: [start, end] };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
