import type { Meters } from '../scenario/beat.ts';
import type { LanguageTag } from '../scenario/language.ts';
import type { Cut } from '../scenario/pack.ts';
import type { Debrief } from './debrief-place.ts';
import type { Step } from '../scenario/playthrough.ts';
import type { Care, Safety } from './care.ts';
import type { RoundPlan } from './round.ts';
import type { Struck } from './struck.ts';
import type { Terms } from './terms.ts';
import type { Timing } from './timing.ts';
import type { WallSettings } from './wall-look.ts';
import type { Heard } from './heard.ts';
import type { Clock } from './clock.ts';
import type { ContestHeld, ContestResult } from './contest.ts';
import type { GroupId, Instant, Milliseconds, RunId, SeatId, TeamId } from './ids.ts';
import type { Release } from './releases.ts';
import type { Message, Notebook } from './notebook.ts';
import type { Offers } from './offers.ts';
import type { SurveyHeld, SurveyResult } from './survey.ts';
import type { SessionKind } from './session-kind.ts';
import type { Showing } from './showing.ts';

export const phaseNames = [
  'lobby',
  'terms',
  'rules',
  'roles',
  'play',
  'de-roling',
  'debrief',
  'meet',
  'end',
] as const;
export type PhaseName = (typeof phaseNames)[number];
export const beforePlay: readonly PhaseName[] = ['lobby', 'terms', 'rules', 'roles'];
/** The six ground rules a room may keep or strike; `no-plans` always stands. */
export const groundRules = [
  'listen',
  'respect',
  'secret',
  'one-voice',
  'help',
  'no-plans',
] as const;
export type GroundRule = (typeof groundRules)[number];

export type Settings = WallSettings & {
  /** How many teams, 1 … 8. */
  readonly teams: number;
  readonly cut: Cut;
  /** The language of the stage; each device may have its own. */
  readonly language: LanguageTag;
  /** Beneath it on the stage, in small letters; absent or null, there is none. */
  readonly second?: LanguageTag | null;
  /** People in the room, as the facilitator counted them; 0 is not counted yet. */
  readonly people: number;
  /** Who turns the lines of a beat. */
  readonly turning: 'clock' | 'facilitator';
  /** Whether a vote closes by itself once every seat that may vote has voted. */
  readonly closesWhenAllVoted: boolean;
  /** Somebody interprets here: what follows the lines waits until it was said in both languages. */
  readonly interpreter: boolean;
  /** A choice needs more than half, else the two leading go again; absent, most answers are enough. */
  readonly needsMajority?: boolean;
  /** Several people around one device answer one after another; absent, they agree on one answer. */
  readonly inTurn?: boolean;
  /** The wall says the story aloud, and devices only where somebody asks them to; absent, each device by itself. */
  readonly wallSpeaks?: boolean;
  /** People play the other side where that is possible; absent, chance alone deals the roles. */
  readonly crossed?: boolean;
  /** The facilitator stands above some of these people: no private ballots, nothing kept. */
  readonly inChainOfCommand: boolean;
  /** What the room is told at the start. */
  readonly terms: Terms;
  /** People of several sides are in the room, so it ends with a time to meet. */
  readonly mixed: boolean;
  /** Length of the block, 10 … 480. */
  readonly minutes: number;
  /** Who is there to care. */
  readonly care: Care;
  /** At most one before each phase. */
  readonly breaks: readonly Break[];
  /** What is dealt to nobody, neither as a team's emblem nor in a seat's name; absent, everything is. */
  readonly struck?: Struck;
  /** This session asks questions and tells no story; absent, it tells one. */
  readonly round?: RoundPlan;
  /** Emblems of teams that went with another; absent, none did. */
  readonly merged?: readonly TeamId[];
};

