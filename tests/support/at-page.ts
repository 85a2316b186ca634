import type { TeamId } from '../../src/session/ids.ts';
import type { Tale } from './tale.ts';

/** Shows the last line of a team's beat, which lets its decision begin. */
export function showAll(tale: Tale, team: TeamId = 'gourd'): void {
  const last = tale.beat(team).lines.length - 1;
  if (tale.team(team).line < last) {
    tale.facilitator({ kind: 'turn-line', target: tale.target(team), line: last });
  }
}

/** Takes a choice by hand, whoever should decide, and steps on. */
export function take(tale: Tale, choice: number, team: TeamId = 'gourd'): void {
  showAll(tale, team);
  if (tale.beat(team).decision) {
    tale.facilitator({ kind: 'open-vote', target: tale.target(team) });
    tale.facilitator({ kind: 'choose', target: tale.target(team), choice });
  }
  tale.facilitator({ kind: 'go-on', target: tale.target(team) });
}

/** Goes the way of these choices, and shows all lines of the beat it leads to. */
export function walk(tale: Tale, choices: readonly number[], team: TeamId = 'gourd'): Tale {
  for (const choice of choices) take(tale, choice, team);
  showAll(tale, team);
  return tale;
}

export function vote(tale: Tale, seat: string, choice: number): ReturnType<Tale['seat']> {
  const team = [...tale.group.seats.values()].find(({ id }) => id === seat)?.team ?? 'gourd';
  return tale.seat(seat, { kind: 'cast-vote', target: tale.target(team), choice });
}
