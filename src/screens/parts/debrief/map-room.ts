export type MapBox = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};
export type MapRoom = {
  readonly width: number;
  readonly height: number;
  /** Pixels here for one pixel of a wall of 1920 × 1080. */
  readonly unit: number;
};
