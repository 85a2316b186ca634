import type { Beat, Choice } from '../../scenario/beat.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { tellingRun } from '../current-beat.ts';
import type { Group, Run, Team } from '../group.ts';

/** A choice, the beat it leads to, and where that one's choices lead. */
export type Ahead = {
  readonly choice: Choice;
  readonly beat: Beat;
  readonly ahead: readonly Ahead[];
};

/** Beats that are read ahead, along any choices. */
const beatsAhead = 2;

type Known = { readonly by: Scenario; readonly seed: number; readonly ahead: readonly Ahead[] };

/** Read once for the steps of a run: a dozen beats for each team are too many to read for each view. */
const known = new WeakMap<Run['steps'], Known>();

/** What may follow where a team stands. */
export function aheadOf(group: Group, team: Team, scenario: Scenario): readonly Ahead[] {
  const { steps } = tellingRun(team);
  const { seed } = team;
  const before = known.get(steps);
  if (before?.by === scenario && before.seed === seed) return before.ahead;
  const hash = group.scenario?.hash ?? scenario.hash;
  const read = (after: Run['steps']): Beat => scenario.read({ scenario: hash, seed, steps: after });
  const ahead = follow(read, steps, beatsAhead);
  known.set(steps, { by: scenario, seed, ahead });
  return ahead;
}

function follow(
  read: (steps: Run['steps']) => Beat,
  steps: Run['steps'],
  depth: number,
): readonly Ahead[] {
  if (depth === 0) return [];
  return read(steps).choices.map((choice) => {
    const after = [...steps, choice.step];
    return { choice, beat: read(after), ahead: follow(read, after, depth - 1) };
  });
}
