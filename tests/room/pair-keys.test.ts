import { expect, test } from 'vitest';
import { hostCiphers } from '../../src/host/host-ciphers.ts';
import type { LinkCommand } from '../../src/link/link.ts';
import type { Commit } from '../../src/room/ports.ts';
import { currentTarget } from '../../src/session/current-beat.ts';
import { theFordAlone } from '../support/the-ford-alone.ts';
import { code, connect, openWorkshop, secrets } from './workshop.ts';

const ciphers = hostCiphers(Buffer.alloc(32, 7).toString('base64url'));
const scenarios = { pin: async () => theFordAlone, load: async () => theFordAlone };

/** Four devices at a private vote; what is committed is kept. */
async function openPair() {
  const commits: Commit[] = [];
  const workshop = await openWorkshop({
    ports: { ciphers, scenarios },
    journal: (journal) => ({
      ...journal,
      append: (commit) => {
        commits.push(commit);
        return journal.append(commit);
      },
    }),
  });
  const { room, clock } = workshop;
  const facilitator = connect(room, { token: secrets.facilitator });
  const devices = [1, 2, 3, 4].map(() => connect(room, { code }));
  await clock.settle();
  const target = () => {
    const [team] = room.group().teams;
    if (!team) throw new Error('no team has begun');
    return currentTarget(team);
  };
  const lead = async (...commands: readonly LinkCommand[]): Promise<void> => {
    for (const command of commands) facilitator.command(command);
    await clock.pass(200);
  };
  const { name, hash } = theFordAlone;
  await lead(
    { kind: 'choose-scenario', name, hash },
    { kind: 'change-settings', settings: { turning: 'facilitator', closesWhenAllVoted: false } },
    { kind: 'move-on', to: 'rules' },
    { kind: 'move-on', to: 'play' },
  );
  await lead({ kind: 'turn-line', target: target(), line: 2 });
  await lead({ kind: 'go-on', target: target() });
  await lead({ kind: 'turn-line', target: target(), line: 1 });
  const answer = async (choice: number): Promise<void> => {
    for (const device of devices) device.command({ kind: 'cast-vote', target: target(), choice });
    await clock.pass(200);
  };
  return { workshop, commits, target, lead, answer, room };
}

const keysIn = async ({ workshop }: Awaited<ReturnType<typeof openPair>>) =>
  (await workshop.journal.read('g')).keys;

test('[ROOM-13] both keys of a pair go in the one commit that closes it', async () => {
  const pair = await openPair();
  const { room, answer, lead, target, commits, workshop } = pair;
  expect(room.group().teams[0]?.ballot.state).toBe('private');
  await answer(0);
  await lead({ kind: 'close-vote', target: target() });
  expect((await keysIn(pair)).size).toBe(1);
  await lead({ kind: 'open-vote', target: target() });
  await answer(1);
  const kept = [...(await keysIn(pair))];
  expect(kept.map(([decision]) => decision)).toEqual(['gourd/r1/2/1', 'gourd/r1/2/2']);
  await lead({ kind: 'close-vote', target: target() });
  expect((await keysIn(pair)).size).toBe(0);
  const dropping = commits.filter(({ keys }) => keys.some(({ kind }) => kind === 'delete'));
  expect(dropping.map(({ keys }) => keys)).toEqual([
    kept.map(([decision]) => ({ kind: 'delete', decision })),
  ]);
  expect(dropping[0]?.events.map(({ kind }) => kind)).toContain('decision-closed');
  for (const [, key] of kept) expect(workshop.journal.dump()).not.toContain(key);
  expect(room.group().teams[0]?.ballot.result).toMatchObject({
    totals: [0, 4, 0],
    before: { totals: [4, 0, 0] },
  });
});

test('[ROOM-13] both go as well, in one commit, with a pair that is never counted', async () => {
  const pair = await openPair();
  const { answer, lead, target, commits, room } = pair;
  await answer(0);
  await lead({ kind: 'close-vote', target: target() });
  await lead({ kind: 'open-vote', target: target() });
  await answer(1);
  expect((await keysIn(pair)).size).toBe(2);
  const { team, run } = target();
  await lead({ kind: 'rewind', team, run, to: 0 });
  expect(room.group().teams[0]?.ballot.state).toBe('reading');
  expect((await keysIn(pair)).size).toBe(0);
  const dropping = commits.filter(({ keys }) => keys.some(({ kind }) => kind === 'delete'));
  expect(dropping.map(({ keys }) => keys.length)).toEqual([2]);
});
