import type { Scenario } from '../scenario/scenario.ts';
import type { OwnSides } from './own-side.ts';
import type { CodePicture, Instant, SeatId } from './ids.ts';

/** Seals a private choice under its decision's key; only the room holds keys. */
export type Seals = {
  /** Every sealed choice has the same length. */
  readonly seal: (decision: string, choice: number) => string;
  /** Null once the decision's key is gone. */
  readonly open: (decision: string, sealed: string) => number | null;
};

/** What stands in the way of a group's record, as the facilitator is told it. */
export type Hindrance = 'cannot-write';

/** How a device joins. */
export type Join = {
  readonly url: string;
  readonly code: readonly CodePicture[];
  /** The room's own Wi-Fi, to be joined first, and what a camera reads to do it; absent where nobody said. */
  readonly network?: { readonly name: string; readonly qr: string } | null;
};

/** What is true right now and stands in no event. Passed in, so that nothing here has a clock, chance or a wire. */
export type Facts = {
  readonly now: Instant;
  /** Whole number, 0 … 2³¹−1, new for every command. */
  readonly chance: number;
  /** Seats whose device is connected. */
  readonly present: ReadonlySet<SeatId>;
  /** The pinned scenario; null until one is chosen. */
  readonly scenario: Scenario | null;
  readonly seals: Seals;
  /** Which side the people around each device come from, as long as they are asked. */
  readonly sides: OwnSides;
  /** How a device joins; null where nobody can (playing alone). */
  readonly join: Join | null;
  /** Null while answers are written as they come. */
  readonly trouble: Hindrance | null;
  /** When the last of what is left of a damaged record happened, null where nothing is left; absent where it is whole. */
  readonly wholeUntil?: Instant | null;
};
