/** Something with a place in a column: a stop, or a strand that passes. */
export type Knot = { readonly key: string; readonly column: number };

/** Joins knots of neighbouring columns. Parts say how far down its knot an end lies, 0 … 1. */
export type KnotLink = {
  readonly from: string;
  readonly to: string;
  readonly fromPart: number;
  readonly toPart: number;
};

const sweeps = 12;

/** The knots of each column from top to bottom, so that few strands cross. */
export function orderColumns<Placed extends Knot>(
  knots: readonly Placed[],
  links: readonly KnotLink[],
): readonly (readonly Placed[])[] {
  const byColumn = Map.groupBy(knots, ({ column }) => column);
  const columns = Math.max(-1, ...byColumn.keys()) + 1;
  const order = Array.from({ length: columns }, (_, column) => [...(byColumn.get(column) ?? [])]);
  let best = { order: order.map((column) => [...column]), crossings: crossingsOf(order, links) };
  for (let sweep = 0; sweep < sweeps && best.crossings > 0; sweep += 1) {
    sweepOnce(order, links, sweep % 2 === 0 ? 1 : -1);
    const crossings = crossingsOf(order, links);
    if (crossings < best.crossings) best = { order: order.map((column) => [...column]), crossings };
  }
  return best.order;
}

function sweepOnce(order: Knot[][], links: readonly KnotLink[], step: 1 | -1): void {
  const near = Map.groupBy(links, (link) => (step === 1 ? link.to : link.from));
  const indexes = step === 1 ? order.keys() : [...order.keys()].toReversed();
  for (const column of indexes) {
    const rank = new Map((order[column - step] ?? []).map((knot, index) => [knot.key, index]));
    const middle = (knot: Knot, index: number): number => {
      const ranks = (near.get(knot.key) ?? []).flatMap((link) => {
        const at = rank.get(step === 1 ? link.from : link.to);
        return at === undefined ? [] : [at + (step === 1 ? link.fromPart : link.toPart)];
      });
      return ranks.length === 0 ? index : ranks.reduce((sum, at) => sum + at, 0) / ranks.length;
    };
    const here = (order[column] ?? []).map((knot, index) => ({ knot, at: middle(knot, index) }));
    order[column] = here.sort((one, other) => one.at - other.at).map(({ knot }) => knot);
  }
}

/** How many pairs of links cross between neighbouring columns. */
export function crossingsOf(
  order: readonly (readonly Knot[])[],
  links: readonly KnotLink[],
): number {
  const places = new Map(
    order.flatMap((column, at) => column.map((knot, rank) => [knot.key, { at, rank }] as const)),
  );
  const ends = links.flatMap(({ from, to, fromPart, toPart }) => {
    const [a, b] = [places.get(from), places.get(to)];
    return a === undefined || b === undefined
      ? []
      : [{ column: a.at, from: a.rank + fromPart, to: b.rank + toPart }];
  });
  const byColumn = Map.groupBy(ends, ({ column }) => column);
  let crossings = 0;
  for (const here of byColumn.values()) {
    here.forEach((one, index) => {
      for (const other of here.slice(index + 1))
        if ((one.from - other.from) * (one.to - other.to) < 0) crossings += 1;
    });
  }
  return crossings;
}
