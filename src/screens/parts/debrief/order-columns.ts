import type { PathStop } from '../../../report/debrief-pictures.ts';
import type { Bead, Thread } from './thread-roads.ts';

const sweeps = 12;

/** The beads of each column from top to bottom, so that few roads cross. */
export function orderColumns(
  threads: readonly Thread[],
  { stops, columns }: { readonly stops: readonly PathStop[]; readonly columns: number },
): readonly (readonly Bead[])[] {
  const all = new Map<string, Bead>();
  for (const stop of stops) all.set(stop.path, { key: stop.path, column: stop.column, stop });
  for (const bead of threads.flatMap(({ beads }) => beads))
    all.set(bead.key, all.get(bead.key) ?? bead);
  const byColumn = Map.groupBy(all.values(), ({ column }) => column);
  const order = Array.from({ length: columns }, (_, column) => byColumn.get(column) ?? []);
  const links = linksOf(threads);
  let best = { order: order.map((column) => [...column]), crossings: crossingsOf(order, links) };
  for (let sweep = 0; sweep < sweeps; sweep += 1) {
    sweepOnce(order, links, sweep % 2 === 0 ? 1 : -1);
    const crossings = crossingsOf(order, links);
    if (crossings < best.crossings) best = { order: order.map((column) => [...column]), crossings };
  }
  return best.order;
}

type Pair = readonly [from: Bead, to: Bead];

function linksOf(threads: readonly Thread[]): readonly Pair[] {
  return threads
    .filter(({ leadsBack }) => !leadsBack)
    .flatMap(({ beads }) =>
      beads.slice(1).map((bead, index): Pair => [beads[index] ?? bead, bead]),
    );
}

function sweepOnce(order: Bead[][], links: readonly Pair[], step: 1 | -1): void {
  const indexes = step === 1 ? order.keys() : [...order.keys()].toReversed();
  for (const column of indexes) {
    const beside = order[column - step] ?? [];
    const rank = new Map(beside.map((bead, index) => [bead.key, index]));
    const middle = (bead: Bead, index: number) => {
      const ranks = links.flatMap(([from, to]) => {
        const [own, other] = step === 1 ? [to, from] : [from, to];
        const at = rank.get(other.key);
        return own.key === bead.key && at !== undefined ? [at] : [];
      });
      return ranks.length === 0 ? index : ranks.reduce((sum, at) => sum + at, 0) / ranks.length;
    };
    const here = (order[column] ?? []).map((bead, index) => ({ bead, at: middle(bead, index) }));
    order[column] = here.sort((one, other) => one.at - other.at).map(({ bead }) => bead);
  }
}

/** How many pairs of roads cross between neighbouring columns. */
export function crossingsOf(order: readonly (readonly Bead[])[], links: readonly Pair[]): number {
  const rank = new Map(order.flatMap((column) => column.map((bead, index) => [bead.key, index])));
  const ends = links.map(([from, to]) => ({
    column: from.column,
    from: rank.get(from.key) ?? 0,
    to: rank.get(to.key) ?? 0,
  }));
  return ends.reduce(
    (sum, one, index) =>
      sum +
      ends
        .slice(index + 1)
        .filter(
          (other) =>
            other.column === one.column && (one.from - other.from) * (one.to - other.to) < 0,
        ).length,
    0,
  );
}
