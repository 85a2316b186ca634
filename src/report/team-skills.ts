import { skills, type Skill } from '../scenario/contests.ts';
import type { ContestResult } from '../session/contest.ts';
import type { TeamId } from '../session/ids.ts';

/** What a team does best: how many rounds of one skill it had right. Nobody is ranked. */
export type TeamStrength = {
  readonly team: TeamId;
  /** Null while it has had no round right. */
  readonly skill: Skill | null;
  readonly right: number;
  readonly of: number;
};

export function roundsRight({ right }: ContestResult, team: TeamId): number {
  return right.filter((teams) => teams.includes(team)).length;
}

/** The skill in which most of a team's rounds were right, of the contests that count for it. */
export function teamStrength(team: TeamId, results: readonly ContestResult[]): TeamStrength {
  const found = skills.map((skill): TeamStrength => {
    const own = results.filter((result) => result.skill === skill);
    const right = own.reduce((sum, result) => sum + roundsRight(result, team), 0);
    return { team, skill, right, of: own.reduce((sum, result) => sum + result.right.length, 0) };
  });
  const [best] = found
    .filter(({ right }) => right > 0)
    .toSorted((a, b) => b.right / b.of - a.right / a.of || b.right - a.right);
  return best ?? { team, skill: null, right: 0, of: 0 };
}
