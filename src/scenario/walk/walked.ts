import type { Meters } from '../beat.ts';
import type { InkValue, Step } from '../playthrough.ts';
import type { WalkColumns } from './walk-columns.ts';

/** A value the room sets before the first line, such as the cut. */
export type Setting = { readonly name: string; readonly value: InkValue };

/** A situation of the story. Two ways that lead to the same state go on alike. */
export type State = {
  /** The knot (and stitch, and gather) in which it asks or ends. */
  readonly place: string;
  /** Its ending's name where the story has ended, else null. */
  readonly ending: string | null;
  /** It stopped without END or DONE. */
  readonly ranOut: boolean;
  readonly meters: Meters;
  /** Its choices are a decision, and not only "go on"; false where the room must first set something and then decides in the state after. */
  readonly decides: boolean;
  /** Where the offered choices stand in the compiled story, in order. */
  readonly offers: readonly string[];
};

/** What is told between two states. Equal tellings are one object. */
export type Telling = {
  /** Where each line stands in the compiled story; null where its text is put together while it plays. */
  readonly lines: readonly (string | null)[];
  /** Where every text of those lines stands, also such as only goes on with a line; line breaks may be among them. */
  readonly texts: readonly string[];
  /** Words of all lines, as a reader would count them. */
  readonly words: number;
  /** Named by `# anchor:` on the way, in order. */
  readonly anchors: readonly string[];
  /** Films that are shown on the way, by name; absent where there are none. */
  readonly films?: readonly string[];
  /** How often a motion comic holds on the way; absent where none does. */
  readonly holds?: number;
};

/** From one state to another by one choice, or by a value that the room sets on the way. */
export type Leg = {
  readonly from: number;
  readonly to: number;
  readonly step: Step;
  /** Dice and shuffles fell in one of several ways, in order: the number rolled, the part dealt, the place in a list. Null where none did. */
  readonly chance: readonly number[] | null;
  readonly told: Telling;
};

export type Failure = {
  readonly fault: string;
  /** The state in which the step was taken, and that step; null where the story fails before its first choice. */
  readonly at: { readonly state: number; readonly step: Step } | null;
  /** Where the texts stand that were told before it failed. */
  readonly texts: readonly string[];
};

/**
 * Everything that walking a story has met so far. States are numbered from 0, which is the start. Where chance falls
 * in the opening, 0 stands before it, offers nothing, and has one leg for each case: a `set` of no name.
 */
export type Walked = {
  readonly settings: readonly Setting[];
  readonly states: readonly State[];
  readonly legs: readonly Leg[];
  /** The same states and legs, in columns. */
  readonly columns?: WalkColumns;
  /** Told before the first choice. */
  readonly opening: Telling;
  readonly failures: readonly Failure[];
  /** Choices taken, also those that led to a state already known. */
  readonly steps: number;
  /** Every path was walked: what was not met cannot happen with these settings. Otherwise see `because`. */
  readonly closed: boolean;
  /** Why not: there is more to walk, or chance that cannot be split into its cases. */
  readonly because: 'unfinished' | 'chance' | null;
};

/** Walks every path of a story bit by bit, so that whoever asks can stop it by the clock. */
export type Walker = {
  /** Takes about so many choices more. False once there is nothing left. */
  readonly advance: (steps: number) => boolean;
  readonly walked: () => Walked;
};
