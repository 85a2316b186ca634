import type { TypedChoice, TypedIn } from '../../session/typed-in.ts';

/** A decision as it stands in the form; no shape is touched yet where the choice is null. */
export type TypedRow = { readonly choice: number | null; readonly counts: readonly number[] };

export const emptyRow: TypedRow = { choice: null, counts: [0, 0, 0, 0] };

/** As many teams as there are, each with one decision at least; what was typed of the others stays. */
export const rowsFor = (
  teams: number,
  typed: readonly (readonly TypedRow[])[],
): readonly (readonly TypedRow[])[] =>
  Array.from({ length: teams }, (_, at) => typed[at] ?? [emptyRow]);

type Place = { readonly team: number; readonly decision: number };

/** The same with one decision changed. */
export const withRow = (
  typed: readonly (readonly TypedRow[])[],
  { team, decision }: Place,
  row: TypedRow,
): readonly (readonly TypedRow[])[] =>
  typed.map((rows, at) =>
    at === team ? rows.map((one, nth) => (nth === decision ? row : one)) : rows,
  );

/** What is sent: decisions up to the first of each team in which no shape was touched. */
export function typedOf(typed: readonly (readonly TypedRow[])[]): TypedIn {
  return typed.map((rows) => {
    const end = rows.findIndex(({ choice }) => choice === null);
    const done = end === -1 ? rows : rows.slice(0, end);
    return done.map(({ choice, counts }): TypedChoice => ({ choice: choice ?? 0, counts }));
  });
}
