/** How rows lie under one another: all are of one height, but one that is open. Lengths are CSS pixels. */
export type Rows = {
  readonly count: number;
  readonly height: number;
  /** Null where none is open. */
  readonly open: { readonly at: number; readonly height: number } | null;
};

/** Where a row begins. */
export function topOf({ height, open }: Rows, at: number): number {
  return at * height + (open !== null && at > open.at ? open.height - height : 0);
}

const heightAt = ({ height, open }: Rows, at: number): number =>
  open?.at === at ? open.height : height;

export function heightOf(rows: Rows): number {
  const last = rows.count - 1;
  return last < 0 ? 0 : topOf(rows, last) + heightAt(rows, last);
}

/** Rows beyond what is in sight, so that keys find the next one drawn. */
const beyond = 4;

/** The row that stands at a height. */
function rowAt(rows: Rows, y: number): number {
  const { height, open, count } = rows;
  const past = open === null ? -1 : y - topOf(rows, open.at) - open.height;
  const at =
    open && past >= 0 ? open.at + 1 + past / height : Math.min(y / height, open?.at ?? count);
  return Math.min(Math.max(Math.floor(at), 0), count - 1);
}

/** The rows that are drawn: those in sight and some beyond, with the open one wherever it lies. */
export function rowsInSight(
  rows: Rows,
  { top, height }: { readonly top: number; readonly height: number },
): readonly number[] {
  if (rows.count === 0) return [];
  const first = Math.max(rowAt(rows, top) - beyond, 0);
  const last = Math.min(rowAt(rows, top + height) + beyond, rows.count - 1);
  const drawn = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  const open = rows.open?.at ?? first;
  if (open >= first && open <= last) return drawn;
  return open < first ? [open, ...drawn] : [...drawn, open];
}

/** How far to scroll so that a row is in sight; the same where it is. */
export function scrolledTo(
  rows: Rows,
  at: number,
  { top, height }: { readonly top: number; readonly height: number },
): number {
  const [from, to] = [topOf(rows, at), topOf(rows, at) + heightAt(rows, at)];
  if (from < top || to - from > height) return from;
  return to > top + height ? to - height : top;
}
