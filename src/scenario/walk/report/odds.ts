import type { Leg } from '../walked.ts';
import { keyOfStep } from './step-key.ts';

/** A leg, by its index, that rooms go by themselves, and how likely a room goes it when every choice is as likely as the others. */
export type Way = { readonly leg: number; readonly odds: number };

export type Stand = {
  readonly ways: readonly Way[];
  /** Shares of the choices. */
  readonly unwalked: number;
  readonly failed: number;
};

/** A leg with its index. */
type Numbered = { readonly at: number; readonly leg: Leg };

/** The odds of the legs that leave one state. `failing` is null where every choice was taken. */
export function standOf(
  leaving: readonly Numbered[],
  { offered, failing }: { readonly offered: number; readonly failing: number | null },
): Stand {
  const taken = Map.groupBy(leaving, ({ leg }) => keyOfStep(leg.step));
  const failed = failing ?? Math.max(0, offered - taken.size);
  const choices = Math.max(offered, taken.size + failed);
  if (choices === 0) return { ways: [], unwalked: 0, failed: 0 };
  const ways = [...taken.values()].flatMap((same) => [...share(same, 1 / choices, 0)]);
  return { ways, unwalked: (choices - taken.size - failed) / choices, failed: failed / choices };
}

/** Each roll of the dice is as likely as the others of its throw. */
function* share(legs: readonly Numbered[], odds: number, roll: number): Generator<Way> {
  const [first] = legs;
  if (!first) return;
  if (legs.length === 1 || legs.every(({ leg }) => (leg.chance?.length ?? 0) <= roll)) {
    for (const { at } of legs) yield { leg: at, odds: odds / legs.length };
    return;
  }
  const falls = Map.groupBy(legs, ({ leg }) => leg.chance?.[roll] ?? null);
  for (const fallen of falls.values()) yield* share(fallen, odds / falls.size, roll + 1);
}
