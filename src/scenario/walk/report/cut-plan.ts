import { cuts } from '../../pack.ts';
import type { Cut } from '../../pack.ts';
import type { Setting } from '../walked.ts';

/** How many decisions a path of each length may ask for: a decision takes three to four minutes. */
export const decisionsInCut: Readonly<Record<Cut, readonly [least: number, most: number]>> = {
  12: [3, 4],
  25: [6, 8],
  45: [9, 14],
};

/** The length that a walk was told in; null where none was set. */
export function cutOf(settings: readonly Setting[]): Cut | null {
  const value = settings.find(({ name }) => name === 'cut')?.value;
  return cuts.find((cut) => cut === value) ?? null;
}
