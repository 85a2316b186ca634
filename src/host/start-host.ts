import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { Clock, Trouble } from '../room/ports.ts';
import { makeBase64 } from '../wire/base64.ts';
import { addressesOf } from './addresses.ts';
import type { Announcement } from './announce.ts';
import { openOwnTrail } from './audit/own-trail.ts';
import { prepareScreens } from './build-screens.ts';
import { openCompiledCopies } from './compiled-copy.ts';
import { openDataFolder, openInFolder } from './data-folder.ts';
import { tellOnFault } from './end-on-fault.ts';
import { burnUnused, expire, expireDaily } from './expiry.ts';
import type { Flags } from './flags.ts';
import { hostClock } from './host-clock.ts';
import { openDoors } from './houses/doors.ts';
import type { Houses } from './houses/houses.ts';
import { openHouse, type HousePorts } from './houses/open-house.ts';
import { sayRetained } from './houses/retain.ts';
import { serveWorkshops } from './houses/serve-workshops.ts';
import { readOnce } from './journal/read-once.ts';
import { openSqliteJournal } from './journal/sqlite-journal.ts';
import { callersBy } from './caller.ts';
import { isAtLocalhost, listen } from './listen.ts';
import { errorEntry, type Say } from './log.ts';
import type { Nodes } from './nodes/open-nodes.ts';
import { openOperations } from './nodes/operations.ts';
import { openLateness, openShedding } from './nodes/shedding.ts';
import { openPackStore, type PackStore } from './pack-store.ts';
import { openOwnName } from './own-name.ts';
import { openBeforePeople, type BeforePeople } from './preflight/before-people.ts';
import { openLibrary, type Library } from './library/open-library.ts';
import { openPrinting } from './print/open-printing.ts';
import { hostPlaces, openPlaces } from './places.ts';
import { openSealKey } from './seal-key.ts';
import { shareScenarios } from './share-scenarios.ts';
import { openServer } from './open-server.ts';
import { openSettings, type Settings } from './settings.ts';
import { openSockets } from './sockets.ts';
import { openStudio } from './studio/open-studio.ts';
import { tellTrouble } from './tell-trouble.ts';
import { openWorkshop, type Workshop } from './workshop.ts';

const root = join(import.meta.dirname, '..', '..');

export type Host = Announcement & {
  readonly before: Pick<BeforePeople, 'look'>;
  readonly close: () => Promise<void>;
};

function closeServer(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => {
    server.close(() => resolve());
  });
}

