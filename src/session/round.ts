import type { Asked } from '../scenario/survey/indicator.ts';

/** Months since the work began, at which the same questions are asked of others of the same kind. */
export const roundMonths = [0, 12, 18, 24] as const;
export type RoundMonths = (typeof roundMonths)[number];

/** Who answers in pictures; communities answer outside the room, and no participant answers for them. */
export const askedInRounds = ['security', 'civil-society', 'community'] as const;
export type AskedInRound = Extract<Asked, (typeof askedInRounds)[number]>;

/** More than before a story, since nothing else is done that day; still, nobody looks at more. */
export const mostInRound = 10;

/** A sitting that asks questions and tells no story: one sample of a kind of people, linked to no other. */
export type RoundPlan = {
  readonly months: RoundMonths;
  readonly of: AskedInRound;
  /** Keys of the bank, in the order they are asked. */
  readonly items: readonly string[];
};

/** One device goes from hand to hand, or paper is used: nobody joins. */
export const isOutside = ({ of }: Pick<RoundPlan, 'of'>): boolean => of === 'community';
