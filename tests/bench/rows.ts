export type Row = readonly [what: string, figure: string];

export function printRows(rows: readonly Row[]): void {
  const width = Math.max(...rows.map(([what]) => what.length));
  for (const [what, figure] of rows) console.log(`${what.padEnd(width + 2)}${figure}`);
}

export const rounded = (value: number, digits = 1): number => Number(value.toFixed(digits));
