import type { Beat } from '../scenario/beat.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Replayed } from './debrief-place.ts';
import { firstBallot } from './empty-group.ts';
import type { Group, Run, Team } from './group.ts';

type Again = { readonly team: Team; readonly run: Run; readonly at: number };

/** The beat as it is told after so many steps; null where the story reads otherwise today than it was recorded. */
export function beatAgain({ team, run, at }: Again, scenario: Scenario): Beat | null {
  const mark = run.marks[at];
  const steps = run.steps.slice(0, at);
  const beat = scenario.read({ scenario: scenario.hash, seed: team.seed, steps });
  const isSame = beat.fault === null && beat.path === mark?.path && beat.ending === mark.ending;
  return isSame ? beat : null;
}

/**
 * The team as it stood at a beat of one of its runs, with what was decided there once all is said.
 * Its run passes for a what-if, in which no film waits and nothing is brought in.
 */
export function replayedTeam(
  group: Group,
  { team: id, run: name, at, line }: Replayed,
): Team | null {
  const team = group.teams.find((one) => one.id === id);
  const run = team?.runs.find((one) => one.id === name);
  if (!team || !run) return null;
  const { steps, marks } = run;
  const past: Run = {
    ...run,
    kind: 'what-if',
    steps: steps.slice(0, at),
    marks: marks.slice(0, at + 1),
  };
  const result = marks[at + 1]?.ballot ?? null;
  const ballot = { ...firstBallot, state: result ? 'settled' : 'reading', result } as const;
  return { ...team, runs: [past], told: run.id, whatIf: run.id, line, showing: null, ballot };
}
