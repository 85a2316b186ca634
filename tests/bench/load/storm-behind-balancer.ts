import { availableParallelism } from 'node:os';
import type { HouseName } from '../../../src/host/houses/house-path.ts';
import { openDatabase } from '../../../src/host/postgres/database.ts';
import { openKeyFolder } from '../../../src/host/postgres/key-store.ts';
import { openPostgresJournal } from '../../../src/host/postgres/postgres-journal.ts';
import type { Milliseconds } from '../../../src/session/ids.ts';
import { readAnswersIn } from './kept-answers.ts';
import { ofSmall, smallId } from './led-room.ts';
import { openLoadedNodes, type LoadedNodes, type Place, type Sizes } from './loaded-nodes.ts';
import { processorOf } from './processor-use.ts';
import { quantile } from './quantile.ts';
import { takeAway, type Away } from './take-away.ts';

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Commands a second that are due whatever became of those before: over sockets, and to sessions in the nodes. */
export type Rates = { readonly socketed: number; readonly led: number };

/** A storm of votes in the one session, and commands to all small ones. */
function begin({ voters, target, devices, sessions }: LoadedNodes, rates: Rates): void {
  voters.storm(target);
  devices.pace(rates.socketed);
  sessions.pace(rates.led);
}

/** Nothing new is sent, and what was sent is answered. */
async function rest({ voters, target, devices, sessions }: LoadedNodes): Promise<void> {
  devices.pace(0);
  sessions.pace(0);
  await voters.rest(target);
  await pause(1_000);
}

/** Milliseconds of a processor for each second, by what used it. */
function lookAtProcessors({ place, nodes, balancer }: LoadedNodes) {
  const look = () => ({
    nodes: processorOf(nodes.map(({ server }) => Number(server.said['pid']))),
    database: processorOf([place.server]),
    balancer: processorOf([balancer.pid]),
    bench: process.cpuUsage().user / 1000 + process.cpuUsage().system / 1000,
  });
  const before = look();
  return (seconds: number) => {
    const after = look();
    const each = (of: keyof typeof after): number => Math.round((after[of] - before[of]) / seconds);
    const used = { nodes: each('nodes'), database: each('database') };
    return { ...used, balancer: each('balancer'), bench: each('bench') };
  };
}

/** What comes through in so many seconds while no node is away. */
async function measure(loaded: LoadedNodes, seconds: number) {
  const { voters, devices, sessions } = loaded;
  const votes = voters.acknowledged();
  devices.waited();
  sessions.waited();
  const used = lookAtProcessors(loaded);
  const start = performance.now();
  await pause(seconds * 1000);
  const took = (performance.now() - start) / 1000;
  const [onSockets, inNodes] = [devices.waited(), sessions.waited()];
  const all = [...onSockets, ...inNodes];
  const rate = (count: number): number => Math.round(count / took);
  const processors = used(took);
  const total = Object.values(processors).reduce((sum, ms) => sum + ms, 0);
  return {
    commands_per_s: rate(all.length),
    ack_p50_ms: Math.round(quantile(all, 0.5)),
    ack_p99_ms: Math.round(quantile(all, 0.99)),
    of_them_on_sockets_per_s: rate(onSockets.length),
    on_sockets_p99_ms: Math.round(quantile(onSockets, 0.99)),
    votes_per_s: rate(voters.acknowledged() - votes),
    processor_ms_per_s: processors,
    part_of_machine: Math.round(total / 10 / availableParallelism()) / 100,
  };
}

/** Of each small session, what was answered and what is in the database. */
async function judgeSmall(
  place: Place,
  answered: ReadonlyMap<HouseName, number>,
): Promise<{ readonly acknowledged: number; readonly lost: number; readonly doubled: number }> {
  const database = openDatabase(place.database);
  const journal = openPostgresJournal({ database, keys: await openKeyFolder(place.keys) });
  let [acknowledged, lost, twice] = [0, 0, 0];
  for (const [name, count] of answered) {
    const small = { begin: ofSmall, leave: 'settings-changed' } as const;
    const { keys, doubled } = await readAnswersIn(journal.of(name), small);
    acknowledged += count;
    twice += doubled;
    for (let number = 1; number <= count; number += 1) if (!keys.has(smallId(number))) lost += 1;
  }
  await journal.close();
  return { acknowledged, lost, doubled: twice };
}

