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
  /** By state: 1 for those that are no longer to be walked on from. */
  let done = new Uint8Array(1_024);
  let front = 0;
  let back = -1;
  let turn = 0;
  let chance = 1;

  const isLeft = (state: number): boolean => done[state] === 0;
  const fromFront = (): number | undefined => {
    while (front < added.length && !isLeft(added[front] ?? -1)) front += 1;
    return front < added.length ? added[front] : undefined;
  };
  const fromBack = (): number | undefined => {
    while (back >= 0 && !isLeft(added[back] ?? -1)) back -= 1;
    return back >= 0 ? added[back] : undefined;
  };
  const fromMiddle = (): number | undefined => {
    for (let length = middle.length; length > 0; length = middle.length) {
      chance = (chance * 48_271) % 2_147_483_647;
      const at = chance % length;
      const state = middle[at] ?? -1;
      middle[at] = middle[length - 1] ?? 0;
      middle.pop();
      if (isLeft(state)) return state;
    }
    return undefined;
  };
  const fromNews = (): number | undefined => {
    while (news.length > 0) {
      const state = news.pop() ?? -1;
      if (isLeft(state)) return state;
    }
    return undefined;
  };
  const ends = [fromFront, fromBack, fromMiddle] as const;

  return {
    add: (state, isNews) => {
      if (state >= done.length) done = larger(done, state);
      added.push(state);
      middle.push(state);
      back = added.length - 1;
      if (isNews) news.push(state);
    },
    next: () => {
      turn = (turn + 1) % ends.length;
      const state = fromNews() ?? ends[turn]?.() ?? fromFront();
      if (state === undefined) return null;
      done[state] = 1;
      return state;
    },
  };
}

function larger(done: Uint8Array, state: number): Uint8Array<ArrayBuffer> {
  const more = new Uint8Array(state * 2);
  more.set(done);
  return more;
}
