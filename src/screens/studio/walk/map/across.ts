import type { Rows } from './rows.ts';

type Block = { sum: number; count: number; readonly first: number };

/**
 * Places as near as may be (least squares) to where each wishes to stand, in their order and each at least its own
 * distance behind the one before it (pool adjacent violators).
 */
export function spread(wishes: readonly number[], distances: readonly number[]): readonly number[] {
  let offset = 0;
  const offsets = wishes.map((_, at) => (offset += at === 0 ? 0 : (distances[at] ?? 0)));
  const blocks: Block[] = [];
  for (const [at, wish] of wishes.entries()) {
    let block: Block = { sum: wish - (offsets[at] ?? 0), count: 1, first: at };
    for (let last = blocks.at(-1); last; last = blocks.at(-1)) {
      if (last.sum / last.count <= block.sum / block.count) break;
      blocks.pop();
      block = { sum: last.sum + block.sum, count: last.count + block.count, first: last.first };
    }
    blocks.push(block);
  }
  const bases = blocks.flatMap(({ sum, count }) =>
    Array.from({ length: count }, () => sum / count),
  );
  return bases.map((base, at) => base + (offsets[at] ?? 0));
}

const passes = 10;
const nodeWide = 200;
const pointWide = 24;

/** How far each spot stands from the line's start, so that ways run as straight as may be. */
export function placeAcross({ rows, above, below }: Rows, nodes: number): readonly number[] {
  const wide = (spot: number): number => (spot < nodes ? nodeWide : pointWide);
  const x: number[] = [];
  const distances = rows.map((row) =>
    row.map((spot, at) => (wide(spot) + wide(row[at - 1] ?? spot)) / 2),
  );
  for (const [layer, row] of rows.entries()) {
    let at = 0;
    for (const [index, spot] of row.entries()) {
      at += index === 0 ? 0 : (distances[layer]?.[index] ?? 0);
      x[spot] = at;
    }
  }
  const settle = (layer: number, joined: Rows['above']): void => {
    const row = rows[layer] ?? [];
    const wishes = row.map((spot) => {
      const ends = joined[spot] ?? [];
      const sum = ends.reduce((all, end) => all + (x[end] ?? 0), 0);
      return ends.length === 0 ? (x[spot] ?? 0) : sum / ends.length;
    });
    spread(wishes, distances[layer] ?? []).forEach((at, index) => {
      x[row[index] ?? 0] = at;
    });
  };
  const layers = [...rows.keys()];
  for (let pass = 0; pass < passes; pass += 1)
    if (pass % 2 === 0) for (const layer of layers) settle(layer, above);
    else for (const layer of layers.toReversed()) settle(layer, below);
  return x;
}
