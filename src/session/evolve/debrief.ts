import type { EventOf } from '../event.ts';
import type { Group } from '../group.ts';

type DebriefEvent = EventOf<
  'focus-set' | 'debrief-turned' | 'debrief-stepped' | 'replay-differed' | 'ended'
>;

export function evolveDebrief(group: Group, event: DebriefEvent): Group {
  switch (event.kind) {
    case 'focus-set':
      return { ...group, focus: event.focus };
    case 'debrief-turned':
      return { ...group, debrief: event.debrief };
    case 'debrief-stepped':
      return { ...group, debrief: { ...group.debrief, step: event.step } };
    case 'replay-differed':
      return { ...group, fault: event.what };
    case 'ended':
      return { ...group, phase: 'end', door: 'shut', clocks: [], keeping: event.keeping };
    default:
      return event satisfies never;
  }
}
