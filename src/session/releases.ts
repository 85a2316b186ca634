import type { Team } from './group.ts';
import type { RunId } from './ids.ts';
import { runOf, toldRun } from './current-beat.ts';

/** Something that the facilitator brought in; it is set in the story just before the team's next choice. */
export type Release = {
  /** A key of the pack's injects, and which of its values it sets, from 0. */
  readonly inject: string;
  readonly value: number;
  /** Where the team stood, in steps of a run. */
  readonly run: RunId;
  readonly at: number;
};

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