/** Serves one data folder until it is closed. Rejects with one plain sentence where it cannot. */
export async function startHost(flags: Flags, say: Say): Promise<Host> {
  if (flags.database !== null && flags.keys === null)
    throw new Error(
      'With --database say where the keys are kept (--keys DIR): a folder that all nodes see and that is no part of the database, so that whoever runs the database can read no answer.',
    );
  const data = openDataFolder(flags.data, flags.database !== null);
  const undo: (() => unknown)[] = [data.release];
  const close = async (): Promise<void> => {
    for (const step of undo.splice(0).reverse()) await step();
  };
  try {
    return { ...(await open({ flags, say, data: data.path, undo })), close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Before wires end, so that devices whose wires do come back at another node. */
const stopListening = (server: Server) => (): void => void server.close();

type Opening = {
  readonly flags: Flags;
  readonly say: Say;
  readonly data: string;
  /** How to put away what was opened, the last first. */
  readonly undo: (() => unknown)[];
};

async function openScreens({ flags, say, undo }: Opening): Promise<Workshop | null> {
  if (!flags.dev) {
    await prepareScreens(root, say);
    return null;
  }
  const workshop = await openWorkshop(root, flags.host ?? '127.0.0.1');
  undo.push(workshop.close);
  return workshop;
}

type Answering = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** A request that fails is told, and costs that request. */
function answerRequests(server: Server, say: Say, answer: Answering): void {
  server.on('request', (request, response) => {
    answer(request, response).catch((error: unknown) => {
      // Whoever hangs up in the middle of a request is nobody's trouble.
      if (request.complete)
        say(`A request failed: ${String(error)}`, errorEntry('request-failed', error));
      response.destroy();
    });
  });
}

const folders = [
  { at: '/assets/', folder: join(root, 'assets') },
  { at: '/', folder: join(root, 'dist') },
];

/** Stories are counted only once somebody asks for their report. */
function openStories({ flags, undo }: Opening): Library {
  const library = openLibrary(flags.stories);
  undo.push(library.close);
  return library;
}

type Opened = ReturnType<typeof readOnce> & { readonly nodes?: Nodes };

/** The driver of the database is loaded only where there is one. */
async function openJournal({ flags, say, data, undo }: Opening): Promise<Opened> {
  const { database, keys } = flags;
  if (database === null || keys === null) {
    const own = readOnce(openInFolder(join(data, 'journal.sqlite'), openSqliteJournal));
    undo.push(own.journal.close);
    return own;
  }
  const { openNodes } = await import('./nodes/open-nodes.ts');
  const nodes = await openNodes({ database, keys, redis: flags.redis }, say);
  undo.push(nodes.close);
  return { journal: nodes.journal, forget: () => {}, nodes };
}

/** Names by which people ask for this host. */
function namesIn({ name, address }: Flags): readonly string[] {
  return [
    ...(name === null ? [] : [name]),
    ...(address === null ? [] : [new URL(address).hostname]),
  ];
}

/** Another node may have copied a story away that no commit names yet, so copies stay where nodes share them. */
function openPacks({ flags, data }: Opening, { hostKey }: Settings, isShared: boolean): PackStore {
  const packs = openPackStore(flags.stories, data, openCompiledCopies(hostKey));
  return isShared ? { ...shareScenarios(packs), keepOnly: null } : packs;
}

function tellers(say: Say) {
  const trouble = (found: Trouble, workshop?: string): void => tellTrouble(say, found, workshop);
  return {
    trouble,
    fault: (error: unknown): void => trouble({ kind: 'bug', error, sequence: -1 }),
  };
}

type Served = {
  readonly own: HousePorts;
  readonly opening: Opening;
  readonly nodes: Nodes | undefined;
  readonly library: Library;
  readonly fault: (error: unknown) => void;
};

/** The workshops that many nodes serve beside the one without a path. */
function openWorkshopsOf({ own, opening, nodes, library, fault }: Served): Houses | null {
  if (!nodes) return null;
  const { flags, say, undo } = opening;
  const houses = serveWorkshops({
    ...own,
    nodes,
    library,
    fault,
    stories: flags.stories,
    retained: (burned) => say(sayRetained(burned), { what: 'burned-by-age', ...burned }),
    note: (what, workshop) =>
      say(`Workshop ${workshop}: ${what}.`, { what: `workshop-${what}`, workshop }),
  });
  undo.push(houses.close);
  return houses;
}

/** Many nodes let nobody new in where one of them has too much to do. */
function shedFor({ say, undo }: Opening, nodes: Nodes, clock: Clock): () => boolean {
  const lateness = openLateness(clock);
  const shedding = openShedding({
    clock,
    load: () => ({ late: lateness.worst(), waiting: nodes.waiting() }),
    told: (isBusy, load) =>
      say(isBusy ? 'This node is busy: who comes new is told to wait.' : 'No longer busy.', {
        what: isBusy ? 'busy' : 'no-longer-busy',
        ...load,
      }),
  });
  undo.push(lateness.close, shedding.close);
  return shedding.isBusy;
}

type Found = Pick<HousePorts, 'clock' | 'reached' | 'trouble'> & {
  readonly settings: Settings;
  readonly before: BeforePeople;
  readonly packs: PackStore;
  readonly fault: (error: unknown) => void;
};

/** What this host serves: the house without a path, and with many nodes those of all workshops. */
async function openAllHouses(opening: Opening, { journal, forget, nodes }: Opened, found: Found) {
  const { flags, say, data, undo } = opening;
  const { clock, packs, reached, settings, fault } = found;
  const records = { data, journal, packs, ...(nodes && { nodes: nodes.house('') }) };
  const isBusy = nodes && shedFor(opening, nodes, clock);
  const trail = openOwnTrail(nodes?.database, found);
  await expire({ clock, say, burn: trail.aged((before) => burnUnused(records, before)) });
  const library = openStories(opening);
  const { stories } = flags;
  const ports = {
    ...found,
    ...records,
    ...(isBusy && { isBusy }),
    ...trail.asked,
    printing: openPrinting(reached, { own: settings.facilitator, stories, library }),
    studio: openStudio(stories, join(data, 'distance-words.txt')),
  };
  const own = await openHouse(ports);
  forget();
  if (nodes) undo.push(nodes.following.close);
  undo.push(own.close, expireDaily({ clock, say, burn: trail.aged(own.sitting.burnUnused) }));
  return { own, houses: openWorkshopsOf({ own: ports, opening, nodes, library, fault }) };
}

/** By which names it may be asked. */
const namesOf = (flags: Flags) => ({
  isOwnName: openOwnName(namesIn(flags)),
  isAtLocalhost: isAtLocalhost(flags.host),
});

async function open(opening: Opening): Promise<Omit<Host, 'close'>> {
  const { flags, say, data, undo } = opening;
  const settings = openInFolder(join(data, 'settings.json'), openSettings);
  const opened = await openJournal(opening);
  const { nodes } = opened;
  const server = openServer(nodes !== undefined);
  const port = await listen(server, flags);
  undo.push(() => closeServer(server));
  const workshop = await openScreens(opening);
  const seal = openInFolder(join(data, 'seal.key'), openSealKey);
  const hostKey = makeBase64(seal.publicKey);
  const packs = openPacks(opening, settings, nodes !== undefined);
  const before = await openBeforePeople({ flags, data, port, hostKey, packs });
  undo.push(before.close);
  const { reached } = before;
  const { trouble, fault } = tellers(say);
  server.on('error', fault);
  const clock = tellOnFault(hostClock, fault);
  const { own, houses } = await openAllHouses(opening, opened, {
    clock,
    settings,
    before,
    reached,
    packs,
    trouble,
    fault,
  });
  const names = namesOf(flags);
  const [places, callerOf] = [openPlaces(hostPlaces), callersBy(nodes !== undefined)];
  const doors = openDoors({
    own,
    houses,
    seal,
    places,
    callerOf,
    fault,
    folders,
    ...names,
    hostKey,
    workshop: workshop?.answer ?? null,
  });
  undo.push(doors.close);
  const served = () =>
    [own, ...(houses?.open().values() ?? [])].flatMap((house) => house.sitting.served());
  const operate = nodes && openOperations({ nodes, served, wires: places.taken });
  answerRequests(server, say, async (request, response) => {
    if (operate?.(request, response)) return;
    before.note(request);
    await doors.pages(request, response);
  });
  const sockets = openSockets(server, { attach: doors.attach, callerOf, places, ...names });
  undo.push(sockets.close, stopListening(server));
  const { stage = settings.stage } = own.sitting.groups()[0]?.secrets ?? {};
  return {
    ...addressesOf(reached, { ...settings, stage }, own.sitting.code()),
    port,
    pid: process.pid,
    before,
  };
}
