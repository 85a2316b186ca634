import type { EventOf } from '../event.ts';
import type { Focus, Group, Settings } from '../group.ts';
import type { TeamId } from '../ids.ts';

/** The group without a team that went with another; the road it had gone stays to be told. */
export function merged(group: Group, { team: id, into }: EventOf<'team-merged'>): Group {
  const team = group.teams.find((one) => one.id === id);
  const teams = group.teams.filter((one) => one !== team);
  const seats = [...group.seats].map(
    ([seat, one]) => [seat, one.team === id ? { ...one, team: into } : one] as const,
  );
  return {
    ...group,
    settings: withoutTeam(group.settings, id),
    seats: new Map(seats),
    teams,
    gone: team === undefined ? group.gone : [...group.gone, { team, into }],
    clocks: group.clocks.filter(({ of }) => !('team' in of && of.team === id)),
    held: new Set([...group.held].filter((one) => one !== id)),
    messages: group.messages.filter(({ to }) => to !== id),
    focus: focusNow(group.focus, teams),
  };
}

function withoutTeam({ merged: before = [], ...settings }: Settings, id: TeamId): Settings {
  return { ...settings, teams: settings.teams - 1, merged: [...before, id] };
}

function focusNow(focus: Focus, teams: Group['teams']): Focus {
  const [first] = teams;
  if (first && teams.length === 1) return { kind: 'team', team: first.id };
  const isThere = focus.kind === 'board' || teams.some(({ id }) => id === focus.team);
  return isThere ? focus : { kind: 'board' };
}
