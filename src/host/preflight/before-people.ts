import { join } from 'node:path';
import type { Flags } from '../flags.ts';
import type { Reached } from '../addresses.ts';
import type { PackStore } from '../pack-store.ts';
import { openArrivals, type Arrivals } from './arrivals.ts';
import { noGateway, openGateway } from './gateway.ts';
import { openPreflight, type Preflight } from './open-preflight.ts';
import { openReached } from './open-reached.ts';
import { openRoomNetwork } from './room-network.ts';

/** All that has to do with people finding this host. */
export type BeforePeople = { readonly reached: Reached } & Preflight & {
    readonly note: Arrivals['note'];
    readonly close: () => void;
  };

type Opening = {
  readonly flags: Flags;
  readonly data: string;
  readonly port: number;
  readonly hostKey: string;
  readonly packs: Pick<PackStore, 'list'>;
};

export async function openBeforePeople(opening: Opening): Promise<BeforePeople> {
  const { flags, data, port, hostKey, packs } = opening;
  const file = join(data, 'address.txt');
  const choosable = openReached({ host: flags.host, port, hostKey, given: flags.address, file });
  const { reached } = choosable;
  const arrivals = openArrivals();
  const gateway = flags.gateway ? await openGateway(() => reached.base) : noGateway;
  const isOnly = flags.host !== null && flags.host !== '0.0.0.0' && flags.host !== '::';
  const network = openRoomNetwork(join(data, 'room-network.json'));
  const ports = { data, packs, choosable, isOnly, arrivals, gateway, network };
  const reachedBy = {
    get base() {
      return reached.base;
    },
    hostKey,
    get network() {
      return network.now();
    },
  };
  return { ...openPreflight(ports), reached: reachedBy, note: arrivals.note, close: gateway.close };
}
