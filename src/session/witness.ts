import type { Beat } from '../scenario/beat.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Group, Mark, Run, Team } from './group.ts';

/**
 * Reads every run again and compares with what was recorded as it was played.
 * Says where they first differ, for the facilitator; null where they agree.
 */
export function witness(group: Group, scenario: Scenario): string | null {
  for (const team of group.teams) {
    for (const run of team.runs) {
      const at = differsAt(scenario, team, run);
      if (at !== null) return `Team ${team.id}, run ${run.id}: step ${at} led elsewhere.`;
    }
  }
  return null;
}

/** What a run shares with the one it branched off is checked there. */
function differsAt(scenario: Scenario, { seed }: Team, run: Run): number | null {
  for (let at = run.from?.at ?? 0; at < run.marks.length; at += 1) {
    const steps = run.steps.slice(0, at);
    const beat = scenario.read({ scenario: scenario.hash, seed, steps });
    const mark = run.marks[at];
    if (mark && !isSamePlace(mark, beat)) return at;
  }
  return null;
}

function isSamePlace(mark: Mark, beat: Beat): boolean {
  const names = new Set([...Object.keys(mark.meters), ...Object.keys(beat.meters)]);
  const isSameMeter = (name: string): boolean => mark.meters[name] === beat.meters[name];
  return (
    beat.fault === null &&
    beat.path === mark.path &&
    beat.ending === mark.ending &&
    [...names].every(isSameMeter)
  );
}
