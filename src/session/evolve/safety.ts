import type { Safety } from '../care.ts';
import type { Event, EventOf } from '../event.ts';
import type { Group } from '../group.ts';

const kinds = ['guest-announced', 'guest-gone', 'care-called', 'care-came'] as const;
type SafetyEvent = EventOf<(typeof kinds)[number]>;

export function isOfSafety(event: Event): event is SafetyEvent {
  return kinds.some((kind) => kind === event.kind);
}

export function evolveSafety(group: Group, event: SafetyEvent): Group {
  return { ...group, safety: { ...group.safety, ...changed(group.safety, event) } };
}

function changed({ guests, calls }: Safety, event: SafetyEvent): Partial<Safety> {
  switch (event.kind) {
    case 'guest-announced':
      return { guests: [...guests, event.guest] };
    case 'guest-gone':
      return { guests: guests.filter((guest) => guest !== event.guest) };
    case 'care-called':
      return { calls: [...calls, event.seat] };
    case 'care-came':
      return { calls: calls.filter((seat) => seat !== event.seat) };
    default:
      return event satisfies never;
  }
}
