import { shownCount } from '../../report/small-numbers.ts';
import { toldRun } from '../current-beat.ts';
import type { Group, Team } from '../group.ts';
import type { Shown } from './telling.ts';

/** How much a team's devices have taken part so far. */
export type Participation = {
  /** Closed votes of the team that enough devices answered to be counted here. */
  readonly votes: number;
  /** Answers in those votes; null where there is none, and in a chain of command. */
  readonly answers: Shown;
};

/**
 * A vote too small to be told is left out whole, so that no difference of two counts tells it.
 * One result of the whole room does not say which team it came from, and is left out too.
 */
export function participationOf(group: Group, team: Team): Participation {
  const counts = toldRun(team).marks.flatMap(({ ballot }) => {
    if (ballot === null || ballot.how === 'facilitator' || ballot.room === true) return [];
    const answers = shownCount(ballot.seats, group.settings);
    return answers === null ? [] : [answers];
  });
  const answers = counts.reduce((sum, count) => sum + count, 0);
  return { votes: counts.length, answers: counts.length === 0 ? null : answers };
}
