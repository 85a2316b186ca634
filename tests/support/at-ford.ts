import type { SeatId, TeamId } from '../../src/session/ids.ts';
import { walk } from './at-page.ts';
import { given, type Given, type Outcome, type Tale } from './tale.ts';

/** Six devices at the ford, where the team decides between three; nothing closes by itself. */
export function atFord(what: Given = {}): Tale {
  const settings = { closesWhenAllVoted: false, ...what.settings };
  return walk(given({ seats: 6, phase: 'play', ...what, settings }), [0]);
}

export function close(tale: Tale, team?: TeamId): Outcome {
  return tale.facilitator({ kind: 'close-vote', target: tale.target(team) });
}

export function count(tale: Tale, counts: readonly number[], team?: TeamId): Outcome {
  return tale.facilitator({
    kind: 'count-hands',
    target: tale.target(team),
    counts,
    estimated: false,
  });
}

export function seatsIn(tale: Tale, team: TeamId): readonly SeatId[] {
  return [...tale.group.seats.values()].filter((seat) => seat.team === team).map(({ id }) => id);
}
