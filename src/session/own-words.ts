/** What a group words together: what it agrees to say, and what it takes home. */
export const wordsAbout = ['say', 'take-home'] as const;
export type WordsAbout = (typeof wordsAbout)[number];

/** One sentence of the group's own, typed by its facilitator. */
export type OwnWords = {
  readonly id: number;
  readonly about: WordsAbout;
  readonly text: string;
  /** The group agreed that it is kept with the totals; absent, it goes with the session. */
  readonly kept?: true;
};
