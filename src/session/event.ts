import type { Meters } from '../scenario/beat.ts';
import type { Skill } from '../scenario/contests.ts';
import type { LanguageTag } from '../scenario/language.ts';
import type { DebriefStep } from '../scenario/pack.ts';
import type { Step } from '../scenario/playthrough.ts';
import type {
  BallotResult,
  Focus,
  GroundRule,
  Group,
  PhaseName,
  Seat,
  Settings,
  Sums,
} from './group.ts';
import type { PictureUp, Replayed } from './debrief-place.ts';
import type { Clock } from './clock.ts';
import type { Release } from './releases.ts';
import type { GuestKind } from './care.ts';
import type { Heard } from './heard.ts';
import type { SurveyHeld, SurveyResult, SurveyRound } from './survey.ts';
import type { ContestHeld, Stood } from './contest.ts';
import type { GroupId, Instant, RunId, SeatId, TeamId } from './ids.ts';
import type { Message, Moment, ParkedEnd, ParkedItem, SilentNote } from './notebook.ts';
import type { OfKind } from './of-kind.ts';
import type { BandedTotal, Offered, SecondKey } from './offers.ts';
import type { OwnWords } from './own-words.ts';
import type { SessionKind } from './session-kind.ts';
import type { Showing } from './showing.ts';
import type { Target } from './target.ts';

/** What a step led to, so that evolving never needs Ink. */
export type Arrival = {
  readonly path: string;
  readonly meters: Meters;
  readonly ending: string | null;
};

