import { openChance } from '../walk/chance.ts';
import type { Chance } from '../walk/chance.ts';
import { placeAt } from '../walk/walk-columns.ts';
import { legsFrom } from '../walk/report/leg-graph.ts';
import type { LegGraph } from '../walk/report/leg-graph.ts';
import { numberAt } from '../walk/report/leg-rows.ts';

/** Rooms of which something is told, and the states in which they ended; a room that came to no end is not among them. */
export type RoomsDrawn = { readonly rooms: number; readonly ended: readonly number[] };

/** Which of the ways that leave a state a room takes, counted from the state's first. */
export type Taking = (state: number, ways: readonly number[]) => number;

/** A room that goes round so long is given up. */
const longest = 2_000;

/** Sends rooms through a walk, each by its own way of choosing. */
export function sendRooms(graph: LegGraph, takings: readonly Taking[]): RoomsDrawn {
  const ended = takings.flatMap((taking) => {
    const end = endOf(graph, taking);
    return end === null ? [] : [end];
  });
  return { rooms: takings.length, ended };
}

/** So many rooms that take every choice with the same odds. The same seed draws the same. */
export function drawRooms(graph: LegGraph, count: number, seed: number): RoomsDrawn {
  const chance = openChance(seed);
  const blind: Taking = (state, ways) => drawWay(graph, { state, ways }, chance);
  return sendRooms(
    graph,
    Array.from({ length: count }, () => blind),
  );
}

const fine = 1_000_000;

/** One of a state's ways, by their odds. */
export function drawWay(
  { row: { begins, odds } }: LegGraph,
  { state, ways }: { readonly state: number; readonly ways: readonly number[] },
  chance: Chance,
): number {
  const first = numberAt(begins, state);
  const all = ways.reduce((sum, _, at) => sum + numberAt(odds, first + at), 0);
  let left = (chance(fine) / fine) * all;
  for (let at = 0; at < ways.length; at += 1) {
    left -= numberAt(odds, first + at);
    if (left < 0) return at;
  }
  return ways.length - 1;
}

function endOf(graph: LegGraph, taking: Taking): number | null {
  const { columns, row } = graph;
  let state = 0;
  for (let step = 0; step < longest; step += 1) {
    const ways = legsFrom(graph, state);
    if (ways.length === 0) break;
    const way = taking(state, ways);
    state = numberAt(row.to, numberAt(row.begins, state) + way);
  }
  return (placeAt(columns, state)?.ending ?? null) === null ? null : state;
}

/** By ending, the share of the rooms that came to it, 0 … 1, the most frequent first. */
export function endingsOf(
  { columns }: LegGraph,
  { rooms, ended }: RoomsDrawn,
): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const state of ended) {
    const ending = placeAt(columns, state)?.ending ?? '';
    counts.set(ending, (counts.get(ending) ?? 0) + 1);
  }
  const shares = [...counts].map(([name, count]) => [name, count / rooms] as const);
  return Object.fromEntries(
    shares.toSorted(([one, a], [other, b]) => b - a || one.localeCompare(other)),
  );
}
