/** How a tray's places lie, and when each of them is filled: from the middle outwards, always the same. */
export type TraySpots = {
  readonly rows: number;
  /** For each place in reading order, which token comes to it, from 0. */
  readonly order: readonly number[];
};

/** Of 1 … 12 places. */
export function traySpots(places: number): TraySpots {
  const rows = places > 6 ? 2 : 1;
  const columns = Math.ceil(places / rows);
  const spots = Array.from({ length: places }, (_, spot) => spot);
  const fromMiddle = spots.toSorted((one, other) => far(one, columns) - far(other, columns));
  return { rows, order: spots.map((spot) => fromMiddle.indexOf(spot)) };
}

/** The upper row counts as a little nearer, so that no two are equally far. */
function far(spot: number, columns: number): number {
  const column = (spot % columns) - (columns - 1) / 2;
  return Math.abs(column) + (column > 0 ? 0.2 : 0) + (spot >= columns ? 0.1 : 0);
}
