import { onTestFinished } from 'vitest';
import { startHost } from '../../src/host/start-host.ts';
import { makePlace } from '../host/place.ts';
import { writeCanaryRoad } from './canary-road.ts';
import { openNetwork } from './network.ts';
import type { SmallHost } from './small-session.ts';

export type OpenedHost = SmallHost & {
  readonly data: string;
  readonly network: Awaited<ReturnType<typeof openNetwork>>;
  readonly close: () => Promise<void>;
};

/** The whole host in this process, behind a network that keeps what passes, with one story whose words are its own. */
export async function openSmallHost(writeStories = writeCanaryRoad): Promise<OpenedHost> {
  const place = makePlace();
  const data = `${place}/data`;
  const stories = writeStories(place);
  const flags = {
    open: false,
    port: 0,
    isPortAsked: true,
    gateway: false,
    data,
    stories,
    host: '127.0.0.1',
    name: null,
    database: null,
    keys: null,
    redis: null,
    address: null,
    json: true,
    log: false,
    dev: false,
  };
  const host = await startHost(flags, () => {});
  onTestFinished(host.close);
  const network = await openNetwork(host.port);
  const [, secret = '', hostKey = ''] = /#(.*)~(.*)$/.exec(host.facilitator) ?? [];
  return { base: network.base, hostKey, secret, network, data, close: host.close };
}
