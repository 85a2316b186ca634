/** Names of lines and choices without an `#id:`, by where in the compiled story their words stand. */
export type TextNames = {
  readonly told: ReadonlyMap<string, string>;
  /** Words of functions: they may be part of a line that has a name of its own. */
  readonly inFunctions: ReadonlyMap<string, string>;
};

export const noNames: TextNames = { told: new Map(), inFunctions: new Map() };

/** What a line is called whose texts stand at these places, in their order; null where none has a name. */
export function nameAt(places: readonly string[], { told, inFunctions }: TextNames): string | null {
  const first = (names: ReadonlyMap<string, string>): string | undefined =>
    names.get(places.find((place) => names.has(place)) ?? '');
  return first(told) ?? first(inFunctions) ?? null;
}
