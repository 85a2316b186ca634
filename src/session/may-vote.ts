import type { Beat } from '../scenario/beat.ts';
import type { Group, Seat } from './group.ts';

/** Whether a seat is one of those that settle the decision its team's beat ends in, whatever state the ballot has. */
export function mayVote(group: Group, seat: Seat, beat: Beat): boolean {
  const decision = beat.decision;
  if (decision === null || decision.by === 'facilitator' || seat.rules === 'observing')
    return false;
  if (decision.by !== 'role' || seat.role === decision.role) return true;
  return !hasHolder(group, seat.team, decision.role);
}

/** The decision as it is taken: that of a role which no device of the team holds is the team's; a team without devices may hold it on paper. */
export function decisionOf(group: Group, team: Seat['team'], { decision }: Beat): Beat['decision'] {
  if (decision?.by !== 'role' || hasHolder(group, team, decision.role)) return decision;
  if (![...group.seats.values()].some((seat) => seat.team === team)) return decision;
  return { ...decision, by: 'team', role: null };
}

function hasHolder(group: Group, team: Seat['team'], role: string | null): boolean {
  return [...group.seats.values()].some((seat) => seat.team === team && seat.role === role);
}
