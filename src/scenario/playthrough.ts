export type InkValue = number | string | boolean;

/** A choice taken, or a value set from outside the story. */
export type Step =
  | {
      readonly kind: 'choice';
      /** Where the choice stands in the compiled story. */
      readonly path: string;
      /** Which of several offered choices with that path, from 0. */
      readonly nth: number;
      /** The text it had, as a witness: a replay that reads another text is a finding. */
      readonly text: string;
    }
  | { readonly kind: 'set'; readonly name: string; readonly value: InkValue };

/** Data from which everything else about a telling follows. */
export type Playthrough = {
  /** The content hash of the scenario. */
  readonly scenario: string;
  /** A whole number, 0 … 2³¹−1. */
  readonly seed: number;
  readonly steps: readonly Step[];
};
