import type { LanguageTag } from '../scenario/language.ts';
import type { DebriefStep } from '../scenario/pack.ts';
import type { Share } from './estimate.ts';
import type { GuestKind } from './care.ts';
import type { Break, Focus, GroundRule, PhaseName, Settings } from './group.ts';
import type { PictureUp, Replayed } from './debrief-place.ts';
import type { Heard } from './heard.ts';
import type { ContestHeld } from './contest.ts';
import type { GroupId, RunId, SeatId, TeamId } from './ids.ts';
import type { BeatPlace, MomentTag, ParkedEnd, Said } from './notebook.ts';
import type { OwnSide } from './own-side.ts';
import type { OfKind } from './of-kind.ts';
import type { BandedTotal, GroupKind, SecondKey } from './offers.ts';
import type { WordsAbout } from './own-words.ts';
import type { SessionKind } from './session-kind.ts';
import type { RoundPlan } from './round.ts';
import type { SurveyRound } from './survey.ts';
import type { StrikeSign } from './struck.ts';
import type { Target } from './target.ts';

/** On from where it stands; holds there; this part once more; straight to the mark that ends it; to the end of it all. */
export const showingSteps = ['play', 'hold', 'again', 'mark', 'end'] as const;

/** What the facilitator's console may ask for. */
export type FacilitatorCommand =
  | { readonly kind: 'choose-scenario'; readonly name: string; readonly hash: string }
  | {
      readonly kind: 'change-settings';
      readonly settings: Partial<Omit<Settings, 'struck' | 'round'>>;
    }
  | { readonly kind: 'keep-sign' | 'strike-sign'; readonly sign: StrikeSign }
  /** Makes a round of questions of a session that nobody has begun. */
  | { readonly kind: 'plan-round'; readonly round: RoundPlan }
  | { readonly kind: 'move-on'; readonly to: PhaseName }
  | { readonly kind: 'keep-rule' | 'strike-rule'; readonly rule: GroundRule }
  /** Pages of a briefing count from 0. */
  | { readonly kind: 'turn-page'; readonly page: number }
  | { readonly kind: 'deal-roles' }
  | { readonly kind: 'give-role'; readonly seat: SeatId; readonly role: string | null }
  /** Of those who are here somebody takes a role whose devices are all away. */
  | { readonly kind: 'pass-role'; readonly team: TeamId; readonly role: string }
  | { readonly kind: 'move-seat'; readonly seat: SeatId; readonly team: TeamId }
  /** The whole team goes with another. */
  | { readonly kind: 'merge-team'; readonly team: TeamId; readonly into: TeamId }
  | { readonly kind: 'confirm-people'; readonly seat: SeatId; readonly people: number }
  | { readonly kind: 'remove-seat'; readonly seat: SeatId }
  | { readonly kind: 'open-door' | 'shut-door' }
  | { readonly kind: 'turn-line'; readonly target: Target; readonly line: number }
  /** Of the film or motion comic on the wall; `part` is the one it was in. */
  | {
      readonly kind: 'steer-showing';
      readonly target: Target;
      readonly part: number;
      readonly to: (typeof showingSteps)[number];
    }
  | { readonly kind: 'open-vote'; readonly target: Target }
  | { readonly kind: 'close-vote'; readonly target: Target }
  | { readonly kind: 'vote-again'; readonly target: Target }
  | { readonly kind: 'choose'; readonly target: Target; readonly choice: number }
  | {
      readonly kind: 'count-hands';
      readonly target: Target;
      readonly counts: readonly number[];
      readonly estimated: boolean;
    }
  | { readonly kind: 'confirm-heard'; readonly target: Target; readonly heard: Heard }
  /** One word per choice, where nobody counts. */
  | {
      readonly kind: 'estimate-hands';
      readonly target: Target;
      readonly seen: readonly Share[];
    }
  | { readonly kind: 'go-on'; readonly target: Target }
  | { readonly kind: 'rewind'; readonly team: TeamId; readonly run: RunId; readonly to: number }
  | {
      readonly kind: 'start-what-if';
      readonly team: TeamId;
      readonly run: RunId;
      readonly at: number;
    }
  | { readonly kind: 'step-what-if'; readonly target: Target; readonly choice: number }
  | { readonly kind: 'end-what-if'; readonly team: TeamId }
  | { readonly kind: 'shorten'; readonly cut: Settings['cut'] }
  /** `value` is an index among what the inject may set. */
  | {
      readonly kind: 'release-inject';
      readonly target: Target;
      readonly inject: string;
      readonly value: number;
    }
  /** Takes back what was released, while the team has not chosen since. */
  | { readonly kind: 'withhold-inject'; readonly target: Target; readonly inject: string }
  | {
      readonly kind: 'start-contest';
      readonly contest: string;
      readonly by: ContestHeld['by'];
    }
  | { readonly kind: 'close-round' | 'next-round'; readonly number: number; readonly round: number }
  /** By bodies: the teams that had it right, in the order they came. */
  | {
      readonly kind: 'enter-right';
      readonly number: number;
      readonly round: number;
      readonly teams: readonly TeamId[];
    }
  | { readonly kind: 'end-contest'; readonly number: number }
  /** The questions of the pack; closing adds up what was answered. */
  | { readonly kind: 'ask-survey' | 'close-survey'; readonly round: SurveyRound }
  /** What one person answered on paper, item by item; behind its answers come not said, and not known. */
  | { readonly kind: 'enter-sheet'; readonly answers: readonly number[] }
  /** The sheet that was typed in last is taken out again. */
  | { readonly kind: 'take-sheet-back' }
  | { readonly kind: 'focus'; readonly focus: Focus }
  | { readonly kind: 'write-note'; readonly beat: BeatPlace | null; readonly text: string }
  | { readonly kind: 'erase-note'; readonly note: number }
  | { readonly kind: 'park'; readonly text: string }
  | { readonly kind: 'take-from-parking'; readonly item: number }
  | { readonly kind: 'show-parking' | 'hide-parking' }
  /** What became of an item that was put aside. */
  | { readonly kind: 'settle-parked'; readonly item: number; readonly end: ParkedEnd }
  /** The group's own words; only what it agrees to is kept. */
  | { readonly kind: 'write-words'; readonly about: WordsAbout; readonly text: string }
  | { readonly kind: 'erase-words' | 'keep-words' | 'let-words-go'; readonly words: number }
  /** `to` is a team, or null for all. */
  | { readonly kind: 'show-message'; readonly to: TeamId | null; readonly said: Said }
  | { readonly kind: 'take-message-away'; readonly to: TeamId | null }
  | { readonly kind: 'take-lantern-down'; readonly seat: SeatId }
  | { readonly kind: 'resume' | 'stop' | 'lift-stop' }
  /** Says why where a reason is given, and for how long it is meant, 1 … 180 minutes. */
  | { readonly kind: 'pause'; readonly why?: Break['why']; readonly minutes?: number }
  | { readonly kind: 'hold-team' | 'let-team-go'; readonly team: TeamId }
  | { readonly kind: 'draw-curtain' | 'lift-curtain' }
  | { readonly kind: 'announce-guest' | 'see-guest-off'; readonly guest: GuestKind }
  /** Somebody is with the person who called. */
  | { readonly kind: 'answer-call'; readonly seat: SeatId }
  /** Plans the rest anew: so many minutes from now, 5 … 480. */
  | { readonly kind: 'have-minutes'; readonly minutes: number }
  | { readonly kind: 'extend-clock'; readonly seconds: number }
  /** `seconds` is the length of its clock, 10 … 3,600; absent, it has its planned minutes. */
  | { readonly kind: 'debrief-step'; readonly step: DebriefStep; readonly seconds?: number }
  | ({ readonly kind: 'debrief-picture' } & PictureUp)
  /** Keys of what is talked about, in this order; others are left out. */
  | { readonly kind: 'arrange-stops'; readonly stops: readonly string[] }
  | ({ readonly kind: 'replay-beat' } & Replayed)
  | { readonly kind: 'end-replay' }
  /** Asks to let a decision's total go to another group, which its picture code names. */
  | {
      readonly kind: 'offer-total';
      readonly stop: string;
      readonly to: string;
      readonly second: SecondKey;
    }
  /** Asks the group whether the officers may be told this sentence. */
  | { readonly kind: 'offer-sentence'; readonly text: string }
  /** Asks to let the group's totals leave as a file. */
  | { readonly kind: 'offer-file'; readonly of: GroupKind; readonly second: SecondKey }
  /** A second facilitator's yes and no. */
  | { readonly kind: 'turn-second-key' | 'keep-here'; readonly number: number }
  /** `pots` are what was counted in lidded pots: how many yes, how many no. */
  | {
      readonly kind: 'close-offer';
      readonly number: number;
      readonly pots: readonly [number, number];
    }
  | { readonly kind: 'withdraw-offer'; readonly number: number }
  | { readonly kind: 'end'; readonly keeping: 'totals' | 'kept' };

