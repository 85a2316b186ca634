/** States that are still to be walked on from. */
export type WalkOrder = {
  readonly add: (state: number, isNews: boolean) => void;
  /** Null once nothing is left. */
  readonly next: () => number | null;
};

/**
 * What offers something never taken goes first. Then the front finds what is near, the back finds ends early in a
 * story too large to finish, and the middle keeps both honest. The same states always come in the same order.
 */
export function openWalkOrder(): WalkOrder {
  const added: number[] = [];
  const middle: number[] = [];
  const news: number[] = [];
  const done = new Set<number>();
  let front = 0;
  let back = -1;
  let turn = 0;
  let chance = 1;

  const fromFront = (): number | undefined => {
    while (front < added.length && done.has(added[front] ?? -1)) front += 1;
    return added[front];
  };
  const fromBack = (): number | undefined => {
    while (back >= 0 && done.has(added[back] ?? -1)) back -= 1;
    return added[back];
  };
  const fromMiddle = (): number | undefined => {
    for (let length = middle.length; length > 0; length = middle.length) {
      chance = (chance * 48_271) % 2_147_483_647;
      const at = chance % length;
      const state = middle[at];
      middle[at] = middle.at(-1) ?? 0;
      middle.pop();
      if (state !== undefined && !done.has(state)) return state;
    }
    return undefined;
  };
  const fromNews = (): number | undefined => {
    for (let state = news.pop(); state !== undefined; state = news.pop())
      if (!done.has(state)) return state;
    return undefined;
  };
  const ends = [fromFront, fromBack, fromMiddle] as const;

  return {
    add: (state, isNews) => {
      added.push(state);
      middle.push(state);
      back = added.length - 1;
      if (isNews) news.push(state);
    },
    next: () => {
      turn = (turn + 1) % ends.length;
      const state = fromNews() ?? ends[turn]?.() ?? fromFront();
      if (state === undefined) return null;
      done.add(state);
      return state;
    },
  };
}
