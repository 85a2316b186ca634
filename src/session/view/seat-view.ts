import type { LanguageTag } from '../../scenario/language.ts';
import type { GroundRule, Group, Seat } from '../group.ts';
import type { CodePicture, TeamId } from '../ids.ts';
import type { Telling } from './telling.ts';

export type SeatPhase =
  | { readonly name: 'lobby' }
  | {
      readonly name: 'rules';
      readonly rules: readonly { readonly rule: GroundRule; readonly stands: boolean }[];
    }
  | { readonly name: 'roles' }
  | { readonly name: 'play'; readonly telling: Telling }
  /** Nothing of the story: the stop key is held, or there is no story to tell yet. */
  | { readonly name: 'waiting' }
  | { readonly name: 'de-roling' }
  | { readonly name: 'debrief'; readonly step: string; readonly script: readonly string[] }
  | { readonly name: 'end' };

/** What every device of one team, with the same private lines and language, sees. No counts are in it. */
export type SeatScene = {
  readonly title: string | null;
  readonly language: LanguageTag;
  readonly team: TeamId;
  readonly phase: SeatPhase;
  readonly paused: Group['paused'];
  readonly stopped: boolean;
};

/** The role a seat holds, with what only its holder knows. */
export type HeldRole = {
  readonly key: string;
  readonly name: string;
  readonly personName: string;
  readonly art: string;
  readonly goal: string;
  readonly interests: readonly string[];
  readonly secret: string;
};

/** What is one seat's own. */
export type SeatMine = {
  readonly pseudonym: Seat['pseudonym'];
  readonly role: HeldRole | null;
  readonly rules: Seat['rules'];
  /** Index of the choice this seat has cast in the open ballot. */
  readonly vote: number | null;
  /** Whether this seat decides the open decision. */
  readonly mayVote: boolean;
  readonly languages: readonly LanguageTag[];
  readonly code: readonly CodePicture[] | null;
};
