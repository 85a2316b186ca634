import type { Scenario } from '../scenario/scenario.ts';
import type { CodePicture, GroupId } from '../session/ids.ts';
import type { View } from '../session/view/viewer.ts';
import { browserPorts } from './browser-ports.ts';
import { memoryStorage, takeFrames, takePort, wireOver, type Attach } from './frame-wire.ts';
import type { Link } from './link.ts';
import { openLink, type LinkPorts } from './open-link.ts';

/** What framed screens of this page say hello with. */
export const localSecrets = {
  facilitator: 'facilitator-of-the-page-alone',
  stage: 'stage-of-the-page-alone',
} as const;
export const localCode: readonly CodePicture[] = ['gourd', 'kite', 'lamp'];

function portsTo(attach: Attach): LinkPorts {
  return {
    ...browserPorts('page'),
    storage: memoryStorage(),
    openWire: (_, events) => {
      const { port1, port2 } = new MessageChannel();
      takePort(port2, attach);
      return wireOver(port1, events);
    },
  };
}

/**
 * A whole workshop in this page: a room with no host, for one scenario. Returns the facilitator's
 * link; the stage and one seat stand in frames. Nothing is kept when the page closes.
 */
export async function openLocalWorkshop(
  scenario: Scenario,
  language: string,
): Promise<Link<View & { readonly kind: 'facilitator' }>> {
  const [{ openRoom }, { pagePorts }] = await Promise.all([
    import('../room/room.ts'),
    import('../room/page-ports.ts'),
  ]);
  const stream = 'solo';
  const ports = pagePorts();
  const createdAt = ports.clock.now();
  await ports.journal.begin({ stream, session: stream, kind: 'group', code: null, createdAt });
  const room = await openRoom({
    stream,
    group: stream as GroupId,
    secrets: localSecrets,
    join: { url: '', code: localCode },
    ports: {
      ...ports,
      scenarios: {
        pin: ({ hash }) => Promise.resolve(hash === scenario.hash ? scenario : null),
        load: ({ hash }) => Promise.resolve(hash === scenario.hash ? scenario : null),
      },
      trouble: (trouble) => {
        if ('error' in trouble) reportError(trouble.error);
      },
      ended: () => {},
    },
  });
  takeFrames(room.attach);
  return openLink({
    url: stream,
    by: { token: localSecrets.facilitator },
    language,
    ports: portsTo(room.attach),
  });
}