/** What a device may ask for. The seat is the sender's; nobody acts for another. */
export type SeatCommand =
  | { readonly kind: 'agree-rules' | 'observe' }
  /** `voter` is which of the people around the device, from 0, where they answer in turn. */
  | {
      readonly kind: 'cast-vote';
      readonly target: Target;
      readonly choice: number;
      readonly voter?: number;
    }
  | { readonly kind: 'confirm-heard'; readonly target: Target; readonly heard: Heard }
  | {
      readonly kind: 'answer-contest';
      readonly number: number;
      readonly round: number;
      readonly choice: number;
    }
  /** What one person around the device answers to one item, both from 0; behind its answers come not said, and not known. */
  | {
      readonly kind: 'answer-survey';
      readonly round: SurveyRound;
      readonly person: number;
      readonly item: number;
      readonly answer: number;
    }
  /** Whether something may leave the group. */
  | { readonly kind: 'answer-offer'; readonly number: number; readonly agrees: boolean }
  | { readonly kind: 'swap-role' }
  /** Used once, to deal the roles, and kept nowhere. */
  | { readonly kind: 'tell-side'; readonly side: OwnSide }
  /** Whether the people around the device heard its bird. */
  | { readonly kind: 'tell-hearing'; readonly heard: boolean }
  | { readonly kind: 'call-care' }
  | { readonly kind: 'light-lantern' | 'put-lantern-out' }
  | { readonly kind: 'speak'; readonly language: LanguageTag }
  | { readonly kind: 'leave' };

