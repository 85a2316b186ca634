import type { PathRoad, PathStop } from '../../../report/debrief-pictures.ts';

/** A stop, or the place where a long road passes a column without stopping. */
export type Bead = {
  readonly key: string;
  readonly column: number;
  readonly stop: PathStop | null;
};
/** A road with a bead in every column it touches. A road that leads back has only its two ends. */
export type Thread = {
  readonly road: PathRoad;
  readonly beads: readonly Bead[];
  readonly leadsBack: boolean;
};

/** Roads whose ends are not both on the map are left out. */
export function threadRoads(stops: readonly PathStop[], roads: readonly PathRoad[]): Thread[] {
  const byPath = new Map(stops.map((stop) => [stop.path, stop]));
  return roads.flatMap((road, index) => {
    const from = byPath.get(road.from);
    const to = byPath.get(road.to);
    return from === undefined || to === undefined ? [] : [thread(road, { from, to, index })];
  });
}

type Ends = { readonly from: PathStop; readonly to: PathStop; readonly index: number };

function thread(road: PathRoad, { from, to, index }: Ends): Thread {
  const between = Math.max(to.column - from.column - 1, 0);
  const passing = Array.from({ length: between }, (_, step) => ({
    key: `road-${index}-${step}`,
    column: from.column + step + 1,
    stop: null,
  }));
  const beads = [beadOf(from), ...passing, beadOf(to)];
  return { road, beads, leadsBack: to.column <= from.column };
}

function beadOf(stop: PathStop): Bead {
  return { key: stop.path, column: stop.column, stop };
}