type Happened =
  | {
      readonly kind: 'group-opened';
      readonly group: GroupId;
      readonly seed: number;
      /** Left out for a workshop. */
      readonly as?: SessionKind;
    }
  | { readonly kind: 'scenario-pinned'; readonly name: string; readonly hash: string }
  | { readonly kind: 'settings-changed'; readonly settings: Partial<Settings> }
  | { readonly kind: 'page-turned'; readonly page: number }
  | { readonly kind: 'phase-entered'; readonly phase: PhaseName }
  | { readonly kind: 'door-opened' | 'door-shut' }
  | { readonly kind: 'rule-kept' | 'rule-struck'; readonly rule: GroundRule }
  | { readonly kind: 'seat-joined'; readonly seat: Seat }
  | { readonly kind: 'seat-left'; readonly seat: SeatId }
  | { readonly kind: 'seat-moved'; readonly seat: SeatId; readonly team: TeamId }
  /** Its thing or its colour was struck. */
  | {
      readonly kind: 'seat-renamed';
      readonly seat: SeatId;
      readonly pseudonym: Seat['pseudonym'];
    }
  /** A team goes with another, with its seats; what it voted on was dropped before. */
  | { readonly kind: 'team-merged'; readonly team: TeamId; readonly into: TeamId }
  | { readonly kind: 'people-confirmed'; readonly seat: SeatId; readonly people: number }
  | { readonly kind: 'hearing-told'; readonly seat: SeatId; readonly heard: boolean }
  | { readonly kind: 'language-spoken'; readonly seat: SeatId; readonly language: LanguageTag }
  | {
      readonly kind: 'rules-answered';
      readonly seat: SeatId;
      readonly answer: 'agreed' | 'observing';
    }
  | { readonly kind: 'role-given'; readonly seat: SeatId; readonly role: string | null }
  | { readonly kind: 'roles-dealt' }
  | {
      readonly kind: 'team-started';
      readonly team: TeamId;
      readonly seed: number;
      readonly run: RunId;
      readonly steps: readonly Step[];
      readonly arrivals: readonly Arrival[];
    }
  | { readonly kind: 'line-turned'; readonly team: TeamId; readonly line: number }
  /** Of the film or motion comic at the line that is shown; null once another line is. */
  | {
      readonly kind: 'showing-moved';
      readonly team: TeamId;
      readonly showing: Showing | null;
      /** The film that its team has had now; absent where it had none, or passed it over. */
      readonly film?: string;
    }
  | { readonly kind: 'rehearsal-started' | 'talk-started'; readonly target: Target }
  /** The team says back what it heard; then the other side, whoever it was, says how well. */
  | { readonly kind: 'saying-back-started'; readonly target: Target }
  | { readonly kind: 'heard-confirmed'; readonly target: Target; readonly heard: Heard }
  /** Everybody answers alone, before the talk; the vote that counts is the round after. */
  | { readonly kind: 'private-vote-opened' | 'private-vote-closed'; readonly target: Target }
  /** `among` are the choices of a run-off. */
  | {
      readonly kind: 'vote-opened';
      readonly target: Target;
      readonly among?: readonly number[];
    }
  | {
      readonly kind: 'vote-cast';
      readonly target: Target;
      readonly seat: SeatId;
      /** Which of the people around the device in turn, from 0; absent where they agreed on one answer. */
      readonly voter?: number;
      readonly sealed: string;
    }
  | {
      readonly kind: 'hands-counted';
      readonly target: Target;
      readonly counts: readonly number[];
      readonly estimated: boolean;
    }
  /** An open vote that will never be counted; its key goes with it, and that of the private vote before it. */
  | { readonly kind: 'vote-dropped'; readonly target: Target; readonly first?: number }
  /** `first` is the round of the private vote that it makes a pair with. */
  | {
      readonly kind: 'decision-closed';
      readonly target: Target;
      readonly result: BallotResult;
      readonly first?: number;
    }
  | {
      readonly kind: 'step-taken';
      readonly team: TeamId;
      readonly run: RunId;
      readonly step: Step;
      readonly arrival: Arrival;
    }
  | {
      readonly kind: 'run-branched';
      readonly team: TeamId;
      readonly run: RunId;
      readonly as: 'told' | 'what-if';
      readonly from: { readonly run: RunId; readonly at: number };
    }
  | { readonly kind: 'what-if-ended'; readonly team: TeamId }
  | {
      readonly kind: 'contest-started';
      readonly number: number;
      readonly contest: string;
      readonly skill: Skill;
      readonly by: ContestHeld['by'];
      readonly orders: ContestHeld['orders'];
    }
  | {
      readonly kind: 'contest-answered';
      readonly number: number;
      readonly round: number;
      readonly seat: SeatId;
      readonly sealed: string;
    }
  /** Which teams had it right; the answers' key goes with it. */
  | {
      readonly kind: 'contest-round-closed';
      readonly number: number;
      readonly round: number;
      readonly right: readonly TeamId[];
      /** Of all devices together; absent by bodies. */
      readonly sums?: Sums;
    }
  | { readonly kind: 'contest-round-opened'; readonly number: number; readonly round: number }
  | { readonly kind: 'contest-board-shown'; readonly number: number }
  | {
      readonly kind: 'contest-ended';
      readonly number: number;
      readonly round: number;
      readonly stood: readonly Stood[];
    }
  | {
      readonly kind: 'survey-asked';
      readonly round: SurveyRound;
      readonly items: SurveyHeld['items'];
      readonly sizes: SurveyHeld['sizes'];
      /** A device goes from hand to hand; absent, each has its own people. */
      readonly handedRound?: true;
    }
  | { readonly kind: 'sheet-entered'; readonly sealed: readonly string[] }
  | { readonly kind: 'sheet-taken-back' }
  | {
      readonly kind: 'survey-answered';
      readonly round: SurveyRound;
      readonly seat: SeatId;
      /** Of the people around the device, from 0. */
      readonly person: number;
      readonly item: number;
      readonly sealed: string;
    }
  /** The keys of single answers go with it. */
  | {
      readonly kind: 'survey-closed';
      readonly round: SurveyRound;
      readonly items: SurveyResult['items'];
    }
  | { readonly kind: 'inject-released'; readonly team: TeamId; readonly release: Release }
  | {
      readonly kind: 'inject-withheld';
      readonly team: TeamId;
      readonly release: Release;
    }
  | { readonly kind: 'focus-set'; readonly focus: Focus }
  | { readonly kind: 'note-written'; readonly note: SilentNote }
  | { readonly kind: 'note-erased'; readonly note: number }
  | { readonly kind: 'item-parked'; readonly item: ParkedItem }
  | { readonly kind: 'item-unparked'; readonly item: number }
  | { readonly kind: 'parking-shown' | 'parking-hidden' }
  | { readonly kind: 'parked-settled'; readonly item: number; readonly end: ParkedEnd }
  | { readonly kind: 'words-written'; readonly words: OwnWords }
  | { readonly kind: 'words-erased' | 'words-kept' | 'words-let-go'; readonly words: number }
  | { readonly kind: 'moment-tagged'; readonly moment: Moment }
  | { readonly kind: 'moment-untagged'; readonly moment: number }
  | { readonly kind: 'captions-shown'; readonly lines: readonly string[] }
  | { readonly kind: 'message-shown'; readonly message: Message }
  | { readonly kind: 'message-taken-away'; readonly to: TeamId | null }
  | { readonly kind: 'lantern-lit' | 'lantern-put-out'; readonly seat: SeatId }
  | {
      readonly kind: 'paused';
      readonly why: NonNullable<Group['paused']>;
      readonly until?: Instant;
    }
  | { readonly kind: 'team-held' | 'team-let-go'; readonly team: TeamId }
  | { readonly kind: 'curtain-drawn' | 'curtain-lifted' }
  | { readonly kind: 'guest-announced' | 'guest-gone'; readonly guest: GuestKind }
  | { readonly kind: 'care-called' | 'care-came'; readonly seat: SeatId }
  /** The rest is planned anew from here. */
  | {
      readonly kind: 'replanned';
      readonly minutes: number;
      readonly played: number;
      readonly contests?: readonly string[];
      readonly questions?: readonly SurveyRound[];
    }
  | { readonly kind: 'resumed' | 'stopped' | 'stop-lifted' }
  | { readonly kind: 'clock-started'; readonly clock: Clock }
  | { readonly kind: 'clock-stopped'; readonly of: Clock['of'] }
  | {
      readonly kind: 'debrief-turned';
      readonly debrief: PictureUp & { readonly step: DebriefStep };
    }
  | { readonly kind: 'debrief-stepped'; readonly step: DebriefStep }
  | { readonly kind: 'stops-arranged'; readonly stops: readonly string[] }
  /** Null takes the beat off the wall. */
  | { readonly kind: 'replay-turned'; readonly replay: Replayed | null }
  | {
      readonly kind: 'offer-made';
      readonly number: number;
      readonly what: Offered;
      readonly second: SecondKey;
    }
  | {
      readonly kind: 'offer-answered';
      readonly number: number;
      readonly seat: SeatId;
      readonly sealed: string;
    }
  /** The second key said yes or no, or the facilitator took the question back; the answers' key goes with it. */
  | {
      readonly kind: 'offer-agreed' | 'offer-refused' | 'offer-withdrawn';
      readonly number: number;
    }
  /** From another group of the session: the only thing that ever comes from outside. */
  | { readonly kind: 'total-received'; readonly total: BandedTotal }
  /** Into an officers' briefing, from the group that agreed to it. */
  | { readonly kind: 'sentence-brought'; readonly text: string }
  | { readonly kind: 'replay-differed'; readonly what: string }
  | { readonly kind: 'ended'; readonly keeping: 'totals' | 'kept' };

/** A fact, in the past tense; the only thing that is stored. `v` is the version of its shape. */
export type Event = Happened & { readonly v: 1; readonly at: Instant };
export type EventKind = Event['kind'];
/** The events of some kinds. */
export type EventOf<Kind extends EventKind> = OfKind<Event, Kind>;
export type { Happened };
