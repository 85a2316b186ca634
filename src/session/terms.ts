/** What a room is told before it begins: who asked for it, whose machine it is, who may look in, what goes out. */
export const termAnswers = {
  invited: ['both-sides', 'security', 'community', 'centre'],
  machine: ['trainer', 'centre', 'organisation'],
  visits: ['nobody', 'announced'],
  leaves: ['nothing', 'totals', 'sentence'],
} as const;

export type TermName = keyof typeof termAnswers;
export const termNames = Object.keys(termAnswers) as readonly TermName[];
/** Null is not chosen yet; it is then shown to nobody. */
export type Terms = { readonly [K in TermName]: (typeof termAnswers)[K][number] | null };

export const noTerms: Terms = { invited: null, machine: null, visits: null, leaves: null };
