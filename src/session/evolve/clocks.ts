import { isSamePurpose, isWaiting } from '../clocks.ts';
import type { EventOf } from '../event.ts';
import type { Clock, Group } from '../group.ts';
import type { Instant } from '../ids.ts';

type ClockEvent = EventOf<
  | 'curtain-drawn'
  | 'curtain-lifted'
  | 'paused'
  | 'resumed'
  | 'stopped'
  | 'stop-lifted'
  | 'clock-started'
  | 'clock-stopped'
>;

export function evolveClocks(group: Group, event: ClockEvent): Group {
  switch (event.kind) {
    case 'paused':
      return frozen(
        { ...group, paused: event.why, restEnds: restOf(event) },
        lastMoment(group, event),
      );
    case 'stopped':
      return frozen({ ...group, stopped: true }, event.at);
    case 'resumed':
      return thawed({ ...group, paused: null, restEnds: null }, event.at);
    case 'curtain-drawn':
      return frozen(behind(group, true), event.at);
    case 'curtain-lifted':
      return thawed(behind(group, false), event.at);
    case 'stop-lifted':
      return thawed({ ...group, stopped: false }, event.at);
    case 'clock-started':
      return { ...group, clocks: [...others(group, event.clock.of), event.clock] };
    case 'clock-stopped':
      return { ...group, clocks: others(group, event.of) };
    default:
      return event satisfies never;
  }
}

function behind(group: Group, curtain: boolean): Group {
  return { ...group, safety: { ...group.safety, curtain } };
}

function restOf({ at, until }: EventOf<'paused'>): Group['restEnds'] {
  return until === undefined ? null : { at: until, whole: until - at };
}

/** Nobody knows what passed while the host was off or its clock jumped, so clocks go back to the last thing known. */
function lastMoment(group: Group, { why, at }: EventOf<'paused'>): Instant {
  return why === 'restart' || why === 'clock-jump' ? group.lastAt : at;
}

function others(group: Group, of: Clock['of']): readonly Clock[] {
  return group.clocks.filter((clock) => !isSamePurpose(clock.of, of));
}

function frozen(group: Group, at: Instant): Group {
  const freeze = (clock: Clock): Clock => {
    if (clock.endsAt === null) return clock;
    const left = Math.min(clock.whole, Math.max(0, clock.endsAt - at));
    return { ...clock, endsAt: null, left };
  };
  return { ...group, clocks: group.clocks.map(freeze) };
}

function thawed(group: Group, at: Instant): Group {
  if (isWaiting(group)) return group;
  return { ...group, clocks: group.clocks.map((clock) => ({ ...clock, endsAt: at + clock.left })) };
}
