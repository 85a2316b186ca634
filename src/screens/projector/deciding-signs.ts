import type { Decision } from '../../scenario/beat.ts';

type Decider = Decision['by'];

/** What the room does to decide, as a sign. */
export const decidingSigns: Readonly<Record<Decider, string>> = {
  team: 'vote',
  room: 'vote',
  consensus: 'talk',
  role: 'card',
  facilitator: 'wait',
  hands: 'hands',
  corners: 'people',
  cards: 'card',
  pots: 'lidded-pot',
};

const countedInRoom: ReadonlySet<Decider> = new Set(['hands', 'corners', 'cards', 'pots']);

/** People count these themselves: no device knows how far they are. */
export function isCountedInRoom(by: Decider): boolean {
  return countedInRoom.has(by);
}
