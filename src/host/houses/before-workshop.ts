import { join } from 'node:path';
import { mostPeople } from '../../session/ids.ts';
import { checkDevices } from '../preflight/machine-checks.ts';
import type { Preflight } from '../preflight/open-preflight.ts';
import { openRoomNetwork } from '../preflight/room-network.ts';

/** What a workshop among many may know before people enter: nothing of the machine, and its own room's Wi-Fi. */
export function openBeforeWorkshop(folder: string, base: string): Preflight {
  return {
    look: async ({ people }) => ({
      checks: [checkDevices(Math.min(people, mostPeople))],
      cards: [],
      phone: `${base}/reach/`,
    }),
    choose: () => false,
    network: openRoomNetwork(join(folder, 'room-network.json')),
  };
}
