import type { PhaseName } from './group.ts';
import type { Instant } from './ids.ts';
import type { SurveyRound } from './survey.ts';

/** When things began, for the run sheet. */
export type Timing = {
  /** When the room left the lobby. */
  readonly begunAt: Instant | null;
  /** When the phase that it is in was entered; null in the lobby. */
  readonly enteredAt: Instant | null;
  /** Since when the rest is planned anew, from which phase, and in how many minutes. */
  readonly replanned: {
    readonly at: Instant;
    readonly from: PhaseName;
    readonly minutes: number;
    /** Minutes of play told before. */
    readonly played: number;
    /** Contests that are still to be held; absent, all that fit. */
    readonly contests?: readonly string[];
    /** Questions that are still to be asked; absent, all that fit. */
    readonly questions?: readonly SurveyRound[];
  } | null;
};
