import type { Finding } from '../../scenario/finding.ts';
import type { LanguageTag } from '../../scenario/language.ts';
import type { DebriefPictures } from '../../report/debrief-pictures.ts';
import type { Group, PhaseName, Run, Seat, Settings } from '../group.ts';
import type { CodePicture, RunId, TeamId } from '../ids.ts';
import type { RoleCard } from './stage-view.ts';
import type { ShownClock, TeamPanel } from './telling.ts';

/** A team as the facilitator sees it. */
export type ConsoleTeam = {
  readonly team: TeamId;
  readonly seats: number;
  readonly present: number;
  readonly panel: TeamPanel | null;
  /** The lines of the whole beat, so that the facilitator can read ahead. */
  readonly ahead: readonly { readonly speaker: string | null; readonly text: string }[];
  readonly prompts: readonly string[];
  /** One per choice that has reasons. */
  readonly reasons: readonly {
    readonly choice: string;
    readonly security: string;
    readonly civil: string;
  }[];
  readonly runs: readonly {
    readonly run: RunId;
    readonly kind: Run['kind'];
    /** Titles of the decisions gone through, with the steps taken before each. */
    readonly decisions: readonly { readonly at: number; readonly title: string; readonly chosen: string }[];
  }[];
};

/** Everything a facilitator may know. Never how one seat voted. */
export type ConsoleScene = {
  readonly title: string | null;
  readonly language: LanguageTag;
  readonly phase: PhaseName;
  readonly settings: Settings;
  readonly door: Group['door'];
  readonly join: { readonly url: string; readonly code: readonly CodePicture[] } | null;
  readonly seats: readonly {
    readonly id: Seat['id'];
    readonly team: TeamId;
    readonly pseudonym: Seat['pseudonym'];
    readonly role: string | null;
    readonly people: number;
    /** Null where the facilitator stands above these people. */
    readonly rules: Seat['rules'] | null;
    readonly present: boolean;
  }[];
  readonly rules: readonly { readonly rule: string; readonly stands: boolean }[];
  readonly roles: readonly RoleCard[];
  readonly teams: readonly ConsoleTeam[];
  readonly focus: Group['focus'];
  readonly clocks: readonly (ShownClock & { readonly team: TeamId | null })[];
  readonly paused: Group['paused'];
  readonly stopped: boolean;
  readonly debrief: {
    readonly at: Group['debrief'];
    readonly script: readonly string[];
    readonly pictures: DebriefPictures;
  } | null;
  readonly keeping: Group['keeping'];
  readonly fault: string | null;
  readonly findings: readonly Finding[];
};
