/** Wherever somebody looks at sums, so many groups are behind each. */
export const fewestGroups = 3;

export const slicings = ['all', 'scenario', 'group-kind', 'quarter'] as const;
export type Slicing = (typeof slicings)[number];

export type Slice<T> = { readonly by: Slicing; readonly name: string; readonly of: readonly T[] };

/** In which slice something stands, by each way of slicing; null where that way does not tell it apart. */
export type NameOf<T> = (one: T, by: Slicing) => string | null;

/**
 * The sums that may stand beside each other, over all ways of slicing at once: whoever adds them up and takes them off
 * each other, however often, is left with nobody or with three. For whatever they come to has the same weight for all
 * that stand in the same sums, and these are three at least. Larger slices go first, so that a small one falls out.
 */
export function slicesOf<T>(all: readonly T[], nameOf: NameOf<T>): readonly Slice<T>[] {
  const slices = slicings.flatMap((by) =>
    apart(all, (one) => nameOf(one, by))
      .filter(({ of }) => of.length >= fewestGroups)
      .toSorted((a, b) => b.of.length - a.of.length)
      .map((slice) => ({ by, ...slice })),
  );
  return slices.reduce<readonly Slice<T>[]>((shown, slice) => {
    const more = [...shown, slice];
    return leavesFew(all, more) ? shown : more;
  }, []);
}

/** By name, in the order of the names. */
export function apart<T>(
  all: readonly T[],
  nameOf: (one: T) => string | null,
): readonly { readonly name: string; readonly of: readonly T[] }[] {
  const found = new Map<string, T[]>();
  for (const one of all) {
    const name = nameOf(one);
    if (name !== null) found.set(name, [...(found.get(name) ?? []), one]);
  }
  const byName = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number =>
    a < b ? -1 : 1;
  return [...found].sort(byName).map(([name, of]) => ({ name, of }));
}

/** Whether one or two stand in the same of these sums, and in no other. */
function leavesFew<T>(all: readonly T[], slices: readonly Slice<T>[]): boolean {
  const sets = slices.map(({ of }) => new Set(of));
  const alike = apart(all, (one) => {
    const isIn = sets.map((set) => Number(set.has(one))).join('');
    return isIn.includes('1') ? isIn : null;
  });
  return alike.some(({ of }) => of.length < fewestGroups);
}

/** Of a day as 2026-11-30. */
export const quarterOf = (day: string): string =>
  `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
