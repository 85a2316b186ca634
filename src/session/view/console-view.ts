import type { BriefingPage } from '../../report/briefing.ts';
import type { Finding } from '../../scenario/finding.ts';
import type { Cut, DebriefStep } from '../../scenario/pack.ts';
import type { LanguageTag } from '../../scenario/language.ts';
import {
  debriefPictures,
  type DebriefPictures,
  type Prompt,
} from '../../report/debrief-pictures.ts';
import { stopsToTalkAbout } from '../../report/stops-to-talk-about.ts';
import { briefingPages } from '../briefing-pages.ts';
import { plannedSteps, type StepMinutes } from '../debrief-minutes.ts';
import type { PictureUp } from '../debrief-place.ts';
import type { Facts, Hindrance, Join } from '../facts.ts';
import type { Group, PhaseName, Run, Seat, Settings } from '../group.ts';
import type { Instant, RunId, TeamId } from '../ids.ts';
import {
  besideDecisions,
  contestsToHold,
  groupSheet,
  questionsToAsk,
  tellings,
  type GroupSheet,
} from '../group-sheet.ts';
import { openPhases } from '../open-phases.ts';
import type { PlannedQuestions } from '../plan-questions.ts';
import { asksSides, canCross, waitsForRole } from '../own-side.ts';
import type { PlannedContest } from '../run-sheet.ts';
import type { SessionKind } from '../session-kind.ts';
import { teamIds } from '../team-ids.ts';
import type { VoiceMinutes } from '../voice-minutes.ts';
import type { FilmMinutes } from '../film-minutes.ts';
import { consoleTeam, isAtAnchor } from './console-team.ts';
import { everyEar } from './ear.ts';
import type { Participation } from './participation.ts';
import { consoleInjects, type ConsoleInject } from './shown-injects.ts';
import { consoleOffers, type ConsoleOffers } from './shown-offers.ts';
import { consoleSurvey, type ConsoleSurvey } from './shown-survey.ts';
import { consoleContests, contestName, type ConsoleContests } from './shown-contest.ts';
import { clockTeam, shownClock } from './shown-clock.ts';
import { shownBriefing, type ShownBriefing } from './shown-briefing.ts';
import { debriefScript, debriefScripts, roleCards, shownNotes, shownRules } from './shown-pack.ts';
import { shownReplay, type ShownReplay } from './shown-replay.ts';
import type { ShownCues } from './shown-cues.ts';
import type { ShownWord } from './shown-words.ts';
import { shownAbsent, type AbsentRole } from './shown-absent.ts';
import type { RoleCard } from './stage-view.ts';
import { toldIn, type ToldIn } from './told-in.ts';
import type { Ear, Shown, ShownClock, TeamPanel } from './telling.ts';

/** A team as the facilitator sees it. */
export type ConsoleTeam = {
  readonly team: TeamId;
  readonly seats: number;
  readonly present: number;
  readonly panel: TeamPanel | null;
  /** The lines of the whole beat, so that the facilitator can read ahead. */
  readonly ahead: readonly { readonly speaker: string | null; readonly text: string }[];
  readonly prompts: readonly string[];
  /** For the facilitator's pocket, at the beat in hand; null before the story has begun. */
  readonly cues: ShownCues | null;
  /** Words that the beat in hand explains. */
  readonly words: readonly ShownWord[];
  readonly participation: Participation;
  /** What earlier rounds of the decision in hand came to, each by itself; null per choice where hidden. */
  readonly earlier: readonly { readonly round: number; readonly totals: readonly Shown[] }[];
  /** What a professional on each side would say for each choice, in their order; null where nobody wrote it. */
  readonly reasons: readonly ({ readonly security: string; readonly civil: string } | null)[];
  readonly runs: readonly {
    readonly run: RunId;
    readonly kind: Run['kind'];
    /** Titles of the decisions gone through, with the steps taken before each. */
    readonly decisions: readonly {
      readonly at: number;
      readonly title: string;
      readonly chosen: string;
    }[];
  }[];
};

