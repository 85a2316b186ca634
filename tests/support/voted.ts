import type { SeatId, TeamId } from '../../src/session/ids.ts';
import { close, seatsIn } from './at-ford.ts';
import { showAll, vote } from './at-page.ts';
import { given, type Given, type Tale } from './tale.ts';

/** The ford's path, where each team chooses between three. */
export const ford = 'ford';
/** The picture code of some other group. */
export const elsewhere = 'boat-comb-leaf';

/** How many devices of a team choose each. */
export type Votes = Partial<Record<TeamId, readonly number[]>>;

/** Each team chooses at the ford as these many did, and goes on; then comes the debrief. */
export function votedAtFord(votes: Votes, what: Given = {}): Tale {
  const teams = Object.keys(votes) as TeamId[];
  const most = Math.max(...Object.values(votes).map(sum));
  const settings = { teams: teams.length, closesWhenAllVoted: false, ...what.settings };
  const tale = given({ seats: most * teams.length, phase: 'play', ...what, settings });
  for (const team of teams) {
    showAll(tale, team);
    tale.facilitator({ kind: 'go-on', target: tale.target(team) });
    showAll(tale, team);
    const seats: SeatId[] = [...seatsIn(tale, team)];
    for (const [choice, count] of (votes[team] ?? []).entries())
      for (const seat of seats.splice(0, count)) vote(tale, seat, choice);
    close(tale, team);
    if (tale.team(team).ballot.state === 'tied')
      tale.facilitator({ kind: 'choose', target: tale.target(team), choice: 0 });
    tale.facilitator({ kind: 'go-on', target: tale.target(team) });
  }
  return intoDebrief(tale);
}

export function intoDebrief(tale: Tale): Tale {
  tale.facilitator({ kind: 'move-on', to: 'debrief' });
  if (tale.group.phase === 'de-roling') tale.facilitator({ kind: 'move-on', to: 'debrief' });
  return tale;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
