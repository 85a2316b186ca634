import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { openSqliteJournal } from '../../src/host/journal/sqlite-journal.ts';
import type { Event } from '../../src/session/event.ts';
import type { Target } from '../../src/session/target.ts';
import { call, startProcess, stopAll, type Caller, type HostUnderTest } from './host-under-test.ts';
import { ask, leadToVote, newId, telling } from './lead-to-vote.ts';

afterEach(stopAll);

const seats = 12;
const kills = 4;

/** What one device sent, in order, and up to where it knows that it is safe. */
type Voter = {
  token: string;
  device: Caller | null;
  readonly sent: { readonly id: string; readonly choice: number }[];
  acknowledged: number;
};

function note(voter: Voter): void {
  for (const [index, { id }] of voter.sent.entries())
    if (voter.device?.answers.get(id) === 'done')
      voter.acknowledged = Math.max(voter.acknowledged, index + 1);
}

type Storm = { readonly target: Target; readonly choices: number; readonly sent: () => void };

/** Everybody votes, and votes again, until the connection is cut. */
async function voteUntilCut(voter: Voter, { target, choices, sent }: Storm): Promise<void> {
  for (;;) {
    const last = voter.sent.at(-1)?.choice ?? 0;
    const next = { id: newId(), choice: (last + 1) % choices };
    voter.sent.push(next);
    voter.device?.send(next.id, { kind: 'cast-vote', target, choice: next.choice });
    sent();
    await voter.device?.until(() => voter.device?.answers.has(next.id) === true);
    note(voter);
  }
}

/** The vote a seat is shown must be its last acknowledged one, or one it sent after that. */
function checkVote(voter: Voter): void {
  const vote = voter.device?.mine().vote ?? null;
  const possible = voter.sent
    .slice(Math.max(0, voter.acknowledged - 1))
    .map(({ choice }) => choice);
  if (voter.acknowledged === 0) expect([null, ...possible]).toContain(vote);
  else expect(possible).toContain(vote);
}

async function resend(voter: Voter, target: Target): Promise<void> {
  const open = voter.sent.slice(voter.acknowledged);
  for (const { id, choice } of open) voter.device?.send(id, { kind: 'cast-vote', target, choice });
  await voter.device?.until(() => open.every(({ id }) => voter.device?.answers.has(id)));
  for (const { id } of open) expect(voter.device?.answers.get(id)).toBe('done');
  voter.acknowledged = voter.sent.length;
}

async function closedTotals(data: string): Promise<readonly Event[]> {
  const journal = openSqliteJournal(join(data, 'journal.sqlite'));
  const [row] = await journal.streams();
  const { events, keys } = await journal.read(row?.stream ?? '');
  expect(keys.size).toBe(0);
  await journal.close();
  return events;
}

async function comeBack(host: HostUnderTest, voters: readonly Voter[]): Promise<Caller> {
  const console = await call(host.port, { token: host.facilitator });
  expect(console.scene().paused).toBe('restart');
  for (const clock of console.scene().clocks) expect(clock.endsAt).toBeNull();
  for (const voter of voters) {
    voter.device = await call(host.port, { token: voter.token });
    expect(voter.device.answers.get('turned-away')).toBeUndefined();
    checkVote(voter);
  }
  await console.until(() => console.scene().seats.every((seat) => seat.present));
  expect(console.scene().seats.length).toBe(voters.length);
  return console;
}

async function joinAll(host: HostUnderTest): Promise<Voter[]> {
  const devices = await Promise.all(
    Array.from({ length: seats }, () => call(host.port, { code: host.code })),
  );
  return devices.map((device) => ({ token: device.token(), device, sent: [], acknowledged: 0 }));
}

test('[DUR-2] after kill -9 the clocks are paused and every seat is back with its own vote', async () => {
  const data = mkdtempSync(join(tmpdir(), 'elsewhere-kill-'));
  const first = await startProcess(data);
  const voters = await joinAll(first);
  const before = await call(first.port, { token: first.facilitator });
  const target = await leadToVote(first, before);
  for (const [index, voter] of voters.entries())
    voter.sent.push({ id: newId(), choice: index % 2 });
  await Promise.all(voters.slice(0, -1).map((voter) => resend(voter, target)));
  const seen = voters
    .slice(0, -1)
    .map(async ({ device }) => device?.until(() => device.mine().vote !== null));
  await Promise.all(seen);
  const mine = voters.map(({ device }) => device?.mine());
  await first.stop('SIGKILL');
  const second = await startProcess(data);
  await comeBack(second, voters);
  expect(voters.map(({ device }) => device?.mine().vote)).toEqual(mine.map((one) => one?.vote));
  expect(voters.map(({ device }) => device?.mine().vote).slice(0, 3)).toEqual([0, 1, 0]);
  expect(voters.at(-1)?.device?.mine().vote).toBeNull();
  expect(voters.map(({ device }) => device?.mine().pseudonym)).toEqual(
    mine.map((one) => one?.pseudonym),
  );
  expect(await second.stop('SIGTERM')).toBe(0);
  rmSync(data, { recursive: true });
}, 120_000);

test('[DUR-1] kill -9 in the middle of a vote loses no acknowledged vote and counts none twice', async () => {
  const data = mkdtempSync(join(tmpdir(), 'elsewhere-kill-'));
  let host = await startProcess(data);
  let console = await call(host.port, { token: host.facilitator });
  const voters = await joinAll(host);
  const target = await leadToVote(host, console);
  const choices = telling(console)?.choices.length ?? 0;
  expect(choices).toBeGreaterThan(1);
  for (let kill = 0; kill < kills; kill += 1) {
    let left = seats + Math.floor(Math.random() * 100);
    const killing = Promise.withResolvers<unknown>();
    const sent = (): void => {
      left -= 1;
      if (left === 0) killing.resolve(host.stop('SIGKILL'));
    };
    await Promise.all([
      killing.promise,
      ...voters.map((voter) => voteUntilCut(voter, { target, choices, sent }).catch(() => {})),
    ]);
    for (const voter of voters) note(voter);
    host = await startProcess(data);
    console = await comeBack(host, voters);
    expect(await ask(console, { kind: 'resume' })).toBe('done');
    await Promise.all(voters.map((voter) => resend(voter, target)));
  }
  expect(voters.reduce((sum, voter) => sum + voter.acknowledged, 0)).toBeGreaterThan(seats * kills);
  expect(await ask(console, { kind: 'close-vote', target })).toBe('done');
  expect(await host.stop('SIGTERM')).toBe(0);
  const closed = (await closedTotals(data)).filter((event) => event.kind === 'decision-closed');
  const expected = Array.from(
    { length: choices },
    (_, choice) => voters.filter((voter) => voter.sent.at(-1)?.choice === choice).length,
  );
  expect(closed.map((event) => event.result.totals)).toEqual([expected]);
  rmSync(data, { recursive: true });
}, 180_000);
