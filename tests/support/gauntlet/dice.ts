/** Chance that falls the same way again for the same seed. */
export type Dice = {
  /** From 0 up to, and without, `below`. */
  readonly roll: (below: number) => number;
  readonly pick: <Value>(from: readonly Value[]) => Value;
  /** Some of them, each once, in a new order. */
  readonly draw: <Value>(from: readonly Value[], count: number) => readonly Value[];
};

export function openDice(seed: number): Dice {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const roll = (below: number): number => Math.floor(next() * below);
  return {
    roll,
    pick: (from) => {
      const found = from[roll(from.length)];
      if (found === undefined) throw new Error('Nothing to pick from.');
      return found;
    },
    draw: (from, count) => {
      const left = [...from];
      return Array.from({ length: Math.min(count, left.length) }, () =>
        left.splice(roll(left.length), 1),
      ).flat();
    },
  };
}
