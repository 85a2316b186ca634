import { join } from 'node:path';
import { houseSettings } from '../../../src/host/houses/house-settings.ts';
import { openWorkshops } from '../../../src/host/houses/workshops.ts';
import type { HouseName } from '../../../src/host/houses/house-path.ts';
import { openDatabase } from '../../../src/host/postgres/database.ts';
import { openKeyFolder } from '../../../src/host/postgres/key-store.ts';
import { openPostgresJournal } from '../../../src/host/postgres/postgres-journal.ts';
import { openSettings } from '../../../src/host/settings.ts';
import type { Milliseconds } from '../../../src/session/ids.ts';
import type { Target } from '../../../src/session/target.ts';
import { freePort, startBalancer } from '../../host/nodes/balancer-under-test.ts';
import { beginStory, openConsole, toVote } from './console.ts';
import { makeGroups, startElsewhere } from './open-elsewhere.ts';
import { openSmallDevices, type Opened, type SmallDevices } from './small-devices.ts';
import { makeStreams, openSmallSessions, type SmallSessions } from './small-sessions.ts';
import { openVoters, type Voters } from './voters.ts';

/** What nodes share. */
export type Place = {
  readonly folder: string;
  readonly keys: string;
  readonly database: string;
  /** The process of the database. */
  readonly server: number;
};

export type Node = Awaited<ReturnType<typeof startElsewhere>>;

export type Sizes = {
  readonly nodes: number;
  /** In one session. */
  readonly devices: number;
  /** Small sessions whose consoles come over sockets, and those that nodes lead in their processes. */
  readonly socketed: number;
  readonly led: number;
  /** Whether the balancer is as shipped; else it leads each connection to the next node. */
  readonly isSticky: boolean;
};

/** Nodes behind a balancer with all their loads. */
export type LoadedNodes = {
  readonly place: Place;
  readonly nodes: readonly Node[];
  readonly balancer: Awaited<ReturnType<typeof startBalancer>>;
  readonly voters: Voters;
  readonly target: Target;
  readonly devices: SmallDevices;
  readonly sessions: SmallSessions;
  /** In place of one that was killed, on its port. */
  readonly startAgain: (node: Node) => Promise<void>;
  /** Kills all at once. */
  readonly close: () => Promise<void>;
};

/** Until the other nodes have followed: they look each second. */
const followed: Milliseconds = 2_500;

const preload = join(import.meta.dirname, 'sessions-in-node.ts');

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const dataOf = ({ folder }: Place): string => join(folder, 'data');

function startNode(place: Place, port: number): Promise<Node> {
  const { database, keys } = place;
  const at = ['--host', '127.0.0.1', '--port', String(port)];
  return startElsewhere(dataOf(place), [...at, '--database', database, '--keys', keys], preload);
}

async function makeWorkshops(
  database: ReturnType<typeof openDatabase>,
  count: number,
): Promise<readonly HouseName[]> {
  const workshops = openWorkshops(database);
  const made = Array.from({ length: count }, () => workshops.make(Date.now()));
  return Promise.all(made);
}

/** Those of the small sessions that are led in nodes get their streams; the others' are begun by their houses. */
async function makeSmall(place: Place, { socketed, led }: Sizes) {
  const database = openDatabase(place.database);
  const journal = openPostgresJournal({ database, keys: await openKeyFolder(place.keys) });
  const names = await makeWorkshops(database, socketed + led);
  const streams = await makeStreams(journal, names.slice(socketed));
  await journal.close();
  const settings = openSettings(join(dataOf(place), 'settings.json'));
  const opened: readonly Opened[] = names.slice(0, socketed).map((name) => ({
    name,
    token: houseSettings(settings, name, 0).facilitator,
  }));
  return { streams, opened };
}

async function openVote(node: Node, token: string): Promise<Target> {
  const console = await openConsole(node.reached, token);
  await beginStory(console);
  const target = await toVote(console);
  if (!target) throw new Error('There is no vote.');
  console.close();
  return target;
}

/** A vote that is open at one node, and devices that came in through the balancer. */
async function openStorm(node: Node, port: number, devices: number) {
  const [group] = await makeGroups(node.reached.port, node.secret, 1);
  if (!group) throw new Error('There is no group.');
  await pause(followed);
  const voters = openVoters(devices, group.code.split('-'), { pause: 500, mends: true });
  await voters.come({ ...node.reached, port });
  return { voters, target: await openVote(node, group.token) };
}

export async function openLoadedNodes(place: Place, sizes: Sizes): Promise<LoadedNodes> {
  const first = await startNode(place, await freePort());
  const others = Array.from({ length: sizes.nodes - 1 }, freePort);
  const started = others.map(async (port) => startNode(place, await port));
  const nodes = [first, ...(await Promise.all(started))];
  const ports = nodes.map(({ reached }) => reached.port);
  const balancer = await startBalancer(ports, { isSticky: sizes.isSticky });
  const { streams, opened } = await makeSmall(place, sizes);
  const storm = await openStorm(first, balancer.port, sizes.devices);
  const devices = openSmallDevices(opened, { ...first.reached, port: balancer.port });
  await devices.come();
  const sessions = openSmallSessions(streams, place);
  for (const { server } of nodes) sessions.join(server);
  await sessions.begin();
  return {
    ...storm,
    place,
    nodes,
    balancer,
    devices,
    sessions,
    startAgain: async (node) => {
      nodes[nodes.indexOf(node)] = await startNode(place, node.reached.port);
    },
    close: async () => {
      devices.close();
      for (const { server } of nodes) await server.stop('SIGKILL');
      await balancer.stop();
    },
  };
}
