import type { Story } from 'inkjs/engine/Story';
import type { Played, PlayedTurn } from '../../src/scenario/play.ts';
import { openDice } from './gauntlet/dice.ts';
import { playPlain } from './plain-ink.ts';

export type Sides = {
  readonly ours: (seed: number) => Played;
  readonly plain: Story;
  readonly missing: readonly string[];
};

/** Where two tellings of one story part. */
export type Parting = {
  readonly seed: number;
  readonly taken: readonly number[];
  readonly ours: PlayedTurn;
  readonly plain: PlayedTurn;
};

export type Walks = { readonly walks: number; readonly turns: number };

/** Plays at random on both sides; null where every turn was the same. */
export function findParting(sides: Sides, { walks, turns }: Walks): Parting | null {
  for (let walk = 0; walk < walks; walk += 1) {
    const parting = walkBoth(sides, walk * 104_729 + 1, turns);
    if (parting) return parting;
  }
  return null;
}

function walkBoth({ ours, plain, missing }: Sides, seed: number, turns: number): Parting | null {
  const dice = openDice(seed);
  const taken: number[] = [];
  let here = ours(seed);
  const other = playPlain(plain, seed, missing);
  let there = other.turn;
  for (;;) {
    if (!isSame(here.turn, there)) return { seed, taken, ours: here.turn, plain: there };
    const count = there.choices.length;
    if (count === 0 || taken.length === turns) return null;
    const index = dice.roll(count);
    taken.push(index);
    const next = here.take(index);
    if (!next) throw new Error(`Our side has no choice ${index}.`);
    here = next;
    there = other.take(index);
  }
}

/** What neither side can tell within its limits counts as the same. */
const isSame = (one: PlayedTurn, other: PlayedTurn): boolean =>
  JSON.stringify(one) === JSON.stringify(other) || (isEndless(one) && isEndless(other));

const isEndless = ({ errors }: PlayedTurn): boolean =>
  errors.some((error) => /without an end|Maximum call stack|lines before a choice/.test(error));
