import type { DebriefStep } from '../scenario/pack.ts';
import type { RunId, TeamId } from './ids.ts';

/** What the wall may show in the debrief. */
export const debriefPictures = [
  'paths',
  'meters',
  'endings',
  'prompts',
  'shifts',
  'chair',
  'asked',
  'others',
  'words',
] as const;

/** Which of them is on the wall. */
export type PictureUp = {
  readonly picture: (typeof debriefPictures)[number];
  /** Which prompt or stop is up, from 0; of the meters, up to which decision, and 0 is all. */
  readonly item: number;
};

/** A beat of a run that the wall shows once more. */
export type Replayed = {
  readonly team: TeamId;
  readonly run: RunId;
  /** Steps taken before it. */
  readonly at: number;
  /** Which line is said, from 0. */
  readonly line: number;
};

/** Where the debrief stands. */
export type Debrief = PictureUp & {
  readonly step: DebriefStep;
  /** Keys of the stops to talk about, in the facilitator's order; absent, as they are proposed. */
  readonly stops?: readonly string[];
  /** Absent while no beat is shown again. */
  readonly replay?: Replayed;
};
