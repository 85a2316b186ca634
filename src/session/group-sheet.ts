import { cuts, type Cut } from '../scenario/pack.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { FilmMinutes } from './film-minutes.ts';
import type { Group, PhaseName, Settings } from './group.ts';
import type { Instant } from './ids.ts';
import { openPhases } from './open-phases.ts';
import { contestVoiceMinutes, voiceMinutes, type VoiceMinutes } from './voice-minutes.ts';
import {
  planWithQuestions,
  questionsOf,
  type PlannedQuestions,
  type SheetWithQuestions,
} from './plan-questions.ts';
import { roundSheet } from './round-sheet.ts';
import type { PlannedContest, RunSheet } from './run-sheet.ts';

/** A run sheet, and when it began: by it a device knows whether the room is late. */
export type GroupSheet = SheetWithQuestions & {
  /** What it was planned for, in minutes. */
  readonly minutes: number;
  /** Null until the room leaves the lobby. */
  readonly startsAt: Instant | null;
  /** When the phase that the group is in was entered; null in the lobby. */
  readonly enteredAt: Instant | null;
};

const minute = 60_000;

/** The lengths a story can be told in, the shortest first. */
export function tellings(scenario: Scenario | null): readonly Cut[] {
  return cuts.filter((cut) => scenario?.pack.minutes.includes(cut) ?? true);
}

/** A round takes a minute, and the board another; voices stay longer. */
export function contestsOf(
  scenario: Scenario | null,
  settings: Settings,
): readonly PlannedContest[] {
  const contests = Object.entries(scenario?.pack.contests ?? {});
  return contests.map(([key, contest]) => {
    const spoken = contestVoiceMinutes(scenario, contest, settings);
    return { key, minutes: contest.rounds.length + 1 + spoken };
  });
}

/** Contests that are planned and not held yet. */
export function contestsToHold(group: Group, scenario: Scenario | null): readonly PlannedContest[] {
  const { contests } = groupSheet(group, scenario);
  const isHeld = (key: string): boolean => group.contests.some(({ contest }) => contest === key);
  return contestsOf(scenario, group.settings).filter(
    ({ key }) => contests.includes(key) && !isHeld(key),
  );
}

/** Questions that are planned and not asked yet. */
export function questionsToAsk(
  group: Group,
  scenario: Scenario | null,
): readonly PlannedQuestions[] {
  const { questions } = groupSheet(group, scenario);
  const asked = [...group.surveys, ...(group.survey ? [group.survey] : [])];
  return questionsOf(scenario, group.settings).filter(
    ({ round }) => questions.includes(round) && !asked.some((one) => one.round === round),
  );
}

/** The sheet that a group goes by now. */
export function groupSheet(group: Group, scenario: Scenario | null): GroupSheet {
  const { settings, timing } = group;
  if (settings.round !== undefined) return roundSheet(group, settings.round);
  const { replanned } = timing;
  const plan = replanned ?? { minutes: settings.minutes, from: 'lobby' as const, played: 0 };
  const { minutes, played } = plan;
  const phases = from(openPhases(scenario, settings), plan.from);
  const { interpreter: interpreted, breaks, cut } = settings;
  const trims = replanned !== null;
  const all = contestsOf(scenario, settings);
  const contests = replanned?.contests
    ? all.filter(({ key }) => replanned.contests?.includes(key))
    : all;
  const block = { minutes, phases, cuts: [cut], interpreted, breaks, contests, played, trims };
  const questions = questionsOf(scenario, settings).filter(
    ({ round }) => replanned?.questions?.includes(round) ?? true,
  );
  const besides = besideDecisions(scenario, settings);
  const sheet = planWithQuestions({ ...block, ...besides }, questions);
  const startsAt = replanned?.at ?? startedAt(timing.begunAt, sheet);
  return { ...sheet, minutes, startsAt, enteredAt: timing.enteredAt };
}

/** Nobody knows when people began to arrive, so that the lobby is taken to have lasted what it should. */
function startedAt(begunAt: Instant | null, { stops }: RunSheet): Instant | null {
  const lobby = stops.find(({ phase }) => phase === 'lobby')?.minutes ?? 0;
  return begunAt === null ? null : begunAt - lobby * minute;
}

/** What the rest of a session is planned anew from. */
export type Rest = {
  /** From now to the end. */
  readonly minutes: number;
  readonly now: Instant;
  readonly phase: PhaseName;
  readonly phases: readonly PhaseName[];
  readonly enteredAt: Instant | null;
  readonly settings: Pick<Settings, 'cut' | 'interpreter' | 'breaks'>;
  readonly tellings: readonly Cut[];
  readonly voiceMinutes: VoiceMinutes;
  readonly filmMinutes: FilmMinutes;
  /** Planned, and not held yet. */
  readonly toHold: readonly PlannedContest[];
  /** Planned, and not asked yet. */
  readonly toAsk: readonly PlannedQuestions[];
};

/** The plan for the minutes that are left; a story that has begun can only become shorter. */
export function planRest(rest: Rest): SheetWithQuestions & { readonly played: number } {
  const { now, phase, enteredAt, settings, tellings: all } = rest;
  const { interpreter: interpreted, breaks, cut } = settings;
  const isPlay = phase === 'play';
  const played = isPlay && enteredAt !== null ? wholeMinutes(now - enteredAt) : 0;
  const shorter = all.filter((one) => !isPlay || one <= cut);
  const cuts = shorter.length > 0 ? shorter : [cut];
  const phases = from(rest.phases, phase);
  const contests = rest.toHold;
  const plan = { ...rest, phases, cuts, interpreted, breaks, contests, played, trims: true };
  return { ...planWithQuestions(plan, rest.toAsk), played };
}

function wholeMinutes(milliseconds: number): number {
  return Math.max(0, Math.floor(milliseconds / minute));
}

function from(phases: readonly PhaseName[], first: PhaseName): readonly PhaseName[] {
  return phases.slice(Math.max(0, phases.indexOf(first)));
}

/** Minutes that voices and films take beside the decisions by which a telling is counted. */
export function besideDecisions(
  scenario: Scenario | null,
  settings: Settings,
): Pick<Rest, 'voiceMinutes' | 'filmMinutes'> {
  return {
    voiceMinutes: voiceMinutes(scenario, settings),
    filmMinutes: scenario?.filmMinutes ?? {},
  };
}

/** The length that fits a whole block with these settings. */
export function fittingCut(settings: Settings, scenario: Scenario | null): Cut {
  const { minutes, interpreter: interpreted, breaks } = settings;
  const phases = openPhases(scenario, settings);
  const block = { minutes, phases, interpreted, breaks, played: 0, trims: false };
  const besides = besideDecisions(scenario, settings);
  const whole = { ...block, cuts: tellings(scenario), ...besides };
  return planWithQuestions(whole, questionsOf(scenario, settings)).cut;
}
