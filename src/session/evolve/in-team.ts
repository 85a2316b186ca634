import type { Group, Team } from '../group.ts';
import type { TeamId } from '../ids.ts';

/** The group with one of its teams changed. */
export function inTeam(group: Group, id: TeamId, change: (team: Team) => Partial<Team>): Group {
  const teams = group.teams.map((team) => (team.id === id ? { ...team, ...change(team) } : team));
  return { ...group, teams };
}
