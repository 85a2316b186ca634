import type { DebriefStep } from '../scenario/pack.ts';

/** What the wall may show in the debrief. */
export const debriefPictures = [
  'paths',
  'meters',
  'endings',
  'prompts',
  'shifts',
  'chair',
  'asked',
  'others',
] as const;

/** Where the debrief stands. */
export type Debrief = {
  readonly step: DebriefStep;
  readonly picture: (typeof debriefPictures)[number];
  /** Which prompt or stop is up, from 0. */
  readonly item: number;
};
