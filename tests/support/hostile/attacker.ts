import type { Event } from '../../../src/session/event.ts';
import type { Draw } from '../draw.ts';
import type { HostInMemory, Side } from './host-in-memory.ts';

/** Who attacks: what they rightly hold, and what may come of it. */
export type Attacker = {
  readonly kind: 'stranger' | 'seat' | 'stage' | 'observer' | 'interpreter' | 'other-group';
  /** Null for a stranger. */
  readonly token: string | null;
  readonly as: string | null;
  readonly side: Side;
  readonly seat: string | null;
};

const kinds: readonly Attacker['kind'][] = [
  'stranger',
  'seat',
  'seat',
  'stage',
  'observer',
  'interpreter',
  'other-group',
];

export function anyAttacker(host: HostInMemory, draw: Draw): Attacker {
  const kind = draw.pick(kinds);
  const side: Side = kind === 'other-group' ? 'b' : 'a';
  if (kind === 'stranger') return { kind, token: null, as: null, side, seat: null };
  if (kind === 'seat' || kind === 'other-group') {
    const { id, token } = draw.pick(host.seats[side]);
    return { kind, token, as: 'seat', side, seat: id };
  }
  return { kind, token: host.secrets[side][kind], as: kind, side, seat: null };
}

/** What a seat may bring about with its own name on it. */
const seatEvents: readonly Event['kind'][] = [
  'rules-answered',
  'vote-cast',
  'hearing-told',
  'language-spoken',
  'role-given',
  'lantern-lit',
  'lantern-put-out',
  'care-called',
  'contest-answered',
  'seat-left',
];
const helperEvents: Readonly<Partial<Record<Attacker['kind'], readonly Event['kind'][]>>> = {
  observer: ['moment-tagged', 'moment-untagged'],
  interpreter: ['captions-shown'],
};

/** Whether an event could rightly come of what this attacker sent. */
export function mayCause({ kind, side, seat }: Attacker, from: Side, event: Event): boolean {
  if (from !== side) return false;
  if (seat === null) return helperEvents[kind]?.includes(event.kind) ?? false;
  // A role that is left or swapped goes to somebody else.
  if (event.kind === 'role-given') return true;
  return seatEvents.includes(event.kind) && 'seat' in event && event.seat === seat;
}
