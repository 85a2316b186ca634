import type { Group } from './group.ts';
import type { ClockPurpose } from './clock.ts';
import type { Instant, TeamId } from './ids.ts';

/** Everything waits: the facilitator paused, the stop key was pressed, the curtain is drawn, the team is held, or the host came back. */
export function isWaiting(group: Group, team?: TeamId): boolean {
  if (team !== undefined && group.held.has(team)) return true;
  return group.paused !== null || group.stopped || group.safety.curtain;
}

/** When the room must send `clock-ran-out` next; null while no clock runs. */
export function nextWake(group: Group): Instant | null {
  const ends = group.clocks.map((clock) => clock.endsAt).filter((end) => end !== null);
  return ends.length === 0 ? null : Math.min(...ends);
}

export function isSamePurpose(one: ClockPurpose, other: ClockPurpose): boolean {
  return one.kind === other.kind && teamOf(one) === teamOf(other);
}

function teamOf(of: ClockPurpose): string | null {
  return 'team' in of ? of.team : null;
}
