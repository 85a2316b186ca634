import { statfs } from 'node:fs/promises';
import { join } from 'node:path';
import type { PackStore } from '../pack-store.ts';
import type { Arrivals } from './arrivals.ts';
import { isReal, type Card } from './cards.ts';
import type { Check } from './check.ts';
import type { Gateway } from './gateway.ts';
import { checkInternet } from './gateway-check.ts';
import { findLocalName } from './local-name.ts';
import {
  checkClock,
  checkDevices,
  checkDisk,
  checkName,
  checkNetwork,
  checkPhone,
} from './machine-checks.ts';
import { checkMedia } from './media-check.ts';
import type { Choosable } from './open-reached.ts';
import type { KnownNetwork } from './room-network.ts';

/** What a room should know before people enter. */
export type Looked = {
  readonly checks: readonly Check[];
  /** To choose among. */
  readonly cards: readonly (Card & { readonly isReal: boolean; readonly isChosen: boolean })[];
  /** What a phone opens to be seen. */
  readonly phone: string;
};

export type About = {
  /** The chosen story's name on disk; null where none is chosen. */
  readonly pack: string | null;
  /** How many are expected. */
  readonly people: number;
};

export type Preflight = {
  readonly look: (about: About) => Promise<Looked>;
  /** Whether that address is reached from now on. */
  readonly choose: (address: string) => boolean;
  readonly network: KnownNetwork;
};

export type PreflightPorts = {
  readonly data: string;
  readonly packs: Pick<PackStore, 'list'>;
  readonly choosable: Choosable;
  readonly isOnly: boolean;
  readonly arrivals: Pick<Arrivals, 'count'>;
  readonly gateway: Gateway;
  readonly network: KnownNetwork;
};

const assets = join(import.meta.dirname, '..', '..', '..', 'assets');
const media = ['art', 'sounds'].map((folder) => join(assets, folder));

export function openPreflight(ports: PreflightPorts): Preflight {
  const { choosable, arrivals, gateway, isOnly } = ports;
  const started = { at: Date.now(), since: performance.now() };
  const drift = (): number => Date.now() - started.at - (performance.now() - started.since);

  async function free(): Promise<number | null> {
    const found = await statfs(ports.data).catch(() => null);
    return found && found.bavail * found.bsize;
  }

  return {
    choose: choosable.choose,
    network: ports.network,
    look: async ({ pack, people }) => {
      const { base } = choosable.reached;
      const cards = choosable.cards();
      const address = choosable.address();
      const name = findLocalName(cards.map((card) => card.address));
      const known = pack === null ? [] : await ports.packs.list();
      const chosen = known.find((one) => one.name === pack) ?? null;
      return {
        checks: [
          checkNetwork(cards, { address, port: Number(new URL(base).port || 80), isOnly }),
          checkName(await name),
          checkPhone(arrivals.count(), address),
          checkDisk(await free()),
          checkClock(new Date(), drift()),
          await checkMedia(chosen, media),
          checkDevices(people),
          checkInternet(gateway, address),
        ],
        cards: isOnly
          ? []
          : cards.map((one) => ({
              ...one,
              isReal: isReal(one),
              isChosen: one.address === address,
            })),
        phone: `${base}/reach/`,
      };
    },
  };
}
