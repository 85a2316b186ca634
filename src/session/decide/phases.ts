import type { Beat } from '../../scenario/beat.ts';
import type { Step } from '../../scenario/playthrough.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { beforePlay, phaseNames, type Group, type PhaseName } from '../group.ts';
import type { RunId, TeamId } from '../ids.ts';
import { cutSteps } from '../cut-steps.ts';
import { openPhases } from '../open-phases.ts';
import type { Refusal } from '../refusal.ts';
import { teamIds } from '../team-ids.ts';
import { teamSeed } from './chance.ts';
import { startStepClock, stopStepClock } from './debrief.ts';
import { pinnedScenario, type Draft } from './draft.ts';
import { leaveContest } from './contests.ts';
import { arrive } from './lines.ts';
import { leaveSurvey } from './survey.ts';
import { leaveOffer } from './offers.ts';
import { dropVote, endWhatIf } from './runs.ts';
import { lacksCare } from './safety.ts';
import { arrivalAt } from './steps.ts';

export function moveOn(draft: Draft, to: PhaseName): Refusal | null {
  const { group } = draft;
  if (to === group.phase) return 'already-so';
  if (to === 'play' && group.fault !== null) return 'debrief-only';
  const sheet = openPhases(pinnedScenario(draft), group.settings);
  const next = to === 'debrief' && owesDeRoling(group, sheet) ? 'de-roling' : to;
  if (!mayGo(group.phase, next, sheet)) return 'wrong-phase';
  leaveContest(draft);
  leaveSurvey(draft);
  leaveOffer(draft);
  if (next === 'play') return startPlay(draft);
  restBefore(draft, next);
  leaveStory(draft);
  draft.record({ kind: 'phase-entered', phase: next });
  if (next === 'debrief') startStepClock(draft);
  return null;
}

/** No vote stays open behind the play, and no what-if behind the debrief. */
function leaveStory(draft: Draft): void {
  stopStepClock(draft);
  const { phase, teams } = draft.group;
  for (const team of teams) {
    if (phase === 'play') dropVote(draft, team);
    if (team.whatIf !== null) endWhatIf(draft, team.id);
  }
}

/** A break that is planned before a phase begins as the phase is entered, so that nothing runs in it. */
function restBefore(draft: Draft, phase: PhaseName): void {
  const { settings, paused, phase: here } = draft.group;
  const rest = settings.breaks.find(({ before }) => before === phase);
  const isOnward = phaseNames.indexOf(phase) > phaseNames.indexOf(here);
  if (!rest || !isOnward || paused !== null) return;
  const until = draft.facts.now + rest.minutes * 60_000;
  draft.record({ kind: 'paused', why: rest.why, until });
}

/** Nobody goes home in a role: who played, or holds one, steps out of it first. */
function owesDeRoling({ phase, seats }: Group, sheet: readonly PhaseName[]): boolean {
  if (!sheet.includes('de-roling') || phase === 'de-roling') return false;
  return phase === 'play' || [...seats.values()].some(({ role }) => role !== null);
}

function mayGo(from: PhaseName, to: PhaseName, sheet: readonly PhaseName[]): boolean {
  const [here, there] = [sheet.indexOf(from), sheet.indexOf(to)];
  if (to === 'end' || there === -1) return false;
  if (to === 'debrief' || to === 'de-roling') return there > here;
  if (to === 'play') return from === 'roles' || from === 'rules';
  if (to === 'meet') return from === 'debrief';
  return beforePlay.includes(from) && (Math.abs(there - here) === 1 || passesTerms(from, to));
}

/** A room that has heard its terms need not hear them again. */
function passesTerms(from: PhaseName, to: PhaseName): boolean {
  return (from === 'lobby' && to === 'rules') || (from === 'rules' && to === 'lobby');
}

function startPlay(draft: Draft): Refusal | null {
  const scenario = pinnedScenario(draft);
  if (!scenario) return 'no-scenario';
  if (lacksCare(draft)) return 'care-first';
  const { seed, settings, door } = draft.group;
  const teams = teamIds(settings);
  const starts = teams.map((team, number) =>
    startOf(scenario, { team, seed: teamSeed(seed, number), cut: settings.cut }),
  );
  if (starts.some(({ beats }) => beats.some(({ fault }) => fault !== null))) return 'story-failed';
  restBefore(draft, 'play');
  draft.record({ kind: 'phase-entered', phase: 'play' });
  if (door === 'open') draft.record({ kind: 'door-shut' });
  for (const { team, seed, steps, beats } of starts) {
    const arrivals = beats.map(arrivalAt);
    const run = 'r1' as RunId;
    draft.record({ kind: 'team-started', team, seed, run, steps, arrivals });
  }
  const [only] = teams;
  if (teams.length === 1 && only) {
    draft.record({ kind: 'focus-set', focus: { kind: 'team', team: only } });
  }
  for (const team of teams) arrive(draft, team);
  return null;
}

type Start = {
  readonly team: TeamId;
  readonly seed: number;
  readonly steps: readonly Step[];
  readonly beats: readonly Beat[];
};

function startOf(
  scenario: Scenario,
  { team, seed, cut }: { team: TeamId; seed: number; cut: Group['settings']['cut'] },
): Start {
  const read = (steps: readonly Step[]): Beat =>
    scenario.read({ scenario: scenario.hash, seed, steps });
  const first = read([]);
  const steps = cutSteps(first, cut);
  return { team, seed, steps, beats: steps.length === 0 ? [first] : [first, read(steps)] };
}
