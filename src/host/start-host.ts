import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { Trouble } from '../room/ports.ts';
import { makeBase64 } from '../wire/base64.ts';
import { sealForDevices } from '../wire/sealed-wire.ts';
import { addressesOf, helperAddresses, stageAddress, type Reached } from './addresses.ts';
import type { Announcement } from './announce.ts';
import { answerAsks } from './answer-asks.ts';
import { openApi } from './api.ts';
import { prepareScreens } from './build-screens.ts';
import { openDataFolder, openInFolder } from './data-folder.ts';
import { endOnFault, tellOnFault } from './end-on-fault.ts';
import { burnUnused, expire, expireDaily } from './expiry.ts';
import type { Flags } from './flags.ts';
import type { GroupSecrets } from './group-secrets.ts';
import { hostClock } from './host-clock.ts';
import { readOnce } from './journal/read-once.ts';
import { openSqliteJournal } from './journal/sqlite-journal.ts';
import { callersBy } from './caller.ts';
import { listen } from './listen.ts';
import type { Nodes } from './nodes/open-nodes.ts';
import { openOperations } from './nodes/operations.ts';
import { openPackStore, type PackStore } from './pack-store.ts';
import { openOwnName } from './own-name.ts';
import { openBeforePeople, type BeforePeople } from './preflight/before-people.ts';
import { openPages } from './pages.ts';
import { openLibrary } from './library/open-library.ts';
import { openPrinting } from './print/open-printing.ts';
import type { Printing } from './print/print-routes.ts';
import { hostPlaces, openPlaces } from './places.ts';
import { hostSealPorts } from './host-seals.ts';
import { openSealKey } from './seal-key.ts';
import { openServer } from './open-server.ts';
import { openSettings } from './settings.ts';
import { openSitting } from './sitting.ts';
import { mediaOf } from './media/send-media.ts';
import { openSockets } from './sockets.ts';
import { openStreams } from './streams.ts';
import { openStudio } from './studio/open-studio.ts';
import { openWorkshop, type Workshop } from './workshop.ts';

const root = join(import.meta.dirname, '..', '..');

export type Host = Announcement & {
  readonly before: Pick<BeforePeople, 'look'>;
  readonly close: () => Promise<void>;
};

type Say = (text: string) => void;

function tell(say: Say, trouble: Trouble): void {
  switch (trouble.kind) {
    case 'cannot-write':
      say(
        `The journal cannot be written (${String(trouble.error)}). Answers wait, none is lost; it is tried again.`,
      );
      return;
    case 'writes-again':
      say('The journal is written again.');
      return;
    case 'record-cut': {
      const { stream, cut } = trouble;
      const until = cut.at === null ? 'nothing of it' : new Date(cut.at).toISOString();
      say(
        `The record of group ${stream} was damaged: it is whole until ${until} (event ${cut.sequence}) and goes on from there. What came after is set aside.`,
      );
      return;
    }
    case 'scenario-lost':
      say(
        `The copy of "${trouble.name}" that this session is played from cannot be read, so its story cannot go on.`,
      );
      return;
    case 'bug': {
      const { error, sequence } = trouble;
      const at = sequence < 0 ? '' : ` at event ${sequence}`;
      say(`A fault${at}: ${error instanceof Error ? error.stack : String(error)}`);
      return;
    }
    default:
      trouble satisfies never;
  }
}

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
      if (request.complete) say(`A request failed: ${String(error)}`);
      response.destroy();
    });
  });
}

const folders = [
  { at: '/assets/', folder: join(root, 'assets') },
  { at: '/', folder: join(root, 'dist') },
];

const addressesIn = (reached: Reached) => ({
  stageAddress: (stage: string) => stageAddress(reached, stage),
  helperAddresses: (secrets: GroupSecrets) => helperAddresses(reached, secrets),
});

/** Stories are counted only once somebody asks for their report. */
function openPrints({ flags, undo }: Opening, reached: Reached, own: string): Printing {
  const library = openLibrary(flags.stories);
  undo.push(library.close);
  return openPrinting(reached, { own, stories: flags.stories, library });
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
  const nodes = await openNodes({ database, keys }, say);
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
function openPacks(stories: string, data: string, isShared: boolean): PackStore {
  const packs = openPackStore(stories, data);
  return isShared ? { ...packs, keepOnly: () => {} } : packs;
}

function tellers(say: Say) {
  const trouble = (found: Trouble): void => tell(say, found);
  return {
    trouble,
    fault: (error: unknown): void => trouble({ kind: 'bug', error, sequence: -1 }),
  };
}

function openWires(attach: Parameters<typeof openStreams>[0], isBehind: boolean) {
  const places = openPlaces(hostPlaces);
  const callerOf = callersBy(isBehind);
  return { attach, places, callerOf, streams: openStreams(attach, places, callerOf) };
}

async function open(opening: Opening): Promise<Omit<Host, 'close'>> {
  const { flags, say, data, undo } = opening;
  const settings = openInFolder(join(data, 'settings.json'), openSettings);
  const { journal, forget, nodes } = await openJournal(opening);
  const server = openServer(nodes !== undefined);
  const port = await listen(server, flags);
  undo.push(() => closeServer(server));
  const workshop = await openScreens(opening);
  const seal = openInFolder(join(data, 'seal.key'), openSealKey);
  const hostKey = makeBase64(seal.publicKey);
  const packs = openPacks(flags.stories, data, nodes !== undefined);
  const before = await openBeforePeople({ flags, data, port, hostKey, packs });
  undo.push(before.close);
  const { reached } = before;
  const { trouble, fault } = tellers(say);
  server.on('error', fault);
  const clock = tellOnFault(hostClock, fault);
  const records = { data, journal, packs, ...(nodes && { nodes }) };
  await expire({ clock, say, burn: (before) => burnUnused(records, before) });
  const sitting = await openSitting({ ...records, reached, clock, settings, trouble });
  forget();
  if (nodes) undo.push(nodes.following.close);
  undo.push(sitting.close, expireDaily({ clock, say, burn: sitting.burnUnused }));
  const api = openApi({
    secret: settings.facilitator,
    packs,
    sitting,
    before,
    ...addressesIn(reached),
    printing: openPrints(opening, reached, settings.facilitator),
    studio: openStudio(flags.stories, join(data, 'distance-words.txt')),
  });
  const sealed = sealForDevices(answerAsks(sitting.attach, api.answer), seal, hostSealPorts);
  const { places, streams, ...ends } = openWires(endOnFault(sealed, fault), nodes !== undefined);
  undo.push(streams.close);
  const isOwnName = openOwnName(namesIn(flags));
  const pages = openPages({
    folders,
    isOwnName,
    api: api.request,
    hostKey,
    streams: streams.answer,
    media: mediaOf(sitting),
    workshop: workshop?.answer ?? null,
  });
  const operate = nodes && openOperations({ nodes, ...sitting, wires: places.taken });
  answerRequests(server, say, async (request, response) => {
    if (operate?.(request, response)) return;
    before.note(request);
    await pages(request, response);
  });
  undo.push(openSockets(server, { ...ends, places, isOwnName }).close);
  const { stage = settings.stage } = sitting.groups()[0]?.secrets ?? {};
  return {
    ...addressesOf(reached, { ...settings, stage }, sitting.code()),
    port,
    pid: process.pid,
    before,
  };
}
