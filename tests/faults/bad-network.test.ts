import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, onTestFinished, test } from 'vitest';
import { openSqliteJournal } from '../../src/host/journal/sqlite-journal.ts';
import { openFaultProxy } from './fault-proxy.ts';
import { call, startProcess, stopAll } from './host-under-test.ts';
import { ask, leadToVote } from './lead-to-vote.ts';
import { openSeatLink } from './seat-link.ts';
import { faults, voteThrough } from './vote-through.ts';

afterEach(stopAll);

const seats = 10;

test('[FAULT-5] through resets, cut frames, black holes, slow and half-open connections every answer counts once, and every seat is back', async () => {
  const data = mkdtempSync(join(tmpdir(), 'elsewhere-network-'));
  onTestFinished(() => rmSync(data, { recursive: true, force: true }));
  const host = await startProcess(data);
  const proxy = await openFaultProxy(host.port);
  const console = await call(host.port, { token: host.facilitator });
  const links = Array.from({ length: seats }, () => openSeatLink(proxy.port, host.code));
  onTestFinished(() => {
    for (const link of links) link.close();
    proxy.close();
  });
  await console.until(() => console.scene().seats.length === seats);
  const target = await leadToVote(host, console);
  for (const [index, fault] of faults.entries()) {
    const { answers } = await voteThrough(fault, links, { proxy, target, choice: index % 2 });
    expect({ fault: fault.name, answers: new Set(answers) }).toEqual({
      fault: fault.name,
      answers: new Set(['done']),
    });
    for (const link of links)
      expect(link.state.getState()).toMatchObject({ status: 'live', unsent: 0 });
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
