import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, onTestFinished, test } from 'vitest';
import { openSqliteJournal } from '../../src/host/journal/sqlite-journal.ts';
import { openLink } from '../../src/link/open-link.ts';
import { programPorts } from '../../src/link/program-ports.ts';
import type { Target } from '../../src/session/target.ts';
import type { View } from '../../src/session/view/viewer.ts';
import { openFaultProxy, quick, type FaultProxy } from './fault-proxy.ts';
import { call, startProcess, stopAll, type HostUnderTest } from './host-under-test.ts';
import { ask, leadToVote } from './lead-to-vote.ts';

afterEach(stopAll);

const seats = 10;
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

type Seat = ReturnType<typeof openSeat>;

function openSeat({ code }: HostUnderTest, { port }: FaultProxy) {
  const url = `ws://127.0.0.1:${port}/wire`;
  const ports = programPorts(url, Math.random);
  const link = openLink<View & { readonly kind: 'seat' }>({
    url,
    by: { code },
    language: 'en',
    ports,
  });
  onTestFinished(link.close);
  return link;
}

type Fault = {
  readonly name: string;
  /** Spoils the network before the seats vote. */
  readonly spoil: (proxy: FaultProxy) => void;
  /** How long it stays so, in milliseconds, before it is mended. */
  readonly lasts: number;
  /** Within which 19 of 20 seats have their answer once it is mended. */
  readonly within: number;
};

/** A device that is told nothing gives a connection up after 5 s of silence; on a slow network each answer takes its time. */
const faults: readonly Fault[] = [
  { name: 'reset', spoil: (proxy) => proxy.reset(), lasts: 0, within: 1500 },
  {
    name: 'cut in the middle of a frame',
    spoil: (proxy) => proxy.cutAfter(300),
    lasts: 0,
    within: 1500,
  },
  { name: 'away for 2 s', spoil: (proxy) => proxy.away(true), lasts: 2000, within: 1500 },
  { name: 'away for 8 s', spoil: (proxy) => proxy.away(true), lasts: 8000, within: 1500 },
  {
    name: 'slow, uneven and narrow',
    spoil: (proxy) => proxy.slow({ latency: 150, jitter: 200, bytesPerSecond: 20_000 }),
    lasts: 1500,
    within: 1500,
  },
  { name: 'half open', spoil: (proxy) => proxy.halfOpen(), lasts: 0, within: 7500 },
];

/** All vote into a spoilt network; the milliseconds from when it is mended to each answer. */
async function voteThrough(
  fault: Fault,
  links: readonly Seat[],
  { proxy, target, choice }: { proxy: FaultProxy; target: Target; choice: number },
): Promise<readonly number[]> {
  fault.spoil(proxy);
  let mended = performance.now();
  const answers = links.map(async (link) => {
    expect(await link.send({ kind: 'cast-vote', target, choice })).toBe('done');
    return Math.max(0, performance.now() - mended);
  });
  await pause(fault.lasts);
  mended = performance.now();
  proxy.away(false);
  proxy.slow(quick);
  const waited = (await Promise.all(answers)).toSorted((one, other) => one - other);
  for (const link of links)
    expect(link.state.getState()).toMatchObject({ status: 'live', unsent: 0 });
  return waited;
}

test('[FAULT-5] through resets, cut frames, black holes, slow and half-open connections every answer counts once, and seats are back at once', async () => {
  const data = mkdtempSync(join(tmpdir(), 'elsewhere-network-'));
  onTestFinished(() => rmSync(data, { recursive: true, force: true }));
  const host = await startProcess(data);
  const proxy = await openFaultProxy(host.port);
  const console = await call(host.port, { token: host.facilitator });
  const links = Array.from({ length: seats }, () => openSeat(host, proxy));
  await console.until(() => console.scene().seats.length === seats);
  const target = await leadToVote(host, console);
  for (const [index, fault] of faults.entries()) {
    const waited = await voteThrough(fault, links, { proxy, target, choice: index % 2 });
    const late = waited[Math.floor(seats * 0.95)] ?? 0;
    expect({ fault: fault.name, isBack: late <= fault.within, late }).toMatchObject({
      isBack: true,
    });
  }
  expect(await ask(console, { kind: 'close-vote', target })).toBe('done');
  expect(await host.stop('SIGTERM')).toBe(0);
  const journal = openSqliteJournal(join(data, 'journal.sqlite'));
  const [stream] = await journal.streams();
  const { events } = await journal.read(stream?.stream ?? '');
  await journal.close();
  expect(events.filter(({ kind }) => kind === 'vote-cast')).toHaveLength(seats * faults.length);
  expect(events.filter(({ kind }) => kind === 'seat-joined')).toHaveLength(seats);
}, 120_000);
