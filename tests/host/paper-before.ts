import type { Preflight } from '../../src/host/preflight/open-preflight.ts';

import type { PackStore } from '../../src/host/pack-store.ts';

/** No packs at all. */
export const paperPacks: PackStore = {
  list: async () => [],
  pin: async () => null,
  load: async () => null,
  keepOnly: () => {},
};

/** A machine of which nothing is known. */
export const paperBefore: Preflight = {
  look: async () => ({ checks: [], cards: [], phone: '' }),
  choose: () => false,
  network: { now: () => null, set: () => {} },
};
