import { cuts } from '../pack.ts';
import { namesOfFigures } from './figures.ts';
import type { Figures, LengthFigures } from './figures.ts';

/** What a story of the library is held to. Shares are 0 … 1. */
export const barred = {
  /** Of rooms that choose by chance, in the usual length. */
  mostOfEnding: 0.45,
  leastOfEnding: 0.02,
  /** Endings that greedy rooms come to, in the usual length. */
  greedyEndings: 3,
  /** Of the decisions that no red line runs through. */
  openDecisions: 0.8,
  /** The school grade of its English, and of the cards beside it. */
  grade: 6,
  /** How much longer a room may take than its length says: minutes are no more exact than this. */
  minutes: 1.1,
} as const;

const barNames = ['walked', 'endings', 'greedy', 'open', 'grade', 'minutes'] as const;
export type BarName = (typeof barNames)[number];

/** The length that most rooms play: 25 minutes where a story has it, else its first. */
export const usualLength = ({ lengths }: Pick<Figures, 'lengths'>): LengthFigures | undefined =>
  lengths.find(({ cut }) => cut === cuts[1]) ?? lengths[0];

/** Of the decisions outside red lines, the share without an option that is best on all meters; 1 where there is none. */
export const openShare = ({
  decisions: { weighed, settled },
}: Pick<Figures, 'decisions'>): number =>
  weighed.length === 0 ? 1 : (weighed.length - settled.length) / weighed.length;

/** An ending that the pack names and nobody came to has a share of nothing. */
function heldBars(figures: Figures): Readonly<Record<BarName, boolean>> {
  const usual = usualLength(figures);
  const named = Object.keys(namesOfFigures(figures, figures.language).endings).map(
    (name) => [name, 0] as const,
  );
  const shares = Object.values({ ...Object.fromEntries(named), ...usual?.endings });
  const { story = null, cards = null } = figures.grade ?? {};
  const isQuick = ({ cut, minutes: { plain } }: LengthFigures): boolean =>
    cut === null || plain === null || plain.middle <= cut * barred.minutes;
  return {
    walked: figures.lengths.every(({ closed }) => closed),
    endings: shares.every((share) => share <= barred.mostOfEnding && share >= barred.leastOfEnding),
    greedy: Object.keys(usual?.greedy ?? {}).length >= barred.greedyEndings,
    open: openShare(figures) >= barred.openDecisions,
    grade: Math.max(story ?? 0, cards ?? 0) <= barred.grade,
    minutes: figures.lengths.every(isQuick),
  };
}

export function missedBars(figures: Figures): readonly BarName[] {
  const held = heldBars(figures);
  return barNames.filter((bar) => !held[bar]);
}
