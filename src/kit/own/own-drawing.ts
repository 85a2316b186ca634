/** What the kit makes of a pack's own art: files by the name of their piece, and what a stage must know. */
export interface OwnDrawing {
  readonly files: Readonly<Record<string, string>>;
  readonly told: Told;
}

type Point = readonly [number, number];

/** As `art.json` tells it of the program's own pictures. */
export interface Told {
  readonly person?: {
    readonly view: readonly [number, number, number, number];
    readonly head: Point;
    readonly mouth: Point;
    /** One picture instead of pieces: `whole`. */
    readonly whole?: true;
  };
  readonly place?: { readonly layers: readonly string[]; readonly indoors: boolean };
  /** On a stage of 1280 × 720. */
  readonly prop?: { readonly width: number; readonly height: number };
}