/** One joined device, with one person or several around it. */
export type Seat = {
  readonly id: SeatId;
  readonly team: TeamId;
  readonly role: string | null;
  readonly language: LanguageTag;
  /** People around the device, as the facilitator confirmed, 1 … 12. */
  readonly people: number;
  readonly rules: 'unasked' | 'agreed' | 'observing';
  /** Whether the device was heard; absent until somebody said. */
  readonly hears?: boolean;
  /** A colour and a plain thing: how the room knows the seat. */
  readonly pseudonym: { readonly thing: string; readonly colour: string };
};

/** How a decision stands. It goes from top to bottom; steps the author left out are skipped. */
export const ballotStates = [
  'reading',
  'saying-back',
  'rehearsing',
  'private',
  'talking',
  'voting',
  'tied',
  'settled',
] as const;

/** The settling of one decision: the current one of a team's current run, in its newest round. */
export type Ballot = {
  readonly state: (typeof ballotStates)[number];
  /** Counts from 1; a re-vote opens the next. */
  readonly round: number;
  /** What the other side said of what was said back to it; null until then, or where nobody asks. */
  readonly heard: Heard | null;
  /** Choices of a run-off, by index; null where all are offered. */
  readonly among: readonly number[] | null;
  /** Sealed choices of this round, by seat: one, or one after another for each of its people. */
  readonly cast: ReadonlyMap<SeatId, readonly string[]>;
  /** The private vote that came before the talk, until the vote that counts is closed. */
  readonly first: PrivateVote | null;
  /** What that private vote came to; carried from round to round. */
  readonly before: Sums | null;
  /** Hands, corners or cards counted by the facilitator, one number per choice. */
  readonly counted: { readonly counts: readonly number[]; readonly estimated: boolean } | null;
  /** Known once closed: devices and hands in one total per choice, and how it came about. */
  readonly result: BallotResult | null;
  /** What earlier rounds of this decision came to, each kept apart, in their order. */
  readonly earlier: readonly EarlierRound[];
};

export type EarlierRound = { readonly round: number; readonly result: BallotResult };

/** Its round names the key it is sealed with. */
export type PrivateVote = {
  readonly round: number;
  readonly cast: Ballot['cast'];
};

/** Answers added up, with what the small-number rules need. */
export type Sums = {
  readonly totals: readonly number[];
  /** Answers and the seats they came from, for the small-number rules. */
  readonly seats: number;
  readonly handsCounted: number;
  /** Per choice, how many devices answered; without it, totals of hands or of several people stay hidden. */
  readonly answers?: readonly number[];
  /** Per choice, from how many devices, where people answered in turn: one device may be in several. */
  readonly devices?: readonly number[];
  /** Who knows how many people sit around each device could tell one device's choice from the totals. */
  readonly traceable?: boolean;
};

export type BallotResult = Sums & {
  /** Where no choice had more than half: those that go again, by index. */
  readonly runOff?: readonly number[];
  /** Where only some were offered again: those, by index. */
  readonly among?: readonly number[];
  /** Index of the choice; null while tied. */
  readonly chosen: number | null;
  readonly how: 'vote' | 'facilitator' | 'tie-by-hand';
  /** Set where some of the hands were estimated, not counted. */
  readonly estimated?: true;
  /** Set where one result settled the whole room: every team's ballot holds the same totals. */
  readonly room?: true;
  /** What the private vote before the talk came to; absent where there was none. */
  readonly before?: Sums;
};

/** Where the story stood after a number of steps, recorded so that nothing here needs Ink. */
export type Mark = {
  readonly path: string;
  readonly meters: Meters;
  readonly ending: string | null;
  /** Result of the decision that led here, for the debrief; null for a go-on or a value set. */
  readonly ballot: BallotResult | null;
  /** What was voted before in earlier rounds of it; absent where there was one round. */
  readonly earlier?: readonly EarlierRound[];
};

export type Run = {
  readonly id: RunId;
  readonly kind: 'told' | 'ghost' | 'what-if';
  /** The run it branched off, and after how many steps. */
  readonly from: { readonly run: RunId; readonly at: number } | null;
  readonly steps: readonly Step[];
  /** `marks[i]` is where the story stood after `i` steps; one more than there are steps. */
  readonly marks: readonly Mark[];
};

