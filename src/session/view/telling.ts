import type { Decision, Scene } from '../../scenario/beat.ts';
import type { Clock, Group } from '../group.ts';
import type { Instant, Milliseconds, TeamId } from '../ids.ts';
import type { Target } from '../target.ts';

/** A count under the small-number rules: null is hidden, and looks the same whatever it hides. */
export type Shown = number | null;

export type ShownLine = {
  readonly id: string;
  readonly text: string;
  /** The speaker's name in the viewer's language, and their key; null is the narrator. */
  readonly speaker: { readonly key: string; readonly name: string } | null;
  readonly scene: Scene;
  readonly sounds: readonly string[];
};

export type ShownChoice = {
  readonly id: string;
  readonly text: string;
  /** A file in `assets/art/choices`. */
  readonly picture: string | null;
};

/** A clock as a device can draw it without asking again; `endsAt` is null while it stands still. */
export type ShownClock = {
  readonly kind: Clock['of']['kind'];
  readonly endsAt: Instant | null;
  readonly left: Milliseconds;
  readonly whole: Milliseconds;
};

export type ShownMeter = {
  readonly key: string;
  readonly name: string;
  readonly sign: string;
  readonly value: number;
  readonly range: readonly [number, number];
};

/** What a team's story shows now. */
export type Telling = {
  readonly target: Target;
  readonly whatIf: boolean;
  readonly place: string | null;
  /** The lines shown so far; the last one is being spoken. */
  readonly lines: readonly ShownLine[];
  readonly moreLines: boolean;
  /** Empty until every line is shown. */
  readonly choices: readonly ShownChoice[];
  readonly decision: Decision | null;
  readonly roleName: string | null;
  readonly state: Group['teams'][number]['ballot']['state'];
  /** The choice that was settled on, by index; null until then. */
  readonly chosen: number | null;
  readonly meters: readonly ShownMeter[];
  readonly ending: { readonly key: string; readonly name: string; readonly picture: string } | null;
  readonly opening: boolean;
  readonly clock: ShownClock | null;
};

/** How a vote goes, for the stage and the console only. */
export type Tally = {
  /** Seats that have voted, of those that may; hidden when few. */
  readonly voted: Shown;
  readonly of: Shown;
  /** Totals per choice once closed; null per choice where hidden. */
  readonly totals: readonly Shown[] | null;
};

export type TeamPanel = {
  readonly team: TeamId;
  readonly title: string;
  readonly backdrop: string;
  readonly telling: Telling;
  readonly tally: Tally;
};
