import type { WallSound } from './wall-sound.ts';

/** How the wall looks; what is absent is as it was made. */
export type WallLook = {
  /** White and black, for a bright room or a weak projector. */
  readonly daylight?: boolean;
  /** Cuts and stills instead of motion. */
  readonly calm?: boolean;
};

/** What the facilitator sets of the wall. */
export type WallSettings = WallSound & WallLook;

/** What a wall is told of it: nothing of what is as it was made. */
export function toldLook({ daylight, calm }: WallLook): WallLook {
  return { ...(daylight === true && { daylight }), ...(calm === true && { calm }) };
}