async function judgeVotes(place: Place, { voters }: LoadedNodes) {
  const database = openDatabase(place.database);
  const journal = openPostgresJournal({ database, keys: await openKeyFolder(place.keys) });
  const { keys, doubled } = await readAnswersIn(journal);
  await journal.close();
  const lost = voters.done().filter((id) => !keys.has(id)).length;
  return { acknowledged: voters.acknowledged(), lost, doubled };
}

async function judge(place: Place, loaded: LoadedNodes) {
  const votes = await judgeVotes(place, loaded);
  const onSockets = await judgeSmall(place, loaded.devices.answered());
  const inNodes = await judgeSmall(place, loaded.sessions.answered());
  const sum = (what: 'lost' | 'doubled'): number => votes[what] + onSockets[what] + inNodes[what];
  return {
    lost: sum('lost'),
    doubled: sum('doubled'),
    wrong: loaded.voters.wrong(),
    acknowledged: {
      votes: votes.acknowledged,
      on_sockets: onSockets.acknowledged,
      in_nodes: inNodes.acknowledged,
    },
  };
}

/** To whoever waits for the figures. */
function tellWaiting(what: string, { devices, led, missing }: Away): void {
  const p99 = (of: readonly Milliseconds[]): string => `${Math.round(quantile(of, 0.99))} ms`;
  console.error(
    `${what}: ${devices.length} devices ${p99(devices)}, ${led.length} sessions ${p99(led)}, ${missing} missing`,
  );
}

export type Faults = { readonly kills: number; readonly freezes: number };

/** One node after the other is killed, or stands still now and then. */
async function bringFaults(loaded: LoadedNodes, { kills, freezes }: Faults) {
  const [killed, frozen]: [Milliseconds[], Milliseconds[]] = [[], []];
  const [ledKilled, ledFrozen]: [Milliseconds[], Milliseconds[]] = [[], []];
  let missing = 0;
  const all = kills + freezes;
  for (let turn = 0; turn < all; turn += 1) {
    await pause(500 + Math.random() * 700);
    const isFrozen = Math.floor(((turn + 1) * freezes) / all) > Math.floor((turn * freezes) / all);
    const away = await takeAway(loaded, isFrozen);
    tellWaiting(`${isFrozen ? 'freeze' : 'kill'} ${turn + 1} of ${all}`, away);
    (isFrozen ? frozen : killed).push(...away.devices);
    (isFrozen ? ledFrozen : ledKilled).push(...away.led);
    missing += away.missing;
  }
  return {
    kill_p50_ms: Math.round(quantile(killed, 0.5)),
    kill_p99_ms: Math.round(quantile(killed, 0.99)),
    freeze_p50_ms: Math.round(quantile(frozen, 0.5)),
    freeze_ms: Math.round(quantile(frozen, 0.99)),
    in_nodes_kill_p99_ms: Math.round(quantile(ledKilled, 0.99)),
    in_nodes_freeze_ms: Math.round(quantile(ledFrozen, 0.99)),
    missing,
  };
}

/** `seconds`: how long it is measured before the first fault; 0: not at all. */
export type Asked = Sizes & Faults & { readonly rates: Rates; readonly seconds: number };

/** Each alone, as fast as it goes: each session's next once its last is answered. */
async function measureAlone(loaded: LoadedNodes, seconds: number) {
  const { devices, sessions } = loaded;
  const found = [];
  for (const load of [devices, sessions]) {
    load.pace('turns');
    await pause(1_000);
    found.push(await measure(loaded, seconds));
    load.pace(0);
    await pause(500);
  }
  const [sockets, led] = found;
  return { sockets, led };
}

async function measureAll(loaded: LoadedNodes, { isSticky, rates, seconds }: Asked) {
  if (seconds === 0) {
    begin(loaded, rates);
    return null;
  }
  const alone = isSticky ? await measureAlone(loaded, seconds / 2) : null;
  begin(loaded, rates);
  await pause(3_000);
  return { ...(await measure(loaded, seconds)), ...(alone && { alone }) };
}

/** All loads at once on the nodes behind the balancer: measured while all nodes are there, and then kept up while one after the other is taken away. */
export async function stormBehindBalancer(place: Place, asked: Asked) {
  const loaded = await openLoadedNodes(place, asked);
  try {
    const measured = await measureAll(loaded, asked);
    if (measured) console.error(JSON.stringify(measured));
    const faults = await bringFaults(loaded, asked);
    await rest(loaded);
    return { ...(await judge(place, loaded)), ...faults, ...measured };
  } finally {
    await loaded.close();
  }
}
