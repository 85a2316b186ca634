import type { ContestResult } from './contest.ts';
import type { Group } from './group.ts';
import type { TeamId } from './ids.ts';
import { isTold } from './releases.ts';

/** What counts for a team, each contest once: points are lost where it goes back before they were won. */
export function contestsTold(group: Group, id: TeamId): readonly ContestResult[] {
  const team = group.teams.find((one) => one.id === id);
  const told = group.contests.filter(({ stood }) => {
    const place = stood.find((one) => one.team === id);
    return (
      place === undefined || team === undefined || isTold(team, { ...place, at: place.at - 1 })
    );
  });
  return [...new Map(told.map((result) => [result.contest, result])).values()];
}
