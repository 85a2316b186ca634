import type { CodePicture } from '../session/ids.ts';

/** What framed screens of a page with a room of its own say hello with. */
export const localSecrets = {
  facilitator: 'facilitator-of-the-page-alone',
  stage: 'stage-of-the-page-alone',
} as const;
export const localCode: readonly CodePicture[] = ['gourd', 'kite', 'lamp'];
