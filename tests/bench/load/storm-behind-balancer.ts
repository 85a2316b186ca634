import { join } from 'node:path';
import { openDatabase } from '../../../src/host/postgres/database.ts';
import { openKeyFolder } from '../../../src/host/postgres/key-store.ts';
import { openPostgresJournal } from '../../../src/host/postgres/postgres-journal.ts';
import { freePort, startBalancer } from '../../host/nodes/balancer-under-test.ts';
import { beginStory, openConsole, toVote } from './console.ts';
import { readAnswersIn } from './kept-answers.ts';
import { makeGroups, startElsewhere } from './open-elsewhere.ts';
import { quantile } from './quantile.ts';
import { openVoters, type Voters } from './voters.ts';

/** What nodes share. */
export type Place = { readonly folder: string; readonly keys: string; readonly database: string };

type Node = Awaited<ReturnType<typeof startElsewhere>>;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const startNode = ({ folder, keys, database }: Place, port: number): Promise<Node> =>
  startElsewhere(join(folder, 'data'), [
    '--host',
    '127.0.0.1',
    '--port',
    String(port),
    '--database',
    database,
    '--keys',
    keys,
  ]);

async function wiresOf({ reached }: Node): Promise<number> {
  const text = await (await fetch(`http://127.0.0.1:${reached.port}/metrics`)).text();
  return Number(/elsewhere_wires (\d+)/.exec(text)?.[1]);
}

/** Where most devices are. */
async function findServing(nodes: readonly Node[]): Promise<readonly [Node, number]> {
  const wires = await Promise.all(nodes.map(wiresOf));
  const most = Math.max(...wires);
  const serving = nodes[wires.indexOf(most)];
  if (!serving) throw new Error('There is no node.');
  return [serving, most];
}

async function readShared({ database, keys }: Place) {
  const opened = openDatabase(database);
  const journal = openPostgresJournal({ database: opened, keys: await openKeyFolder(keys) });
  const answers = await readAnswersIn(journal);
  await journal.close();
  return answers;
}

async function openVote(node: Node, token: string) {
  const console = await openConsole(node.reached, token);
  await beginStory(console);
  const target = await toVote(console);
  if (!target) throw new Error('There is no vote.');
  console.close();
  return target;
}

async function judge(place: Place, voters: Voters) {
  const { kept, keys, doubled } = await readShared(place);
  const lost = voters.done().filter((id) => !keys.has(id)).length;
  return { acknowledged: voters.acknowledged(), kept, lost, doubled, wrong: voters.wrong() };
}

type Asked = { readonly devices: number; readonly kills: number; readonly freezes: number };

async function startNodes(place: Place, ports: readonly number[]): Promise<Node[]> {
  const nodes: Node[] = [];
  for (const port of ports) nodes.push(await startNode(place, port));
  return nodes;
}

/** A vote that is open at one node, and devices that came in through the balancer. */
async function openStorm(nodes: readonly Node[], port: number, devices: number) {
  const [first] = nodes;
  if (!first) throw new Error('There is no node.');
  const [group] = await makeGroups(first.reached.port, first.secret, 1);
  if (!group) throw new Error('There is no group.');
  // Until the other nodes have followed.
  await pause(3_000);
  const voters = openVoters(devices, group.code.split('-'), { pause: 500, mends: true });
  await voters.come({ ...first.reached, port });
  const target = await openVote(first, group.token);
  return { voters, target };
}

type Taking = { readonly place: Place; readonly nodes: Node[]; readonly voters: Voters };

/** Kills the node that serves, or lets it stand still; gives how long each device was away, once all nodes run again. */
async function takeAway({ place, nodes, voters }: Taking, isFrozen: boolean) {
  const [serving, wires] = await findServing(nodes);
  const pid = Number(serving.server.said['pid']);
  const start = performance.now();
  if (isFrozen) process.kill(pid, 'SIGSTOP');
  else void serving.server.stop('SIGKILL');
  const waited = await voters.backSince(start, wires);
  if (isFrozen) process.kill(pid, 'SIGCONT');
  else nodes[nodes.indexOf(serving)] = await startNode(place, serving.reached.port);
  return waited;
}

/** Three nodes behind the shipped balancer, of which the one that serves is taken away again and again in a storm of votes. */
export async function stormBehindBalancer(place: Place, { devices, kills, freezes }: Asked) {
  const ports = [await freePort(), await freePort(), await freePort()];
  const nodes = await startNodes(place, ports);
  const balancer = await startBalancer(ports, { isSticky: true });
  const { voters, target } = await openStorm(nodes, balancer.port, devices);
  voters.storm(target);
  const [killed, frozen]: [number[], number[]] = [[], []];
  for (let turn = 0; turn < kills + freezes; turn += 1) {
    await pause(500 + Math.random() * 700);
    const isFrozen = turn % 3 === 2;
    const waited = await takeAway({ place, nodes, voters }, isFrozen);
    (isFrozen ? frozen : killed).push(...waited);
    await balancer.untilUp(ports.length);
  }
  await voters.rest(target);
  for (const { server } of nodes) await server.stop('SIGKILL');
  await balancer.stop();
  return {
    ...(await judge(place, voters)),
    kill_p50_ms: Math.round(quantile(killed, 0.5)),
    kill_p99_ms: Math.round(quantile(killed, 0.99)),
    freeze_p50_ms: Math.round(quantile(frozen, 0.5)),
    freeze_ms: Math.round(quantile(frozen, 0.99)),
  };
}
