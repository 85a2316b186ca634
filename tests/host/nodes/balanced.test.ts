import { afterEach, expect, onTestFinished, test } from 'vitest';
import { openFaultProxy } from '../../faults/fault-proxy.ts';
import { call, stopAll, type Caller, type HostUnderTest } from '../../faults/host-under-test.ts';
import { ask, leadToVote } from '../../faults/lead-to-vote.ts';
import { withPostgres } from '../postgres/with-postgres.ts';
import { freePort, startBalancer, type BalancerUnderTest } from './balancer-under-test.ts';
import { openCluster, type Cluster } from './cluster.ts';
import { countVotes, openSeats, untilWires, wiresOf, type Seats } from './seats-at-balancer.ts';

const postgres = withPostgres();
afterEach(stopAll);

const count = 8;

type Balanced = {
  readonly cluster: Cluster;
  readonly nodes: HostUnderTest[];
  readonly balancer: BalancerUnderTest;
  readonly seats: Seats;
};

/** Two nodes behind a balancer, and tablets in an open vote. */
async function openBalanced(isSticky: boolean): Promise<Balanced> {
  const cluster = await openCluster(postgres());
  const nodes = [
    await cluster.start({ port: await freePort() }),
    await cluster.start({ port: await freePort() }),
  ];
  const ports = nodes.map(({ port }) => port);
  const balancer = await startBalancer(ports, { isSticky });
  const seats = openSeats(balancer, nodes[0]?.code ?? [], count);
  onTestFinished(async () => {
    seats.close();
    await balancer.stop();
  });
  return { cluster, nodes, balancer, seats };
}

async function openVote({ nodes, seats }: Balanced, at: HostUnderTest): Promise<Caller> {
  const console = await call(at.port, { token: at.facilitator });
  await console.until(() => console.scene().seats.filter((one) => one.present).length === count);
  const target = await leadToVote(at, console);
  expect(nodes).toContain(at);
  seats.storm(target);
  return console;
}

/** Everything that was answered was done, each once, and no seat was taken twice. */
async function expectWhole({ cluster, seats }: Balanced): Promise<void> {
  const answers = await seats.rest();
  expect(new Set(answers)).toEqual(new Set(['done']));
  expect(await countVotes(cluster)).toEqual({ votes: answers.length, seats: count, doubled: 0 });
}

/** The node that carries most, first, once every tablet has come in. */
async function serving({
  nodes,
  seats,
}: Balanced): Promise<readonly [HostUnderTest, HostUnderTest]> {
  await seats.areIn();
  const [one, other] = nodes;
  if (!one || !other) throw new Error('There are two.');
  return (await wiresOf(one)) >= (await wiresOf(other)) ? [one, other] : [other, one];
}

test('[MANY-32] behind the shipped balancer, devices of a node that stands still and of one that is killed go on at the other', async () => {
  const balanced = await openBalanced(true);
  const { balancer, seats } = balanced;
  const [first, other] = await serving(balanced);
  const console = await openVote(balanced, other);
  await untilWires(first, count);
  await seats.more(count);
  process.kill(first.pid, 'SIGSTOP');
  await balancer.untilUp(1);
  await seats.more(4 * count);
  process.kill(first.pid, 'SIGCONT');
  await balancer.untilUp(2);
  // Whoever was led elsewhere stays there; what comes anew comes back to the first.
  await untilWires(other, count + 1);
  await other.stop('SIGKILL');
  await seats.more(4 * count);
  await expectWhole(balanced);
  await untilWires(first, count);
  console.close();
}, 120_000);

test('[MANY-33] led to any node by turns, with one killed in a storm of votes, nothing is lost or doubled', async () => {
  const balanced = await openBalanced(false);
  const { nodes, seats } = balanced;
  const [one, other] = await serving(balanced);
  await openVote(balanced, other);
  for (const node of nodes) expect(await wiresOf(node)).toBeGreaterThan(1);
  await seats.more(4 * count);
  await one.stop('SIGKILL');
  await seats.more(4 * count);
  await expectWhole(balanced);
}, 120_000);

test('[MANY-34] nodes are exchanged one after the other in a storm of votes', async () => {
  const balanced = await openBalanced(true);
  const { cluster, nodes, balancer, seats } = balanced;
  const [first, other] = await serving(balanced);
  const console = await openVote(balanced, first);
  await seats.more(2 * count);
  expect(await first.stop('SIGTERM')).toBe(0);
  await seats.more(2 * count);
  await untilWires(other, count);
  const next = await cluster.start({ port: first.port });
  nodes.push(next);
  await balancer.untilUp(2);
  expect(await other.stop('SIGTERM')).toBe(0);
  await seats.more(2 * count);
  await expectWhole(balanced);
  await untilWires(first, count);
  console.close();
}, 120_000);

test('[MANY-35] a node that is cut off from the database acknowledges nothing, and its devices go on at the other', async () => {
  const cluster = await openCluster(postgres());
  const network = await openFaultProxy(Number(new URL(cluster.address).port));
  onTestFinished(network.close);
  const through = new URL(cluster.address);
  through.port = String(network.port);
  const nodes = [await cluster.start({ database: through.href }), await cluster.start()];
  const [cutOff, other] = [nodes[0]!, nodes[1]!];
  const balancer = await startBalancer(
    nodes.map(({ port }) => port),
    { isSticky: false },
  );
  const seats = openSeats(balancer, cutOff.code, count);
  onTestFinished(async () => {
    seats.close();
    await balancer.stop();
  });
  const balanced = { cluster, nodes, balancer, seats };
  const console = await openVote(balanced, other);
  const lone = await call(cutOff.port, { token: cutOff.facilitator });
  await seats.more(count);
  network.away(true);
  const asked = ask(lone, { kind: 'change-settings', settings: { people: 23 } });
  await balancer.untilUp(1);
  expect(lone.answers.size).toBe(0);
  expect(console.scene().settings.people).not.toBe(23);
  await seats.more(2 * count);
  network.away(false);
  expect(await asked).toBe('done');
  await console.until(() => console.scene().settings.people === 23);
  await balancer.untilUp(2);
  await expectWhole(balanced);
}, 120_000);

test('[MANY-32] a database that is killed and started again in a storm of votes costs no answer', async () => {
  const balanced = await openBalanced(false);
  const { nodes, seats } = balanced;
  await openVote(balanced, nodes[0]!);
  await seats.more(count);
  await postgres().kill();
  await postgres().start();
  await seats.more(2 * count);
  await expectWhole(balanced);
}, 120_000);
