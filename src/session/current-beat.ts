import type { Beat } from '../scenario/beat.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Group, Run, Team } from './group.ts';
import type { RunId } from './ids.ts';
import type { Target } from './target.ts';

/** The run with this id. Throws where a group was evolved wrongly: a team always has the runs it names. */
export function runOf(team: Team, id: RunId): Run {
  const run = team.runs.find((one) => one.id === id);
  if (!run) throw new Error(`Team ${team.id} has no run ${id}.`);
  return run;
}

/** The run that counts. */
export function toldRun(team: Team): Run {
  return runOf(team, team.told);
}

/** The run on the stage: the what-if while one is shown, else the told one. */
export function tellingRun(team: Team): Run {
  return runOf(team, team.whatIf ?? team.told);
}

/** Names the decision a team stands at now. */
export function currentTarget(team: Team): Target {
  const run = tellingRun(team);
  return { team: team.id, run: run.id, at: run.steps.length, round: team.ballot.round };
}

/** What a run's steps led to; they are never changed in place, so a beat that was read stands. */
const read = new WeakMap<
  Run['steps'],
  { readonly by: Scenario; readonly seed: number; readonly beat: Beat }
>();

/** What is on stage for a team. */
export function currentBeat(group: Group, team: Team, scenario: Scenario): Beat {
  const { steps } = tellingRun(team);
  const { seed } = team;
  const known = read.get(steps);
  if (known?.by === scenario && known.seed === seed) return known.beat;
  const beat = scenario.read({ scenario: group.scenario?.hash ?? scenario.hash, seed, steps });
  read.set(steps, { by: scenario, seed, beat });
  return beat;
}
