import type { Clock } from '../../room/ports.ts';
import type { Api } from '../api.ts';
import type { HouseName } from '../houses/house-path.ts';
import type { Invitations } from './invitations.ts';

export type AdmitPorts = {
  readonly workshop: HouseName;
  readonly invitations: Pick<Invitations, 'take' | 'isInvited'>;
  /** The facilitator's own secret, which no device is told by being invited. */
  readonly facilitator: string;
  readonly clock: Pick<Clock, 'now'>;
};

/** Where a device puts its own secret in the place of its link's. */
const route = 'POST /api/invitation';

/** At least 128 bits, as a page makes them. */
function ownIn(body: unknown): string | null {
  const own: unknown =
    typeof body === 'object' && body !== null ? Reflect.get(body, 'own') : undefined;
  return typeof own === 'string' && /^[\w-]{32,64}$/.test(own) ? own : null;
}

/** What a device asks that was invited counts as the facilitator's; everybody else is answered as without this. */
export function admitInvited(ports: AdmitPorts): (answer: Api['answer']) => Api['answer'] {
  const { workshop, invitations, facilitator, clock } = ports;
  return (answer) => async (ask) => {
    if (`${ask.method} ${ask.path}` === route) {
      const own = ownIn(ask.body);
      if (own === null) return { status: 400, body: { why: 'not-understood' } };
      const isTaken = await invitations.take(workshop, { link: ask.secret, own, at: clock.now() });
      return isTaken
        ? { status: 200, body: {} }
        : { status: 401, body: { why: 'invitation-over' } };
    }
    const isInvited = await invitations.isInvited(workshop, ask.secret);
    return answer(isInvited ? { ...ask, secret: facilitator } : ask);
  };
}
