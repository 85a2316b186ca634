import type { DebriefStep } from '../../scenario/pack.ts';

/** The steps of a debrief in their order, and the sign of each. */
export const debriefSteps = [
  { step: 'happened', sign: 'hear' },
  { step: 'felt', sign: 'trust' },
  { step: 'why', sign: 'question-cloud' },
  { step: 'take-home', sign: 'open-door' },
] as const satisfies readonly { readonly step: DebriefStep; readonly sign: string }[];
