import type { Settings, Sums } from '../session/group.ts';
import { shownTotals } from './small-numbers.ts';

type Rows = readonly Sums[];

/** A hidden count stays one while it could be as many numbers as this. */
const fewestNumbers = 3;
/** Answers that one step of the search moves from one choice to another. */
const steps = [1, -1, 2, -2, 3, -3, 4, -4];
/** Where so many other answers tell nothing, none leaves. */
const mostLooks = 1000;

type Seen = (rows: Rows) => string;
/** By team, then by hidden choice. */
type Numbers = readonly ReadonlyMap<number, number>[];

/**
 * Whether what leaves tells nobody who sees the group's own totals, and knows these rules, more of a hidden count:
 * other answers are looked for that would show the same in both, near the real ones first, until each could be one of
 * three numbers, or of as many as the group's own totals leave. `leaving` gives what would leave, null for nothing.
 */
export function stayHidden(
  results: Rows,
  settings: Settings,
  leaving: (results: Rows) => string | null,
): boolean {
  const hidden = results.map((result) => hiddenCells(result, settings));
  const shown: Seen = (rows) => JSON.stringify(rows.map((row) => shownTotals(row, settings)));
  const three = hidden.map((cells) => new Map(cells.map((cell) => [cell, fewestNumbers])));
  const before = couldBe(results, shown, three);
  const after = couldBe(results, (rows) => `${shown(rows)} ${leaving(rows)}`, before);
  return reaches(after, before);
}

/** How many numbers each hidden count could be, by what is seen; it stops once all have as many as wanted. */
function couldBe(results: Rows, seen: Seen, wanted: Numbers): Numbers {
  const now = seen(results);
  const found = wanted.map((cells) => new Map([...cells.keys()].map((cell) => [cell, new Set()])));
  const counts = (): Numbers =>
    found.map((cells) => new Map([...cells].map(([cell, { size }]) => [cell, size])));
  const known = new Set<string>();
  const waiting: Rows[] = [];
  const keep = (rows: Rows): void => {
    const key = JSON.stringify(rows.map(({ totals }) => totals));
    if (known.has(key)) return;
    known.add(key);
    waiting.push(rows);
    for (const [row, cells] of found.entries())
      for (const [cell, numbers] of cells) numbers.add(rows[row]?.totals[cell]);
  };
  keep(results);
  const hidden = wanted.map((cells) => [...cells.keys()]);
  let looks = 0;
  for (const from of waiting)
    for (const rows of nextTo(from, hidden)) {
      looks += 1;
      if (looks > mostLooks || reaches(counts(), wanted)) return capped(counts(), wanted);
      if (seen(rows) === now) keep(rows);
    }
  return capped(counts(), wanted);
}

const reaches = (counts: Numbers, wanted: Numbers): boolean =>
  wanted.every((cells, row) =>
    [...cells].every(([cell, number]) => (counts[row]?.get(cell) ?? 0) >= number),
  );

const capped = (counts: Numbers, wanted: Numbers): Numbers =>
  counts.map(
    (cells, row) =>
      new Map(
        [...cells].map(([cell, size]) => [cell, Math.min(size, wanted[row]?.get(cell) ?? 0)]),
      ),
  );

function hiddenCells(result: Sums, settings: Settings): readonly number[] {
  const shown = shownTotals(result, settings);
  return [...shown.keys()].filter((cell) => shown[cell] === null);
}

type Move = { readonly from: number; readonly to: number; readonly by: number };

/** The same answers but for a few of one team, or of two teams that chose the other way round. */
function* nextTo(rows: Rows, hidden: readonly (readonly number[])[]): Generator<Rows> {
  for (const [row, cells] of hidden.entries())
    for (const move of movesIn(cells)) {
      const moved = withMoved(rows, row, move);
      if (moved) yield* [moved, ...movedBack(moved, row, move)];
    }
}

function movesIn(cells: readonly number[]): readonly Move[] {
  const pairs = cells.flatMap((from, at) => cells.slice(at + 1).map((to) => ({ from, to })));
  return pairs.flatMap((pair) => steps.map((by) => ({ ...pair, by })));
}

function movedBack(rows: Rows, row: number, { from, to, by }: Move): readonly Rows[] {
  const others = [...rows.keys()].filter((other) => other !== row);
  const back = { from: to, to: from, by };
  return others.map((other) => withMoved(rows, other, back)).filter((moved) => moved !== null);
}

/** Null where there are not as many answers to move. */
function withMoved(rows: Rows, row: number, move: Move): Rows | null {
  const result = rows[row];
  if (!result) return null;
  const { answers, seats } = result;
  const totals = inCells(result.totals, move);
  const changed =
    answers && seats > 0
      ? { ...result, totals, answers: inCells(answers, move) }
      : { ...result, totals };
  if (Math.min(...totals, ...(changed.answers ?? [])) < 0) return null;
  return rows.map((one, at) => (at === row ? changed : one));
}

function inCells(cells: readonly number[], { from, to, by }: Move): readonly number[] {
  return cells.map((count, cell) => count + (cell === to ? by : 0) - (cell === from ? by : 0));
}
