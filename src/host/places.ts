import { mostPeople } from '../session/ids.ts';

export type Limits = {
  readonly most: number;
  /** From one address: behind one router there may be a whole class. */
  readonly mostEach: number;
};

/** Sockets and streams of a host: a device for everybody, and room for those who come back before they were missed. */
export const hostPlaces: Limits = { most: mostPeople + 500, mostEach: 1_000 };

/** Gives back what was taken. */
type Leave = () => void;

/** Counts what is open at once, all together and from each address. */
export type Places = {
  /** Null where there is no place left. */
  readonly take: (from: string) => Leave | null;
};

export function openPlaces({ most, mostEach }: Limits): Places & { readonly taken: () => number } {
  const taken = new Map<string, number>();
  let all = 0;

  function change(from: string, by: 1 | -1): void {
    const now = (taken.get(from) ?? 0) + by;
    if (now === 0) taken.delete(from);
    else taken.set(from, now);
    all += by;
  }

  return {
    taken: () => all,
    take: (from) => {
      if (all >= most || (taken.get(from) ?? 0) >= mostEach) return null;
      change(from, 1);
      let isOver = false;
      return () => {
        if (isOver) return;
        isOver = true;
        change(from, -1);
      };
    },
  };
}
