import type { Svg } from '../svg.ts';

/** A place in four layers of 1600×720, from the sky to what stands before the people. */
export interface Backdrop {
  readonly sky: Svg;
  readonly far: Svg;
  readonly mid: Svg;
  readonly near: Svg;
  /** Stands in the flat picture only, before `mid`: on the stage the story puts it up as a prop. */
  readonly standing?: Svg;
}

export const LAYERS = ['sky', 'far', 'mid', 'near'] as const;
