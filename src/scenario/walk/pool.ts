import type { Chance } from './chance.ts';

/** Places worth going on from. */
export type Pool<Place> = {
  readonly add: (place: Place, worth: number) => void;
  /** Null while it is empty. */
  readonly pick: () => Place | null;
};

type Kept<Place> = { readonly place: Place; readonly worth: number; picked: number };

/** Enough for large stories; a place holds a few kilobytes. */
const most = 4_000;
const looks = 4;
/** What lies deep hangs on the last things found, so that half of all walks go on from one of these. */
const fewLatest = 6;

/**
 * Gives first what `isOpen` says has something never tried, the newest first; else one of the last that had, or the
 * best of a few taken by chance, where being picked again and again makes a place worth less.
 */
export function openPool<Place>(chance: Chance, isOpen: (place: Place) => boolean): Pool<Place> {
  const kept: Kept<Place>[] = [];
  const untried: Kept<Place>[] = [];
  const latest: Kept<Place>[] = [];

  const value = ({ worth, picked }: Kept<Place>): number => worth / (1 + picked);

  const bestOfFew = (worst: boolean): number => {
    let best = chance(kept.length);
    for (let look = 1; look < looks; look += 1) {
      const other = chance(kept.length);
      const better = valueAt(other) > valueAt(best);
      if (better !== worst) best = other;
    }
    return best;
  };
  const valueAt = (index: number): number => {
    const one = kept[index];
    return one ? value(one) : 0;
  };

  const pickUntried = (): Kept<Place> | null => {
    for (let last = untried.at(-1); last; last = untried.at(-1)) {
      if (isOpen(last.place)) return last;
      untried.pop();
    }
    return null;
  };

  return {
    add: (place, worth) => {
      const entry = { place, worth, picked: 0 };
      if (kept.length >= most) kept[bestOfFew(true)] = entry;
      else kept.push(entry);
      untried.push(entry);
      if (isOpen(place)) latest.push(entry);
      if (latest.length > fewLatest) latest.shift();
    },
    pick: () => {
      const recent = chance(2) === 0 ? latest[chance(latest.length)] : undefined;
      const entry = pickUntried() ?? recent ?? kept[kept.length === 0 ? 0 : bestOfFew(false)];
      if (!entry) return null;
      entry.picked += 1;
      return entry.place;
    },
  };
}
