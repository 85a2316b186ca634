import { say } from '../../parts/say.ts';

/** What may be answered to every question, after its own answers. */
export const besidesNames = (): readonly string[] => [
  say('survey.not-said'),
  say('survey.not-known'),
];
