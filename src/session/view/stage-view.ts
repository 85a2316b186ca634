import type { LanguageTag } from '../../scenario/language.ts';
import type { DebriefPictures } from '../../report/debrief-pictures.ts';
import type { Debrief, Focus, GroundRule, Group } from '../group.ts';
import type { CodePicture } from '../ids.ts';
import type { Shown, ShownClock, TeamPanel } from './telling.ts';

export type RoleCard = {
  readonly key: string;
  readonly name: string;
  readonly personName: string;
  readonly art: string;
};

export type StagePhase =
  | {
      readonly name: 'lobby';
      readonly join: { readonly url: string; readonly code: readonly CodePicture[] } | null;
      readonly seats: number;
      readonly teams: readonly { readonly team: string; readonly seats: number }[];
    }
  | {
      readonly name: 'rules';
      readonly rules: readonly { readonly rule: GroundRule; readonly stands: boolean }[];
      /** Seats that have agreed or stayed observers; which of the two is told to nobody. */
      readonly answered: Shown;
    }
  | { readonly name: 'roles'; readonly roles: readonly RoleCard[] }
  | { readonly name: 'play'; readonly focus: Focus; readonly panels: readonly TeamPanel[] }
  /** Nothing of the story: the stop key is held, or there is no story to tell yet. */
  | { readonly name: 'waiting' }
  | { readonly name: 'de-roling' }
  | {
      readonly name: 'debrief';
      readonly at: Debrief;
      readonly script: readonly string[];
      readonly clock: ShownClock | null;
      readonly pictures: DebriefPictures;
      /** A what-if played live, while one is. */
      readonly whatIf: TeamPanel | null;
    }
  | { readonly name: 'end' };

/** What the whole room may see on the wall. */
export type StageScene = {
  readonly title: string | null;
  readonly world: string | null;
  readonly language: LanguageTag;
  readonly phase: StagePhase;
  readonly paused: Group['paused'];
  readonly stopped: boolean;
};
