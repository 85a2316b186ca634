import { besides, type Indicator } from '../scenario/survey/indicator.ts';
import type { Shown } from '../session/view/telling.ts';

/** Totals of one round as everybody may see them, and how many answered; null where hidden. */
export type ShownRound = { readonly totals: readonly Shown[]; readonly answered: Shown };

/** Where the mean answer can lie, in steps from 0, and how many answers are behind it at least. */
export type MeanRange = { readonly least: number; readonly most: number; readonly answers: number };

/** What can be said of a change: whether it came nearer to what is hoped for, or that nobody can tell. */
export type Change = 'nearer' | 'farther' | 'cannot-tell';

/** Of a step, around the mean: chosen so that with 30 people before and after a difference under 0.4 is noise. */
const spread = 0.8;
/** Of a normal distribution, 95 in 100 lie so near. */
const sure = 1.96;

const noise = (answers: number): number => (sure * spread) / Math.sqrt(answers);

/** What the answers can add up to, and how many count. */
export type End = { readonly sum: number; readonly answers: number };

/** The ends between which hidden answers may lie: all at one hidden step, or all beside the steps. Null where too little is shown. */
export function endsOf({ totals, answered }: ShownRound): readonly End[] | null {
  if (answered === null) return null;
  const steps = totals.slice(0, totals.length - besides.length);
  const beside = totals.slice(totals.length - besides.length);
  const known = totals.reduce<number>((sum, total) => sum + (total ?? 0), 0);
  const hidden = answered - known;
  const counted = steps.reduce<number>((sum, total) => sum + (total ?? 0), 0);
  const weighed = steps.reduce<number>((sum, total, step) => sum + (total ?? 0) * step, 0);
  const ends = steps.flatMap((total, step) =>
    total === null ? [{ sum: weighed + hidden * step, answers: counted + hidden }] : [],
  );
  const isBesideHidden = beside.includes(null);
  const aside = isBesideHidden || hidden === 0 ? [{ sum: weighed, answers: counted }] : [];
  const all = [...ends, ...aside];
  return all.length === 0 || all.some(({ answers }) => answers === 0) ? null : all;
}

/**
 * Worked out from what is shown alone, so that it tells nothing about what is hidden: hidden answers may all lie at
 * either end. Null where too little is shown.
 */
export function meanRange(shown: ShownRound): MeanRange | null {
  const ends = endsOf(shown);
  if (ends === null) return null;
  const means = ends.map(({ sum, answers }) => sum / answers);
  return {
    least: Math.min(...means),
    most: Math.max(...means),
    answers: Math.min(...ends.map(({ answers }) => answers)),
  };
}

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
