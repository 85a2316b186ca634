import { emptyGroup } from './empty-group.ts';
import type { Event } from './event.ts';
import { evolveAll } from './evolve.ts';
import type { Group } from './group.ts';
import type { GroupId } from './ids.ts';
import { liftEvent } from './past.ts';

/** What a list led to, while somebody holds the list: a start asks for each stream four times. */
const told = new WeakMap<readonly unknown[], { readonly length: number; readonly group: Group }>();

/**
 * The group its journal tells of. Takes what was stored, of any version that ever was.
 * At the first event nobody here knows it stops, and the group is open for reading only.
 */
export function replay(events: readonly unknown[]): Group {
  const { length } = events;
  const before = told.get(events);
  if (before?.length === length) return before.group;
  const group = replayOn(emptyGroup('' as GroupId), events);
  told.set(events, { length, group });
  return group;
}

/** The same from where the group stands by all that was stored before. */
export function replayOn(before: Group, events: readonly unknown[]): Group {
  if (before.readOnly) return { ...before, sequence: before.sequence + events.length };
  const known: Event[] = [];
  for (const stored of events) {
    const event = liftEvent(stored);
    if (event === 'unknown') break;
    known.push(event);
  }
  const group = evolveAll(before, known);
  const { length } = events;
  return known.length < length ? readOnly(group, before.sequence + length) : group;
}

/** Counts what it could not read, so that nothing can ever be appended at a place already taken. */
function readOnly(group: Group, sequence: number): Group {
  const fault = `Event ${group.sequence + 1} of ${sequence} was written by another version.`;
  return { ...group, readOnly: true, clocks: [], fault, sequence };
}