export type Team = {
  readonly id: TeamId;
  /** Of this team's chance; hash of the group's seed and the team's number. */
  readonly seed: number;
  readonly runs: readonly Run[];
  /** The one told run that counts. */
  readonly told: RunId;
  /** What-if run shown on the stage, while one is. */
  readonly whatIf: RunId | null;
  /** Which line of the beat is shown, from 0. */
  readonly line: number;
  /** Of the film or motion comic at this line; null while there is none, or it was not begun. */
  readonly showing: Showing | null;
  /** Names of films that were shown to it; absent, none was. */
  readonly films?: readonly string[];
  readonly ballot: Ballot;
  readonly releases: readonly Release[];
};

export const pauseReasons = [
  'facilitator',
  'restart',
  'clock-jump',
  'break',
  'prayer',
  'meal',
] as const;

/** Why a facilitator may let everything wait for a while. */
export const restReasons = ['break', 'prayer', 'meal'] as const;

/** A break that is planned between two phases. */
export type Break = {
  readonly before: PhaseName;
  readonly why: (typeof restReasons)[number];
  readonly minutes: number;
};

export type Focus = { readonly kind: 'board' } | { readonly kind: 'team'; readonly team: TeamId };

/** Everything one group has lived through. Evolved from events only. */
export type Group = {
  readonly id: GroupId;
  readonly as: SessionKind;
  /** Which page of a briefing is up, from 0. */
  readonly page: number;
  /** Set once the scenario's pack is pinned. */
  readonly scenario: { readonly hash: string; readonly name: string } | null;
  readonly settings: Settings;
  readonly seed: number;
  readonly phase: PhaseName;
  readonly door: 'open' | 'shut';
  readonly rules: ReadonlySet<GroundRule>;
  /** Roles have been dealt, so that a late joiner gets one at once. */
  readonly rolesDealt: boolean;
  readonly seats: ReadonlyMap<SeatId, Seat>;
  readonly teams: readonly Team[];
  /** Teams that went with another while they played, as they stood then: their road is told to its end. */
  readonly gone: readonly { readonly team: Team; readonly into: TeamId }[];
  readonly clocks: readonly Clock[];
  readonly paused: (typeof pauseReasons)[number] | null;
  /** Until when a break was said to last; it shows, and ends nothing. */
  readonly restEnds: { readonly at: Instant; readonly whole: Milliseconds } | null;
  /** Teams that wait while others go on. */
  readonly held: ReadonlySet<TeamId>;
  readonly timing: Timing;
  readonly safety: Safety;
  /** The stop key: the stage shows the tree, everything waits. */
  readonly stopped: boolean;
  readonly focus: Focus;
  readonly notebook: Notebook;
  /** The contest in hand; the story waits for it. */
  readonly contest: ContestHeld | null;
  /** How many contests were begun and ended. */
  readonly contestsHeld: number;
  readonly contests: readonly ContestResult[];
  /** Questions that are being answered; nothing else waits for them. */
  readonly survey: SurveyHeld | null;
  /** At most one before the story, and one after it; or the one round. */
  readonly surveys: readonly SurveyResult[];
  /** At most one to all, and one to each team. */
  readonly messages: readonly Message[];
  /** What the interpreter shows at the foot of the stage: at most two lines. */
  readonly captions: readonly string[];
  /** Seats that ask somebody to come. */
  readonly lanterns: ReadonlySet<SeatId>;
  readonly debrief: Debrief;
  readonly offers: Offers;
  readonly keeping: 'totals' | 'kept' | null;
  /** A replay met another path or other meters than it recorded: open for debrief only. */
  readonly fault: string | null;
  /** The journal holds an event nobody here knows: it may be looked at, and nothing may be added. */
  readonly readOnly: boolean;
  /** How many events made this state, and when the last of them happened. */
  readonly sequence: number;
  readonly lastAt: Instant;
};
