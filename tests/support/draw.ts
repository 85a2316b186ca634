import { seededChance } from '../../src/bots/seeded-chance.ts';

/** Chance for tests: the same seed draws the same. */
export type Draw = {
  /** 0 … 1, 1 excluded. */
  readonly chance: () => number;
  /** Both ends included. */
  readonly whole: (least: number, most: number) => number;
  /** One of several. Throws where there is none. */
  readonly pick: <T>(from: readonly T[]) => T;
  readonly often: (part: number) => boolean;
};

export function drawFrom(seed: number): Draw {
  const chance = seededChance(seed);
  const whole = (least: number, most: number): number =>
    least + Math.floor(chance() * (most - least + 1));
  return {
    chance,
    whole,
    pick: (from) => {
      const found = from[whole(0, from.length - 1)];
      if (found === undefined) throw new Error('Nothing to choose from.');
      return found;
    },
    often: (part) => chance() < part,
  };
}
