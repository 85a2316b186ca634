/** A repeatable row of numbers 0 ≤ n < 1 (mulberry32). */
export function drawsFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    return mixed(state) / 2 ** 32;
  };
}

/** A team's own seed, 0 … 2³¹−1, from the group's seed and the team's number. */
export function teamSeed(seed: number, team: number): number {
  return mixed((seed ^ Math.imul(team + 1, 0x9e3779b1)) | 0) >>> 1;
}

/** One of several by chance; undefined of none. */
export function pick<T>(from: readonly T[], draw: () => number): T | undefined {
  return from[Math.floor(draw() * from.length)];
}

export function shuffled<T>(from: readonly T[], draw: () => number): readonly T[] {
  return from
    .map((one) => ({ one, key: draw() }))
    .toSorted((a, b) => a.key - b.key)
    .map(({ one }) => one);
}

function mixed(state: number): number {
  let bits = Math.imul(state ^ (state >>> 15), state | 1);
  bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
  return (bits ^ (bits >>> 14)) >>> 0;
}
