/** What is still to be walked, taken in turn from the front, from the back and from anywhere between. */
export type Frontier<Spot> = {
  readonly add: (spot: Spot) => void;
  /** Null once nothing is left. */
  readonly next: () => Spot | null;
};

/**
 * The front finds what is near, the back finds ends early in a story too large to finish, and the middle keeps both
 * honest. The same spots always come in the same order.
 */
export function openFrontier<Spot>(): Frontier<Spot> {
  const waiting: (Spot | null)[] = [];
  let front = 0;
  let taken = 0;
  let chance = 1;

  const somewhere = (): number => {
    chance = (chance * 48_271) % 2_147_483_647;
    const at = front + (chance % (waiting.length - front));
    const after = waiting.findIndex((spot, index) => index >= at && spot !== null);
    return after < 0 ? front : after;
  };

  const trim = (): void => {
    while (waiting.length > front && waiting.at(-1) === null) waiting.pop();
    while (front < waiting.length && waiting[front] === null) front += 1;
  };

  return {
    add: (spot) => void waiting.push(spot),
    next: () => {
      trim();
      if (front >= waiting.length) return null;
      taken += 1;
      const between = taken % 3 === 1 ? waiting.length - 1 : somewhere();
      const at = taken % 3 === 0 ? front : between;
      const spot = waiting[at] ?? null;
      waiting[at] = null;
      return spot;
    },
  };
}
