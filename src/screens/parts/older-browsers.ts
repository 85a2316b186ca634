// Tablets that were never brought up to date have Chrome 100 or Safari 15.4: what we use and they lack is added here,
// before anything else of a page runs. Imported for that alone.

type Added = Readonly<Record<string, (...given: never[]) => unknown>>;

const ofLists: Added = {
  toReversed(this: readonly unknown[]) {
    return [...this].reverse();
  },
  toSorted(this: readonly unknown[], compare: (one: unknown, other: unknown) => number) {
    return [...this].sort(compare);
  },
};

const ofMaps: Added = {
  groupBy(all: Iterable<unknown>, keyOf: (one: unknown, index: number) => unknown) {
    const groups = new Map<unknown, unknown[]>();
    let index = 0;
    for (const one of all) {
      const key = keyOf(one, index);
      const group = groups.get(key);
      if (group) group.push(one);
      else groups.set(key, [one]);
      index += 1;
    }
    return groups;
  },
};

/** Adds what is missing to one object of the language, unseen by loops, as the language itself has it. */
export function addMissing(to: object, added: Added): void {
  for (const [name, value] of Object.entries(added))
    if (!(name in to))
      Object.defineProperty(to, name, { value, configurable: true, writable: true });
}

export const missing = { lists: ofLists, maps: ofMaps } as const;

addMissing(Array.prototype, ofLists);
addMissing(Map, ofMaps);
