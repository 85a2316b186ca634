/** What a facilitator sees at a glance where nobody counts. */
export const shares = ['none', 'few', 'half', 'most'] as const;
export type Share = (typeof shares)[number];

/** The one place where words become numbers. Few and most make a whole, and so do two halves. */
const partOf: Readonly<Record<Share, number>> = { none: 0, few: 1 / 6, half: 1 / 2, most: 5 / 6 };

/** Taken where nobody has said how many people there are. */
const peopleUncounted = 30;

/** Hands for each choice, of this many people without a device; 0 people are not counted yet. */
export function estimatedCounts(seen: readonly Share[], people: number): readonly number[] {
  const all = people > 0 ? people : peopleUncounted;
  return seen.map((share) => (share === 'none' ? 0 : Math.max(1, Math.round(all * partOf[share]))));
}
