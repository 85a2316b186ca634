// Real nodes over one PostgreSQL: killed and frozen in a vote of 300 devices, and a thousand small sessions at once.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '../../src/host/postgres/database.ts';
import { openKeyFolder } from '../../src/host/postgres/key-store.ts';
import { openPostgresJournal } from '../../src/host/postgres/postgres-journal.ts';
import { startPostgres } from '../host/postgres/postgres-under-test.ts';
import { beginStory, openConsole, toVote } from './load/console.ts';
import { readAnswersIn } from './load/kept-answers.ts';
import { makeGroups, startElsewhere } from './load/open-elsewhere.ts';
import { openVoters } from './load/voters.ts';
import { printRows, rounded } from './rows.ts';

const devices = 300;
const sessions = 1_000;
const processes = 2;
const seconds = 10;
const kills = 6;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}

type Place = { readonly data: string; readonly keys: string; readonly database: string };

const startNode = ({ data, keys, database }: Place) =>
  startElsewhere(data, ['--host', '127.0.0.1', '--database', database, '--keys', keys]);

async function readShared({ database, keys }: Place) {
  const opened = openDatabase(database);
  const journal = openPostgresJournal({ database: opened, keys: await openKeyFolder(keys) });
  const answers = await readAnswersIn(journal);
  await journal.close();
  return answers;
}

type Node = Awaited<ReturnType<typeof startNode>>;

async function leadToVote({ reached }: Node, token: string) {
  const console = await openConsole(reached, token);
  await beginStory(console);
  const target = await toVote(console);
  if (!target) throw new Error('There is no vote.');
  return target;
}

/** Takes a node away in the middle of a storm of votes; gives what brings it back, which is null where it is dead. */
async function takeAway(serving: Node, isFrozen: boolean): Promise<() => Promise<Node | null>> {
  if (!isFrozen) {
    await serving.server.stop('SIGKILL');
    return async () => null;
  }
  const pid = Number(serving.server.said['pid']);
  process.kill(pid, 'SIGSTOP');
  return async () => {
    process.kill(pid, 'SIGCONT');
    return serving;
  };
}

/** The serving node is killed, or stands still, and its devices go on at the next one; milliseconds until the last of them is shown its own vote. */
async function killAndFreeze(place: Place) {
  const first = await startNode(place);
  const nodes = [await startNode(place), await startNode(place)];
  const [group] = await makeGroups(first.reached.port, first.secret, 1);
  const { code = '', token = '' } = group ?? {};
  // Until the other nodes have followed.
  await pause(3_000);
  const voters = openVoters(devices, code.split('-'));
  await voters.come(first.reached);
  const target = await leadToVote(first, token);
  const back: { readonly killed: number[]; readonly frozen: number[] } = { killed: [], frozen: [] };
  let serving = first;
  for (let turn = 0; turn < kills; turn += 1) {
    const isFrozen = turn % 3 === 2;
    const next = nodes.shift() ?? (await startNode(place));
    voters.storm(target);
    await pause(Math.random() * 700);
    const giveBack = await takeAway(serving, isFrozen);
    const start = performance.now();
    await voters.come(next.reached);
    (isFrozen ? back.frozen : back.killed).push(performance.now() - start);
    nodes.push((await giveBack()) ?? (await startNode(place)));
    const console = await openConsole(next.reached, token);
    if (console.scene().paused !== null) throw new Error('Time stood still.');
    serving = next;
  }
  await voters.rest(target);
  for (const { server } of [serving, ...nodes]) await server.stop('SIGKILL');
  const { kept, keys, doubled } = await readShared(place);
  return {
    acknowledged: voters.acknowledged(),
    kept,
    lost: voters.done().filter((id) => !keys.has(id)).length,
    doubled,
    wrong: voters.wrong(),
    kill_p99_ms: Math.round(quantile(back.killed, 0.99)),
    freeze_ms: Math.round(quantile(back.frozen, 0.99)),
  };
}

async function manySessions({ database, keys }: Place) {
  const file = join(import.meta.dirname, 'load/cluster-process.ts');
  const each = [database, keys, String(sessions / processes), String(seconds)];
  const children = Array.from({ length: processes }, () => fork(file, each));
  await Promise.all(children.map((child) => once(child, 'message')));
  const heard = children.map((child) => once(child, 'message'));
  for (const child of children) child.send('go');
  const said = (await Promise.all(heard)).map(
    ([one]) => one as { readonly acknowledged: readonly number[]; readonly took: number },
  );
  const all = said.flatMap(({ acknowledged }) => acknowledged);
  const perSecond = said.reduce((sum, one) => sum + one.acknowledged.length / one.took, 0);
  return {
    sessions,
    commands_per_s: Math.round(perSecond),
    ack_p50_ms: Math.round(quantile(all, 0.5)),
    ack_p99_ms: Math.round(quantile(all, 0.99)),
  };
}

export async function benchCluster(json: boolean): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'elsewhere-cluster-'));
  const postgres = await startPostgres();
  try {
    const place = async (name: string): Promise<Place> => {
      mkdirSync(join(folder, name));
      const [data, keys] = [join(folder, name, 'data'), join(folder, name, 'keys')];
      return { data, keys, database: await postgres.create() };
    };
    const many = await manySessions(await place('many'));
    const one = await killAndFreeze(await place('one'));
    const told = { nodes: 3, devices, ...one, ...many, load: rounded(loadavg()[0] ?? 0) };
    if (json) console.log(JSON.stringify(told));
    else printRows(Object.entries(told).map(([what, figure]) => [what, String(figure)]));
  } finally {
    await postgres.remove();
    rmSync(folder, { recursive: true, force: true });
  }
}