/** Everything a facilitator may know. Never how one seat voted. */
export type ConsoleScene = ToldIn & {
  /** The chosen story's name on disk: its title is in the viewer's language. */
  readonly pack: string | null;
  readonly as: SessionKind;
  /** Null outside a briefing, and where no story is chosen. */
  readonly briefing:
    | (ShownBriefing & {
        readonly next: BriefingPage | null;
        /** Every page, for the printer. */
        readonly all: readonly BriefingPage[];
      })
    | null;
  readonly title: string | null;
  readonly language: LanguageTag;
  readonly phase: PhaseName;
  /** The phases this group goes through, in order. */
  readonly phases: readonly PhaseName[];
  readonly settings: Settings;
  readonly sheet: GroupSheet;
  /** Contests that are planned and not held yet. */
  readonly toHold: readonly (PlannedContest & { readonly name: string })[];
  /** Questions that are planned and not asked yet. */
  readonly toAsk: readonly PlannedQuestions[];
  /** The lengths that the story can be told in. */
  readonly tellings: readonly Cut[];
  /** What voices add to each of them; the sheet counts it. */
  readonly voiceMinutes: VoiceMinutes;
  /** What films add to each of them, which the sheet counts too. */
  readonly filmMinutes: FilmMinutes;
  /** Every team stands at an anchor of its story with all lines shown. */
  readonly atAnchor: boolean;
  readonly door: Group['door'];
  readonly join: Join | null;
  readonly seats: readonly {
    readonly id: Seat['id'];
    readonly team: TeamId;
    readonly pseudonym: Seat['pseudonym'];
    readonly role: string | null;
    readonly people: number;
    /** Null where the facilitator stands above these people. */
    readonly rules: Seat['rules'] | null;
    /** Whether the device was heard; null until somebody said. */
    readonly hears: boolean | null;
    readonly present: boolean;
  }[];
  readonly rules: readonly { readonly rule: string; readonly stands: boolean }[];
  readonly roles: readonly RoleCard[];
  /** Roles whose devices have all vanished, and that somebody here could take; first those that decide now. None while everything waits. */
  readonly absent: readonly AbsentRole[];
  /** Whether people are to play the other side, and how many devices have said which is theirs; null where it cannot be. */
  readonly crossing: {
    readonly crossed: boolean;
    readonly isAsking: boolean;
    readonly told: { readonly told: number; readonly of: number } | null;
  } | null;
  readonly teams: readonly ConsoleTeam[];
  /** What may be brought into the story while it is played. */
  readonly injects: readonly ConsoleInject[];
  readonly contests: ConsoleContests;
  readonly survey: ConsoleSurvey;
  readonly focus: Group['focus'];
  /** Moments that an observer marked are in it only in the debrief. */
  readonly notebook: Group['notebook'];
  readonly messages: Group['messages'];
  readonly captions: Group['captions'];
  /** Seats that ask somebody to come, the longest waiting first. */
  readonly lanterns: readonly Seat['id'][];
  readonly clocks: readonly (ShownClock & { readonly team: TeamId | null })[];
  readonly paused: Group['paused'];
  readonly restEnds: Group['restEnds'];
  readonly curtain: boolean;
  readonly guests: Group['safety']['guests'];
  /** Seats that call the care person; told to nobody else, and in no total. */
  readonly calls: Group['safety']['calls'];
  /** What the story asks to be ready for. */
  readonly notes: readonly string[];
  readonly stopped: boolean;
  readonly debrief: {
    readonly at: PictureUp & { readonly step: DebriefStep };
    readonly script: readonly string[];
    /** Of every step, for the printer. */
    readonly scripts: Readonly<Record<DebriefStep, readonly string[]>>;
    /** Whole minutes of each step, by the run sheet. */
    readonly minutes: StepMinutes;
    readonly pictures: DebriefPictures;
    /** Stops that are not talked about, and could be. */
    readonly spare: readonly Prompt[];
    /** Null while no beat is shown again. */
    readonly replay: ShownReplay | null;
  } | null;
  /** What may leave the group and what came to it; absent outside the debrief. */
  readonly offers?: ConsoleOffers;
  /** After the debrief: what the group agreed to tell its officers; absent where it agreed to nothing. */
  readonly agreed?: string;
  readonly keeping: Group['keeping'];
  readonly fault: string | null;
  /** Null while answers are written as they come. */
  readonly trouble: Hindrance | null;
  /** Where its record was damaged: until when it is whole, null where nothing is left of it. */
  readonly wholeUntil?: Instant | null;
  readonly findings: readonly Finding[];
};

