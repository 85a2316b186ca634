/** A linear inequality over numbers from 0 up: the sum of `of[name] · name` is at most `most`. */
export type Row = { readonly of: ReadonlyMap<number, number>; readonly most: number };

type Tableau = { readonly rows: number[][]; basis: number[]; over: number };

/**
 * The largest that a sum can be, and where; null where the rows fit nothing. Exact: whole numbers over one common
 * divisor, as Bareiss keeps them, with Bland's rule against going round in circles.
 */
export function largest(
  count: number,
  rows: readonly Row[],
  aim: ReadonlyMap<number, number>,
): { readonly most: number; readonly at: readonly number[] } | null {
  const table = begin(count, rows);
  if (!makeFit(table, count)) return null;
  const last = table.rows.length - 1;
  setAim(table, last, aim);
  improve(table, count + rows.length);
  const at = valuesOf(table, count);
  return { most: [...aim].reduce((sum, [name, by]) => sum + by * (at[name] ?? 0), 0), at };
}

/** Columns: numbers, slacks, the one that makes all rows fit, the right side. The last row is the aim. */
function begin(count: number, rows: readonly Row[]): Tableau {
  const width = count + rows.length + 2;
  const cells = rows.map(({ of, most }, at) => {
    const row = Array.from({ length: width }, () => 0);
    for (const [name, by] of of) row[name] = by;
    row[count + at] = 1;
    row[width - 2] = -1;
    row[width - 1] = most;
    return row;
  });
  const aim = Array.from({ length: width }, () => 0);
  return { rows: [...cells, aim], basis: rows.map((_, at) => count + at), over: 1 };
}

function makeFit(table: Tableau, count: number): boolean {
  const { rows, basis } = table;
  const last = rows.length - 1;
  const extra = count + basis.length;
  const right = extra + 1;
  const worst = basis.reduce(
    (low, _, at) => (cell(rows, at, right) < cell(rows, low, right) ? at : low),
    0,
  );
  if (cell(rows, worst, right) < 0) {
    setAim(table, last, new Map([[extra, -1]]));
    pivot(table, worst, extra);
    improve(table, extra + 1);
    if (cell(rows, last, right) !== 0) return false;
    const still = basis.indexOf(extra);
    if (still >= 0) pivotOut(table, still, extra);
  }
  for (const row of rows) row[extra] = 0;
  return true;
}

function pivotOut(table: Tableau, row: number, extra: number): void {
  const column = [...Array(extra).keys()].find((one) => cell(table.rows, row, one) !== 0);
  if (column !== undefined) pivot(table, row, column);
}

/** Writes what is aimed at into the last row, by what is in no basis. */
function setAim(
  { rows, basis, over }: Tableau,
  last: number,
  aim: ReadonlyMap<number, number>,
): void {
  const row = rows[last] ?? [];
  row.fill(0);
  for (const [name, by] of aim) row[name] = -by * over;
  for (const [at, name] of basis.entries()) {
    const by = aim.get(name) ?? 0;
    if (by === 0) continue;
    for (const column of row.keys()) row[column] = (row[column] ?? 0) + by * cell(rows, at, column);
  }
}

function improve(table: Tableau, columns: number): void {
  const { rows } = table;
  const last = rows.length - 1;
  for (;;) {
    const enter = [...Array(columns).keys()].find((one) => cell(rows, last, one) < 0);
    if (enter === undefined) return;
    pivot(table, leaving(table, enter), enter);
  }
}

/** The row that binds first; of several the one whose number comes first. */
function leaving({ rows, basis }: Tableau, enter: number): number {
  const right = (rows[0]?.length ?? 0) - 1;
  const binding = [...basis.keys()].filter((at) => cell(rows, at, enter) > 0);
  const [first] = binding;
  if (first === undefined) throw new Error('There is no largest.');
  return binding.reduce((low, at) => {
    const by = cell(rows, at, right) * cell(rows, low, enter);
    const before = cell(rows, low, right) * cell(rows, at, enter);
    const comesFirst = by === before && (basis[at] ?? 0) < (basis[low] ?? 0);
    return by < before || comesFirst ? at : low;
  }, first);
}

function pivot(table: Tableau, row: number, column: number): void {
  const { rows, basis, over } = table;
  if (cell(rows, row, column) < 0) rows[row] = (rows[row] ?? []).map((one) => -one);
  const by = cell(rows, row, column);
  const chosen = rows[row] ?? [];
  for (const [at, one] of rows.entries()) {
    const times = one[column] ?? 0;
    if (at !== row)
      rows[at] = one.map((old, where) => exact(old * by - times * (chosen[where] ?? 0), over));
  }
  table.over = by;
  basis[row] = column;
}

function exact(number: number, over: number): number {
  const whole = number / over;
  if (!Number.isSafeInteger(number) || !Number.isSafeInteger(whole))
    throw new Error('Too large to be exact.');
  return whole === 0 ? 0 : whole;
}

const cell = (rows: readonly (readonly number[])[], row: number, column: number): number =>
  rows[row]?.[column] ?? 0;

function valuesOf({ rows, basis, over }: Tableau, count: number): readonly number[] {
  const at = Array.from({ length: count }, () => 0);
  const right = (rows[0]?.length ?? 0) - 1;
  for (const [row, name] of basis.entries())
    if (name < count) at[name] = cell(rows, row, right) / over;
  return at;
}
