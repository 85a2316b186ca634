import type { Indicator } from '../scenario/survey/indicator.ts';

/** Where the mean answer can lie, in steps from 0, and how many answers are behind it at least. */
export type MeanRange = { readonly least: number; readonly most: number; readonly answers: number };

/** What can be said of a change: whether it came nearer to what is hoped for, or that nobody can tell. */
export type Change = 'nearer' | 'farther' | 'cannot-tell';

/** Of a step, around the mean: chosen so that with 30 people before and after a difference under 0.4 is noise. */
const spread = 0.8;
/** Of a normal distribution, 95 in 100 lie so near. */
const sure = 1.96;

const noise = (answers: number): number => (sure * spread) / Math.sqrt(answers);

/** Where the mean of everybody lies, in steps: what is hidden and chance both widen it. */
export function intervalOf(
  { least, most, answers }: MeanRange,
  steps: number,
): readonly [number, number] {
  const wide = noise(answers);
  return [Math.max(0, least - wide), Math.min(steps - 1, most + wide)];
}

/** Before and after are two samples: nobody is followed from one to the other. */
export function changeOf(
  hoped: Indicator['hoped'],
  before: MeanRange | null,
  after: MeanRange | null,
): Change {
  if (before === null || after === null || hoped === 'none') return 'cannot-tell';
  const least = Math.hypot(noise(before.answers), noise(after.answers));
  const rose = after.least - before.most > least;
  const fell = before.least - after.most > least;
  if (!rose && !fell) return 'cannot-tell';
  return rose === (hoped === 'last') ? 'nearer' : 'farther';
}
