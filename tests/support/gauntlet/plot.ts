/** What a choice, or a way on, asks of what happened before. */
export type Ask =
  | { readonly kind: 'flag'; readonly name: string; readonly is: boolean }
  | { readonly kind: 'item'; readonly name: string; readonly is: boolean }
  | {
      readonly kind: 'count' | 'visits';
      /** A counter, or the scene whose visits count. */
      readonly name: string;
      readonly is: '>=' | '<' | '==';
      readonly than: number;
    };

export type Change =
  | { readonly kind: 'flag'; readonly name: string; readonly to: boolean }
  | { readonly kind: 'item'; readonly name: string; readonly has: boolean }
  | { readonly kind: 'empty-bag' }
  | { readonly kind: 'add'; readonly name: string; readonly by: number; readonly most: number };

export type PlotChoice = {
  readonly id: string;
  readonly text: string;
  readonly once: boolean;
  readonly asks: readonly Ask[];
  readonly changes: readonly Change[];
  /** A scene that is played first, and comes back. */
  readonly through: string | null;
  /** A scene, `back` out of one that is played through, or `end:` and a name. */
  readonly to: string;
  /** Why nobody is ever offered it; null where somebody is. */
  readonly doom: string | null;
};

export type Scene = {
  /** As Ink addresses it: `knot`, or `knot.stitch`. */
  readonly name: string;
  readonly form: 'knot' | 'stitch' | 'gather' | 'thread';
  readonly prose: readonly string[];
  readonly changes: readonly Change[];
  /** Where it goes at once, the first that fits. */
  readonly turns: readonly { readonly asks: readonly Ask[]; readonly to: string }[];
  /** A thread whose choices are offered, too. */
  readonly borrows: string | null;
  readonly choices: readonly PlotChoice[];
  /** Where it goes when nothing can be chosen. */
  readonly otherwise: string | null;
};

/** A story as its maker knows it: small enough to be walked without any Ink. The first scene begins it. */
export type Plot = {
  readonly scenes: readonly Scene[];
  readonly flags: readonly string[];
  readonly counters: readonly string[];
  readonly items: readonly string[];
};
