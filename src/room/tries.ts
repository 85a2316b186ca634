import type { Instant, Milliseconds } from '../session/ids.ts';

/** How many wrong tries may be made at once, and how long it takes until one of them is forgiven. */
type Limit = { readonly most: number; readonly forgivenEach: Milliseconds };

const fromOneAddress: Limit = { most: 12, forgivenEach: 60_000 };
const together: Limit = { most: 60, forgivenEach: 30_000 };

type Count = {
  readonly isOpen: (now: Instant) => boolean;
  readonly isEmpty: (now: Instant) => boolean;
  readonly add: (tries: number, now: Instant) => void;
};

function openCount({ most, forgivenEach }: Limit): Count {
  let misses = 0;
  let since: Instant = 0;

  function forgive(now: Instant): void {
    misses = Math.max(0, misses - Math.max(0, now - since) / forgivenEach);
    since = now;
  }

  return {
    isOpen: (now) => {
      forgive(now);
      return misses <= most - 1;
    },
    isEmpty: (now) => {
      forgive(now);
      return misses === 0;
    },
    add: (tries, now) => {
      forgive(now);
      misses = Math.max(0, misses + tries);
    },
  };
}

/** Slows the guessing of codes down: by the address it comes from, and for everybody only where many addresses guess. */
export type Tries = {
  /** Whether another try from this address may be looked at. */
  readonly isOpen: (from: string, now: Instant) => boolean;
  readonly miss: (from: string, now: Instant) => void;
  /** A right code takes a wrong one back: where a class joins, a class mistypes. */
  readonly hit: (from: string, now: Instant) => void;
};

/** By other limits than those for codes where they are named. */
export function countTries(ofEach = fromOneAddress, ofAll = together): Tries {
  const all = openCount(ofAll);
  const each = new Map<string, Count>();

  function countOf(from: string): Count {
    const known = each.get(from) ?? openCount(ofEach);
    each.set(from, known);
    return known;
  }

  function dropForgiven(now: Instant): void {
    for (const [from, count] of each) if (count.isEmpty(now)) each.delete(from);
  }

  return {
    isOpen: (from, now) => (each.get(from)?.isOpen(now) ?? true) && all.isOpen(now),
    miss: (from, now) => {
      dropForgiven(now);
      countOf(from).add(1, now);
      all.add(1, now);
    },
    hit: (from, now) => {
      each.get(from)?.add(-1, now);
      all.add(-1, now);
    },
  };
}
