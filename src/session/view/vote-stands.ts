import { answersAwaited } from '../answers.ts';
import type { SeatCommand } from '../command.ts';
import { currentTarget } from '../current-beat.ts';
import type { Group, Seat, Team } from '../group.ts';
import type { SeatId } from '../ids.ts';
import { isSameTarget } from '../target.ts';

/**
 * The choice that a seat's view shows as its own once this command of it was done; null where the view shows
 * something else than before, or where nothing tells that. An acknowledgement may say it in place of a view.
 */
export function voteThatStands(group: Group, id: SeatId, command: SeatCommand): number | null {
  if (command.kind !== 'cast-vote') return null;
  const seat = group.seats.get(id);
  const team = seat && group.teams.find((one) => one.id === seat.team);
  if (!team || !showsVotes(group, team) || answersAwaited(group, seat) > 1) return null;
  return isCastIn(team, seat, command) ? command.choice : null;
}

const showsVotes = (group: Group, team: Team): boolean =>
  group.phase === 'play' && !group.stopped && !group.safety.curtain && team.whatIf === null;

const isCastIn = (
  team: Team,
  { id }: Seat,
  { target }: Extract<SeatCommand, { readonly kind: 'cast-vote' }>,
): boolean => isSameTarget(currentTarget(team), target) && team.ballot.cast.has(id);
