import type { Group } from '../group.ts';
import type { Clock } from '../clock.ts';
import type { TeamId } from '../ids.ts';
import type { ShownClock } from './telling.ts';

export function shownClock(clock: Clock): ShownClock {
  return { kind: clock.of.kind, endsAt: clock.endsAt, left: clock.left, whole: clock.whole };
}

/** Null is the group's own clock, which belongs to no team. */
export function clockTeam(clock: Clock): TeamId | null {
  return 'team' in clock.of ? clock.of.team : null;
}

export function shownClockOf(group: Group, team: TeamId | null): ShownClock | null {
  const clock = group.clocks.find((running) => clockTeam(running) === team);
  return clock === undefined ? null : shownClock(clock);
}
