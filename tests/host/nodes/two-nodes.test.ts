import { readdirSync } from 'node:fs';
import { afterEach, expect, test } from 'vitest';
import { parseCode } from '../../../src/wire/parse-frame.ts';
import { call, stopAll, type Caller, type HostUnderTest } from '../../faults/host-under-test.ts';
import { ask, leadToVote, newId } from '../../faults/lead-to-vote.ts';
import { withPostgres } from '../postgres/with-postgres.ts';
import { openCluster, type Cluster } from './cluster.ts';

const postgres = withPostgres();
afterEach(stopAll);

async function startTwo(): Promise<{
  readonly cluster: Cluster;
  readonly nodes: readonly [HostUnderTest, HostUnderTest];
}> {
  const cluster = await openCluster(postgres());
  return { cluster, nodes: [await cluster.start(), await cluster.start()] };
}

const consoleOf = (node: HostUnderTest): Promise<Caller> =>
  call(node.port, { token: node.facilitator });

async function joinAt(nodes: readonly HostUnderTest[], count: number): Promise<Caller[]> {
  const devices: Caller[] = [];
  for (let at = 0; at < count; at += 1)
    devices.push(await call(nodes[at % nodes.length]?.port ?? 0, { code: nodes[0]?.code }));
  return devices;
}

const post = (node: HostUnderTest, path: string, body: object): Promise<Response> =>
  fetch(`http://127.0.0.1:${node.port}${path}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${node.facilitator}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

test('[MANY-7] nodes serve one session under one set of secrets, and follow each other to the next', async () => {
  const { cluster, nodes } = await startTwo();
  const [one, other] = nodes;
  expect([other.facilitator, other.code]).toEqual([one.facilitator, one.code]);
  const device = await call(other.port, { code: one.code });
  expect(device.token().length).toBeGreaterThan(10);
  const console = await consoleOf(one);
  await console.until(() => console.scene().seats.some((seat) => seat.present));
  const { code } = (await (await post(one, '/api/groups', {})).json()) as { code: string };
  // The rooms of the session before close here; the other node closes them once it has looked.
  await device.until(() => false).catch(() => {});
  const next = parseCode(code) ?? [];
  expect(next).not.toEqual(one.code);
  const again = await call(other.port, { code: next });
  expect(again.token().length).toBeGreaterThan(10);
  const burning = post(other, '/api/burn', {});
  expect(await (await burning).json()).toMatchObject({ burned: true, left: [] });
  expect((await cluster.stored()).events.filter(({ kind }) => kind === 'seat-joined')).toHaveLength(
    1,
  );
  expect(readdirSync(cluster.keys)).toHaveLength(1);
}, 120_000);

test('[MANY-8] kill -9 of a node in a vote: its devices go on at the other, nothing is lost, doubled or paused', async () => {
  const { cluster, nodes } = await startTwo();
  const [one, other] = nodes;
  const console = await consoleOf(other);
  const devices = await joinAt(nodes, 8);
  await console.until(() => console.scene().seats.filter((seat) => seat.present).length === 8);
  const target = await leadToVote(other, console);
  const sent = devices.map((device, at) => {
    const id = newId();
    device.send(id, { kind: 'cast-vote', target, choice: at % 2 });
    return id;
  });
  // Half of them may be acknowledged, and the others not.
  await devices[0]?.until(() => devices[0]?.answers.has(sent[0] ?? '') === true);
  await one.stop('SIGKILL');
  const back = await Promise.all(
    devices.map(async (device, at) =>
      at % 2 === 0 ? call(other.port, { token: device.token() }) : device,
    ),
  );
  for (const [at, device] of back.entries()) {
    const id = sent[at] ?? '';
    device.send(id, { kind: 'cast-vote', target, choice: at % 2 });
    await device.until(() => device.answers.has(id));
    expect(device.answers.get(id)).toBe('done');
  }
  expect(console.scene().paused).toBeNull();
  await ask(console, { kind: 'close-vote', target });
  const { events, memos } = await cluster.stored();
  const answered = memos.flatMap((memo) => memo.answered);
  expect(sent.map((id) => answered.filter((key) => key.endsWith(`/${id}`)).length)).toEqual(
    sent.map(() => 1),
  );
  const [closed] = events.filter((event) => event.kind === 'decision-closed');
  expect(closed?.result.totals.slice(0, 2)).toEqual([4, 4]);
  // No key of a decision that has closed is left: only the stream's own.
  const [stream = ''] = readdirSync(cluster.keys);
  expect(readdirSync(`${cluster.keys}/${stream}`)).toEqual(['stream']);
}, 120_000);

test('[MANY-9] a node that stood still takes in what it missed; a database that was killed is waited for', async () => {
  const { cluster, nodes } = await startTwo();
  const [one, other] = nodes;
  const [frozen, console] = [await consoleOf(one), await consoleOf(other)];
  process.kill(one.pid, 'SIGSTOP');
  expect(await ask(console, { kind: 'change-settings', settings: { people: 17 } })).toBe('done');
  // As long as would be a jump of the clock of a host alone.
  await new Promise((resolve) => setTimeout(resolve, 6_000));
  process.kill(one.pid, 'SIGCONT');
  await frozen.until(() => frozen.scene().settings.people === 17);
  expect(await ask(frozen, { kind: 'change-settings', settings: { people: 18 } })).toBe('done');
  await console.until(() => console.scene().settings.people === 18);
  expect([frozen.scene().paused, console.scene().paused]).toEqual([null, null]);
  await postgres().kill();
  const waiting = ask(console, { kind: 'change-settings', settings: { people: 19 } });
  await postgres().start();
  expect(await waiting).toBe('done');
  await frozen.until(() => frozen.scene().settings.people === 19);
  const { memos } = await cluster.stored();
  const keys = memos.flatMap((memo) => memo.answered);
  expect(new Set(keys).size).toBe(keys.length);
}, 120_000);

test('[MANY-10] whoever runs a node is told whether it lives, may be sent people, and what it does, and nothing of any person', async () => {
  const cluster = await openCluster(postgres());
  const node = await cluster.start();
  const device = await call(node.port, { code: node.code });
  const get = async (path: string): Promise<readonly [number, string]> => {
    const answer = await fetch(`http://127.0.0.1:${node.port}${path}`);
    return [answer.status, await answer.text()];
  };
  expect(await get('/healthz')).toEqual([200, 'alive\n']);
  expect(await get('/readyz')).toEqual([200, 'ready\n']);
  const [status, text] = await get('/metrics');
  expect(status).toBe(200);
  expect(text).toContain('elsewhere_wires 1\n');
  expect(text).toMatch(/elsewhere_commits_total\{outcome="done"\} [1-9]/);
  for (const secret of [
    node.facilitator,
    node.code.join('-'),
    device.token(),
    ...readdirSync(cluster.keys),
  ])
    expect(text).not.toContain(secret);
}, 120_000);
