import type { ContestHeld } from '../contest.ts';
import type { EventOf } from '../event.ts';
import type { Group } from '../group.ts';
import { frozen, thawed } from './clocks.ts';

export type ContestEvent = EventOf<
  | 'contest-started'
  | 'contest-answered'
  | 'contest-round-closed'
  | 'contest-round-opened'
  | 'contest-board-shown'
  | 'contest-ended'
>;

export function evolveContests(group: Group, event: ContestEvent): Group {
  if (event.kind === 'contest-started') return started(group, event);
  if (group.contest === null) return group;
  if (event.kind === 'contest-ended') return ended(group, group.contest, event);
  return { ...group, contest: moved(group.contest, event) };
}

function started(group: Group, event: EventOf<'contest-started'>): Group {
  const { number, contest, skill, by, orders } = event;
  const first = { round: 0, state: 'asking', cast: new Map(), right: [], sums: null } as const;
  return frozen({ ...group, contest: { number, contest, skill, by, orders, ...first } }, event.at);
}

type Moving = Exclude<ContestEvent, EventOf<'contest-started' | 'contest-ended'>>;

function moved(held: ContestHeld, event: Moving): ContestHeld {
  switch (event.kind) {
    case 'contest-answered':
      return { ...held, cast: new Map(held.cast).set(event.seat, event.sealed) };
    case 'contest-round-closed':
      return roundOver(held, event);
    case 'contest-round-opened':
      return { ...held, state: 'asking', round: event.round, cast: new Map(), sums: null };
    case 'contest-board-shown':
      return { ...held, state: 'board' };
    default:
      return event satisfies never;
  }
}

function roundOver(
  held: ContestHeld,
  { right, sums }: EventOf<'contest-round-closed'>,
): ContestHeld {
  const over = { state: 'answered', cast: new Map(), sums: sums ?? null } as const;
  return { ...held, ...over, right: [...held.right, right] };
}

function ended(group: Group, held: ContestHeld, event: EventOf<'contest-ended'>): Group {
  const { contest, skill, right } = held;
  const result = { contest, skill, right, stood: event.stood };
  const contests = right.length > 0 ? [...group.contests, result] : group.contests;
  const clocks = group.clocks.filter(({ of }) => of.kind !== 'contest');
  return thawed({ ...group, contest: null, contestsHeld: held.number, contests, clocks }, event.at);
}
