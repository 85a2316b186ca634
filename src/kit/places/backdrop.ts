import type { Svg } from "../svg.ts";

/** A place in four layers of 1600×720, from the sky to what stands before the people. */
export interface Backdrop {
  readonly sky: Svg;
  readonly far: Svg;
  readonly mid: Svg;
  readonly near: Svg;
}

export const LAYERS = ["sky", "far", "mid", "near"] as const;
