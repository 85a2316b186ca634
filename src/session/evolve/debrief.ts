import type { Debrief, Replayed } from '../debrief-place.ts';
import type { EventOf } from '../event.ts';
import type { Group } from '../group.ts';

type DebriefEvent = EventOf<
  | 'focus-set'
  | 'debrief-turned'
  | 'debrief-stepped'
  | 'stops-arranged'
  | 'replay-turned'
  | 'replay-differed'
  | 'ended'
>;

export function evolveDebrief(group: Group, event: DebriefEvent): Group {
  switch (event.kind) {
    case 'focus-set':
      return { ...group, focus: event.focus };
    case 'debrief-turned':
      return { ...group, debrief: { ...withoutReplay(group.debrief), ...event.debrief } };
    case 'debrief-stepped':
      return { ...group, debrief: { ...group.debrief, step: event.step } };
    case 'stops-arranged':
      return { ...group, debrief: { ...group.debrief, stops: event.stops } };
    case 'replay-turned':
      return { ...group, debrief: replaying(group.debrief, event.replay) };
    case 'replay-differed':
      return { ...group, fault: event.what };
    case 'ended':
      return { ...group, phase: 'end', door: 'shut', clocks: [], keeping: event.keeping };
    default:
      return event satisfies never;
  }
}

/** Another picture takes the place of the beat that was shown again. */
function withoutReplay({ step, picture, item, stops }: Debrief): Debrief {
  return { step, picture, item, ...(stops && { stops }) };
}

function replaying(debrief: Debrief, replay: Replayed | null): Debrief {
  return replay === null ? withoutReplay(debrief) : { ...debrief, replay };
}
