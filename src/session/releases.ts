import type { Release, Team } from './group.ts';
import { runOf, toldRun } from './current-beat.ts';

/** What was brought into the told run and not taken back with a rewind. */
export function releasesTold(team: Team): readonly Release[] {
  return team.releases.filter((release) => isTold(team, release));
}

/** Whether a moment of a run is in the told one, and no rewind went back to it or before it. */
export function isTold(team: Team, { run, at }: Pick<Release, 'run' | 'at'>): boolean {
  let told = toldRun(team);
  let isIn = at <= told.steps.length;
  while (told.id !== run && told.from !== null) {
    isIn &&= at < told.from.at;
    told = runOf(team, told.from.run);
  }
  return told.id === run && isIn;
}

/** What was brought in since the team's last choice. */
export function newsOf(team: Team): readonly Release[] {
  const { steps } = toldRun(team);
  return releasesTold(team).filter(({ at }) =>
    steps.slice(at).every((step) => step.kind === 'set'),
  );
}

/** What is brought in and not yet set in the story: a rewind to a choice keeps what was set before it. */
export function unsetReleases(team: Team): readonly Release[] {
  const { id, steps } = toldRun(team);
  return team.releases.filter(({ run, at }) => run === id && at === steps.length);
}
