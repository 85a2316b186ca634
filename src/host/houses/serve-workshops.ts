import { mkdirSync } from 'node:fs';
import type { Clock, Trouble } from '../../room/ports.ts';
import type { Reached } from '../addresses.ts';
import { auditAsks } from '../audit/audit-asks.ts';
import { openAudit } from '../audit/audit.ts';
import { admitInvited } from '../invites/admit.ts';
import { openInvitations } from '../invites/invitations.ts';
import type { Library } from '../library/open-library.ts';
import type { Nodes, SharedHouse } from '../nodes/open-nodes.ts';
import type { PackStore } from '../pack-store.ts';
import { openPrinting } from '../print/open-printing.ts';
import type { Settings } from '../settings.ts';
import { openBeforeWorkshop } from './before-workshop.ts';
import { houseSettings } from './house-settings.ts';
import { pathOfHouse, type HouseName } from './house-path.ts';
import { openHouses, type Houses, type HousesPorts } from './houses.ts';
import { openHouse, type HousePorts } from './open-house.ts';
import { folderOf, retainDaily, workshopFolders, type Retained } from './retain.ts';
import { openWorkshops } from './workshops.ts';

export type WorkshopsPorts = {
  readonly nodes: Nodes;
  /** The folder that all nodes see; each workshop has one of its own in it. */
  readonly data: string;
  /** How the nodes are reached. */
  readonly reached: Reached;
  readonly settings: Settings;
  readonly packs: PackStore;
  readonly stories: string;
  readonly library: Pick<Library, 'look'>;
  readonly clock: Clock;
  readonly trouble: (trouble: Trouble, workshop?: HouseName) => void;
  /** What was burned because of its age. */
  readonly retained: (retained: Retained) => void;
} & Pick<HousesPorts, 'fault' | 'note' | 'isBusy'>;

type Opening = { readonly name: HouseName; readonly turn: number };

/** What a house of this name is opened with; `shut` where it is burned, or other secrets hold from now on. */
function portsFor(
  ports: WorkshopsPorts,
  { name, turn }: Opening,
  shut: () => Promise<void>,
): HousePorts {
  const { nodes, packs, stories, library, clock, isBusy } = ports;
  const trouble = (found: Trouble): void => ports.trouble(found, name);
  const settings = houseSettings(ports.settings, name, turn);
  const { facilitator: own } = settings;
  const data = folderOf(ports.data, name);
  mkdirSync(data, { recursive: true, mode: 0o700 });
  const at = pathOfHouse(name);
  const base = `${ports.reached.base}${at}`;
  const before = openBeforeWorkshop(data, base);
  const reached: Reached = {
    base,
    hostKey: ports.reached.hostKey,
    get network() {
      return before.network.now();
    },
  };
  const shared = nodes.house(name);
  const { journal } = shared;
  const follow: SharedHouse['follow'] = (house) =>
    shared.follow({
      ...house,
      look: async (standing) => {
        if (standing.isGone || standing.turn !== turn) await shut();
        else await house.look(standing);
      },
    });
  const invitations = openInvitations(nodes.database);
  const asked = { workshop: name, facilitator: own, clock };
  const admitted = admitInvited({ ...asked, invitations });
  const audited = auditAsks({ ...asked, audit: openAudit(nodes.database), fault: ports.fault });
  return {
    at,
    data,
    journal,
    packs,
    settings,
    reached,
    clock,
    trouble,
    before,
    nodes: {
      ...shared,
      follow,
    },
    ...(isBusy && { isBusy }),
    printing: openPrinting(reached, {
      own,
      stories,
      library,
    }),
    admit: (answer) => admitted(audited(answer)),
  };
}

/** Serves every workshop there is in the database below a path of its own. */
export function serveWorkshops(ports: WorkshopsPorts): Houses {
  const { nodes, clock, fault, note, isBusy } = ports;
  const workshops = openWorkshops(nodes.database);
  const houses = openHouses({
    clock,
    fault,
    ...(note && { note }),
    ...(isBusy && { isBusy }),
    open: async (name) => {
      const turn = await workshops.turnOf(name);
      const shut = async (): Promise<void> => void houses.putAway(name).catch(fault);
      return turn === null
        ? null
        : openHouse(
            portsFor(
              ports,
              {
                name,
                turn,
              },
              shut,
            ),
          );
    },
  });
  const callOff = retainDaily(
    {
      clock,
      fault,
      workshops,
      houses,
      folders: workshopFolders(ports.data),
      journal: { burnWorkshop: nodes.burnWorkshop },
      audit: openAudit(nodes.database),
    },
    ports.retained,
  );
  return {
    ...houses,
    close: () => {
      callOff();
      return houses.close();
    },
  };
}
