import { isSamePurpose, isWaiting } from '../clocks.ts';
import type { Event, EventOf } from '../event.ts';
import type { Group } from '../group.ts';
import type { Clock } from '../clock.ts';
import type { Instant, TeamId } from '../ids.ts';

const kinds = [
  'team-held',
  'team-let-go',
  'curtain-drawn',
  'curtain-lifted',
  'paused',
  'resumed',
  'stopped',
  'stop-lifted',
  'clock-started',
  'clock-stopped',
] as const;
type ClockEvent = EventOf<(typeof kinds)[number]>;

export function isOfClocks(event: Event): event is ClockEvent {
  return kinds.some((kind) => kind === event.kind);
}

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
    case 'team-held':
      return frozen({ ...group, held: new Set([...group.held, event.team]) }, event.at);
    case 'team-let-go':
      return thawed({ ...group, held: without(group.held, event.team) }, event.at);
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

function without(held: Group['held'], team: TeamId): Group['held'] {
  return new Set([...held].filter((other) => other !== team));
}

function waits(group: Group, { of }: Clock): boolean {
  const isHeld = group.contest !== null && of.kind !== 'contest';
  return isHeld || isWaiting(group, 'team' in of ? of.team : undefined);
}

/** What waits now stands still; what does not runs on. */
export function frozen(group: Group, at: Instant): Group {
  const freeze = (clock: Clock): Clock => {
    if (clock.endsAt === null || !waits(group, clock)) return clock;
    const left = Math.min(clock.whole, Math.max(0, clock.endsAt - at));
    return { ...clock, endsAt: null, left };
  };
  return { ...group, clocks: group.clocks.map(freeze) };
}

export function thawed(group: Group, at: Instant): Group {
  const thaw = (clock: Clock): Clock =>
    clock.endsAt !== null || waits(group, clock) ? clock : { ...clock, endsAt: at + clock.left };
  return { ...group, clocks: group.clocks.map(thaw) };
}