/** What an observer may ask for. */
export type ObserverCommand =
  /** `team` is the one it was seen in, or null for the whole room. */
  | { readonly kind: 'tag-moment'; readonly tag: MomentTag; readonly team: TeamId | null }
  | { readonly kind: 'take-tag-back'; readonly moment: number };

/** What an interpreter may ask for. */
export type InterpreterCommand =
  | { readonly kind: 'finish-interpreting'; readonly target: Target }
  /** At most two lines; none takes them away. */
  | { readonly kind: 'show-captions'; readonly lines: readonly string[] };

/** What the wall may ask for: it says what it cannot show, and nothing else. */
export type StageCommand = { readonly kind: 'miss-film'; readonly target: Target };

/** What anybody may ask for, by name; only the room's own commands are not among them. */
export type CommandKind = (
  | FacilitatorCommand
  | SeatCommand
  | ObserverCommand
  | InterpreterCommand
  | StageCommand
)['kind'];

export type FacilitatorCommandOf<Kind extends FacilitatorCommand['kind']> = OfKind<
  FacilitatorCommand,
  Kind
>;
export type SeatCommandOf<Kind extends SeatCommand['kind']> = OfKind<SeatCommand, Kind>;
export type ObserverCommandOf<Kind extends ObserverCommand['kind']> = OfKind<ObserverCommand, Kind>;
export type StageCommandOf<Kind extends StageCommand['kind']> = OfKind<StageCommand, Kind>;
export type InterpreterCommandOf<Kind extends InterpreterCommand['kind']> = OfKind<
  InterpreterCommand,
  Kind
>;

/** What only the room itself does. */
export type RoomCommand =
  | { readonly kind: 'open-group'; readonly group: GroupId; readonly as?: SessionKind }
  | { readonly kind: 'join'; readonly seat: SeatId; readonly language: LanguageTag }
  /** Another group let a total go; the host carries it over. */
  | { readonly kind: 'receive-total'; readonly total: BandedTotal }
  /** What a group wants its officers to be told, into their briefing. */
  | { readonly kind: 'bring-sentence'; readonly text: string }
  | { readonly kind: 'clock-ran-out' }
  | { readonly kind: 'restarted' }
  | { readonly kind: 'clock-jumped' };

/** Who sent it decides which commands there are. */
export type Sent =
  | {
      readonly by: 'facilitator';
      readonly command: FacilitatorCommand;
      /** Set where it came from a second facilitator's own page. */
      readonly second?: true;
    }
  | { readonly by: 'seat'; readonly seat: SeatId; readonly command: SeatCommand }
  | { readonly by: 'observer'; readonly command: ObserverCommand }
  | { readonly by: 'interpreter'; readonly command: InterpreterCommand }
  | { readonly by: 'stage'; readonly command: StageCommand }
  | { readonly by: 'room'; readonly command: RoomCommand };
