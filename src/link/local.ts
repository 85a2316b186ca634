import type { Scenario } from '../scenario/scenario.ts';
import type { GroupId } from '../session/ids.ts';
import type { View } from '../session/view/viewer.ts';
import { browserPorts } from './browser-ports.ts';
import { memoryStorage, takeFrames, takePort, wireOver, type Attach } from './frame-wire.ts';
import type { Link } from './link.ts';
import { localCode, localSecrets } from './local-secrets.ts';
import { openLink, type LinkPorts } from './open-link.ts';

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

/** A room with no host, for one scenario. Nothing is kept when it is gone. */
export async function openLocalRoom(scenario: Scenario) {
  const [{ openRoom }, { pagePorts }] = await Promise.all([
    import('../room/room.ts'),
    import('../room/page-ports.ts'),
  ]);
  const stream = 'solo';
  const ports = pagePorts();
  const createdAt = ports.clock.now();
  await ports.journal.begin({ stream, session: stream, kind: 'group', code: null, createdAt });
  return openRoom({
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
}

/**
 * A whole workshop in this page: a room of its own, for one scenario. Returns the facilitator's
 * link; the stage and one seat stand in frames.
 */
export async function openLocalWorkshop(
  scenario: Scenario,
  language: string,
): Promise<Link<View & { readonly kind: 'facilitator' }>> {
  const room = await openLocalRoom(scenario);
  takeFrames(room.attach);
  return openLink({
    url: 'solo',
    by: { token: localSecrets.facilitator },
    language,
    ports: portsTo(room.attach),
  });
}
