import type { Beat } from '../../scenario/beat.ts';
import type { Step } from '../../scenario/playthrough.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { cutSteps } from '../cut-steps.ts';
import { currentBeat, tellingRun } from '../current-beat.ts';
import type { Arrival } from '../event.ts';
import type { Settings, Team } from '../group.ts';
import type { Refusal } from '../refusal.ts';
import { isAllTold } from '../showing.ts';
import type { Target } from '../target.ts';
import { takeAim } from './aim.ts';
import { settledTogether } from './deciding-teams.ts';
import { contestSteps } from './contests.ts';
import { pinnedScenario, type Draft } from './draft.ts';
import { injectSteps } from './injects.ts';
import { arrive } from './lines.ts';

export function arrivalAt({ path, meters, ending }: Beat): Arrival {
  return { path, meters, ending };
}

/** What the other side said of what was said back to it. */
function heardSteps({ ballot }: Team, { decision }: Beat): readonly Step[] {
  const name = decision?.sayItBack;
  const { heard } = ballot;
  return name === undefined || heard === null ? [] : [{ kind: 'set', name, value: heard }];
}

export function goOn(draft: Draft, target: Target): Refusal | null {
  const aim = takeAim(draft, target);
  if (typeof aim === 'string') return aim;
  return stepOn(draft, aim.team);
}

/** Takes the step that is settled, or the only one there is. */
export function stepOn(draft: Draft, team: Team): Refusal | null {
  const scenario = pinnedScenario(draft);
  if (!scenario) return 'no-scenario';
  const beat = currentBeat(draft.group, team, scenario);
  const { state } = team.ballot;
  if (state === 'tied') return 'tied';
  if (state !== 'settled') return stepAlone(draft, team, beat);
  const teams = settledTogether(draft, team);
  const refusals = teams.map((one) => takeStep(draft, one, one.ballot.result?.chosen ?? 0));
  return refusals.find((refusal) => refusal !== null) ?? null;
}

function stepAlone(draft: Draft, team: Team, beat: Beat): Refusal | null {
  if (beat.choices.length === 0) return 'no-such-choice';
  const isTold = isAllTold(team, beat, draft.facts.scenario ?? {});
  if (beat.decision || !isTold) return 'not-open-yet';
  return takeStep(draft, team, 0);
}

/** Takes one choice of the run that is being told. A step at which the story fails is not taken. */
export function takeStep(draft: Draft, team: Team, index: number): Refusal | null {
  const scenario = pinnedScenario(draft);
  if (!scenario) return 'no-scenario';
  const beat = currentBeat(draft.group, team, scenario);
  const choice = beat.choices[index];
  if (!choice) return 'no-such-choice';
  const run = tellingRun(team);
  const isTold = run.kind === 'told';
  const cut = isTold ? cutSteps(beat, draft.group.settings.cut) : [];
  const set = isTold ? [...cut, ...heardSteps(team, beat)] : [];
  const brought = isTold
    ? [...injectSteps(scenario, team), ...contestSteps(scenario, draft.group, { team, beat })]
    : [];
  const steps = [...set, ...brought, choice.step];
  const beats = beatsAfter(scenario, team, steps);
  if (beats.some(({ fault }) => fault !== null)) return 'story-failed';
  for (const [at, step] of steps.entries()) {
    const arrival = arrivalAt(beats[at] ?? beat);
    draft.record({ kind: 'step-taken', team: team.id, run: run.id, step, arrival });
  }
  arrive(draft, team.id);
  return null;
}

function beatsAfter(scenario: Scenario, team: Team, steps: readonly Step[]): readonly Beat[] {
  const before = tellingRun(team).steps;
  return steps.map((_, at) =>
    scenario.read({
      scenario: scenario.hash,
      seed: team.seed,
      steps: [...before, ...steps.slice(0, at + 1)],
    }),
  );
}

/** The next step of each team leads into the shorter telling. */
export function shorten(draft: Draft, cut: Settings['cut']): Refusal | null {
  if (draft.group.settings.cut === cut) return 'already-so';
  draft.record({ kind: 'settings-changed', settings: { cut } });
  return null;
}
