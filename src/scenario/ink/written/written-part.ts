export type WrittenPlace = {
  readonly file: string;
  /** From 1; null where the compiler made the object itself. */
  readonly line: number | null;
  readonly lastLine: number | null;
};

/** One piece of what a story shows, in the order in which it is written. */
export type WrittenPart =
  | ({ readonly kind: 'text'; readonly text: string; readonly path: string | null } & WrittenPlace)
  | {
      readonly kind: 'print';
      /** Of the constant, variable or function that is printed; `value` for anything that is worked out. */
      readonly name: string;
      readonly shows: 'constant' | 'variable' | 'function' | 'value';
    }
  | { readonly kind: 'break' | 'glue' }
  | {
      readonly kind: 'tag';
      readonly text: string;
      /** Part of it is made by the story while it plays. */
      readonly changes: boolean;
      readonly inner: readonly WrittenPart[];
      readonly file: string;
      readonly line: number | null;
    }
  | {
      /** One of these, by a condition, by turns or by chance; an empty one where nothing may be shown. */
      readonly kind: 'either';
      readonly branches: readonly (readonly WrittenPart[])[];
      /** Written over several lines. */
      readonly spread: boolean;
    }
  | ({
      readonly kind: 'choice';
      readonly path: string;
      /** A fallback that nobody is offered. */
      readonly hidden: boolean;
      readonly start: readonly WrittenPart[];
      readonly only: readonly WrittenPart[];
      readonly inner: readonly WrittenPart[];
    } & WrittenPlace)
  | {
      readonly kind: 'divert';
      /** A knot or stitch; null for any other target. */
      readonly to: string | null;
    };

export type WrittenFlow = {
  /** `knot` or `knot.stitch`; '' before the first knot. */
  readonly flow: string;
  readonly isFunction: boolean;
  readonly parts: readonly WrittenPart[];
};

/** A text that a name may hold: a constant, a variable, a parameter, or what a function gives back. */
export type HeldText = {
  readonly name: string;
  readonly kind: 'constant' | 'variable' | 'list-item';
  readonly parts: readonly WrittenPart[];
} & WrittenPlace;

export type WrittenText = {
  readonly flows: readonly WrittenFlow[];
  readonly held: {
    readonly texts: readonly HeldText[];
    /** What the first name holds may come to be held by the second. */
    readonly passed: readonly (readonly [from: string, to: string])[];
  };
};
