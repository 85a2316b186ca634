import type { WallSound } from './wall-sound.ts';

/** How the wall looks; what is absent is as it was made. */
export type WallLook = {
  /** White and black, for a bright room or a weak projector. */
  readonly daylight?: boolean;
  /** Cuts and stills instead of motion. */
  readonly calm?: boolean;
  /** Larger letters and shapes, and few words at once, for people who sit far away. */
  readonly bigRoom?: boolean;
};

/** How tablets look; what is absent is as it was made. */
export type TabletLook = {
  /** Those that are strong enough may show the moving stage instead of its pictures. */
  readonly moving?: boolean;
};

/** What the facilitator sets of pictures and sound. */
export type WallSettings = WallSound & WallLook & TabletLook;

/** What a wall is told of it: nothing of what is as it was made. */
export function toldLook({ daylight, calm, bigRoom }: WallLook): WallLook {
  return {
    ...(daylight === true && { daylight }),
    ...(calm === true && { calm }),
    ...(bigRoom === true && { bigRoom }),
  };
}
