import { besides } from '../scenario/survey/indicator.ts';
import type { Shown } from '../session/view/telling.ts';
import type { MeanRange } from './change-of-means.ts';

/** Totals of one round as everybody may see them, and how many answered; null where hidden. */
export type ShownRound = { readonly totals: readonly Shown[]; readonly answered: Shown };

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