/** What the facilitator's console shows. */
export function consoleScene(group: Group, language: LanguageTag, facts: Facts): ConsoleScene {
  const { scenario } = facts;
  const ear = scenario === null ? null : everyEar(scenario, language);
  return {
    pack: group.scenario?.name ?? null,
    as: group.as,
    briefing: consoleBriefing(group, ear),
    ...titled(ear),
    language,
    phase: group.phase,
    phases: openPhases(scenario, group.settings),
    settings: group.settings,
    sheet: groupSheet(group, scenario),
    toHold: contestsToHold(group, scenario).map((one) => ({
      ...one,
      name: contestName(ear, one.key),
    })),
    toAsk: questionsToAsk(group, scenario),
    tellings: tellings(scenario),
    ...besideDecisions(scenario, group.settings),
    atAnchor: isAtAnchor(group, scenario),
    door: group.door,
    join: facts.join,
    seats: [...group.seats.values()].map((seat) => consoleSeat(group, seat, facts)),
    rules: shownRules(group),
    roles: ear === null ? [] : roleCards(ear),
    absent: shownAbsent(group, facts, ear),
    crossing: crossing(group, facts),
    teams: teamIds(group.settings).map((team) => consoleTeam({ group, team, facts, ear })),
    injects: consoleInjects(group, ear),
    contests: consoleContests(group, ear),
    survey: consoleSurvey(group, ear),
    focus: group.focus,
    notebook: notebookNow(group),
    captions: group.captions,
    messages: group.messages,
    lanterns: [...group.lanterns],
    clocks: group.clocks.map((clock) => ({ ...shownClock(clock), team: clockTeam(clock) })),
    paused: group.paused,
    restEnds: group.restEnds,
    ...group.safety,
    notes: shownNotes(ear),
    stopped: group.stopped,
    debrief: ear === null || group.phase !== 'debrief' ? null : consoleDebrief(group, ear),
    ...offersNow(group, ear),
    ...agreedNow(group),
    keeping: group.keeping,
    fault: group.fault,
    trouble: facts.trouble,
    ...(facts.wholeUntil !== undefined && { wholeUntil: facts.wholeUntil }),
    findings: scenario?.findings ?? [],
  };
}

/** What the story is called, and in which language it is told to this facilitator. */
const titled = (ear: Ear | null): Pick<ConsoleScene, 'title' | 'toldIn'> =>
  ear === null
    ? { title: null }
    : {
        title: ear.say('title', ear.scenario.pack.title),
        ...toldIn(ear.scenario, ear.language),
      };

/** How many of those that are asked have said which side they come from; in a chain of command nobody counts. */
function crossing(group: Group, { scenario, sides }: Facts): ConsoleScene['crossing'] {
  if (scenario === null || !canCross(scenario.pack)) return null;
  const { crossed = false, inChainOfCommand } = group.settings;
  const isAsking = asksSides(group, scenario);
  if (!isAsking || inChainOfCommand) return { crossed, isAsking, told: null };
  const asked = [...group.seats.values()].filter(waitsForRole);
  const told = asked.filter(({ id }) => sides.has(id)).length;
  return { crossed, isAsking, told: { told, of: asked.length } };
}

function consoleBriefing(group: Group, ear: Ear | null): ConsoleScene['briefing'] {
  if (ear === null || group.as !== 'briefing') return null;
  const shown = shownBriefing(group, ear);
  const all = briefingPages(group, ear.scenario, ear.language);
  return shown && { ...shown, next: all[group.page + 1] ?? null, all };
}

function offersNow(group: Group, ear: Ear | null): Pick<ConsoleScene, 'offers'> {
  const offers = consoleOffers(group, ear);
  return offers === null ? {} : { offers };
}

function agreedNow({ phase, offers: { sentence } }: Group): Pick<ConsoleScene, 'agreed'> {
  const isAfter = phase === 'meet' || phase === 'end';
  return sentence !== null && isAfter ? { agreed: sentence } : {};
}

function notebookNow({ notebook, phase }: Group): Group['notebook'] {
  return phase === 'debrief' ? notebook : { ...notebook, moments: [] };
}

function consoleSeat(group: Group, seat: Seat, { present }: Facts): ConsoleScene['seats'][number] {
  const { id, team, pseudonym, role, people, hears = null } = seat;
  const rules = group.settings.inChainOfCommand ? null : seat.rules;
  return { id, team, pseudonym, role, people, rules, hears, present: present.has(id) };
}

function consoleDebrief(group: Group, ear: Ear): NonNullable<ConsoleScene['debrief']> {
  const { step, picture, item } = group.debrief;
  return {
    at: { step, picture, item },
    script: debriefScript(ear, step),
    scripts: debriefScripts(ear),
    minutes: plannedSteps(group, ear.scenario),
    pictures: debriefPictures(group, ear.scenario, ear.language),
    spare: stopsToTalkAbout(group, ear.scenario, ear.language).spare,
    replay: shownReplay(group, ear),
  };
}
