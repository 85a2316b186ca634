import { expect, test } from 'vitest';
import { hostCiphers } from '../../src/host/host-ciphers.ts';
import type { SeatId } from '../../src/session/ids.ts';
import { code, connect, firstTarget, openVote, openWorkshop, secrets } from './workshop.ts';

const ciphers = hostCiphers(Buffer.alloc(32, 7).toString('base64url'));

async function openWatchedRoom(seats: number) {
  const workshop = await openWorkshop({ ports: { ciphers } });
  const facilitator = connect(workshop.room, { token: secrets.facilitator });
  const stage = connect(workshop.room, { token: secrets.stage });
  const devices = Array.from({ length: seats }, () => connect(workshop.room, { code }));
  await workshop.clock.pass(200);
  return { ...workshop, workshop, facilitator, stage, devices };
}

test('[ROOM-20] a view is sent only when it changed, and only the changed parts', async () => {
  const { clock, facilitator, devices } = await openWatchedRoom(2);
  const [device, other] = devices;
  const views = device?.frames.filter((frame) => frame.kind === 'view') ?? [];
  expect(views.map((view) => [view.scene !== undefined, view.mine !== undefined])).toEqual([
    [true, true],
  ]);
  facilitator.command({ kind: 'move-on', to: 'rules' });
  await clock.pass(200);
  expect(Object.keys(device?.frames.at(-1) ?? {})).toEqual(['v', 'kind', 'tag', 'scene', 'now']);
  const before = other?.frames.length;
  device?.command({ kind: 'agree-rules' });
  await clock.pass(200);
  expect(device?.frames.at(-1)).toMatchObject({ kind: 'view', mine: { rules: 'agreed' } });
  expect(device?.frames.at(-1)).not.toHaveProperty('scene');
  expect(other?.frames.length).toBe(before);
});

test('[ROOM-20] votes of others change nothing on a device', async () => {
  const { workshop, clock, facilitator, devices } = await openWatchedRoom(5);
  await openVote(workshop, facilitator);
  const before = devices[4]?.frames.length;
  for (const device of devices.slice(0, 4))
    device.command({ kind: 'cast-vote', target: firstTarget, choice: 0 });
  await clock.pass(500);
  expect(devices[4]?.frames.length).toBe(before);
});

test('[ROOM-21] the stage and the console get at most 10 views a second', async () => {
  const { workshop, clock, facilitator, stage, devices } = await openWatchedRoom(40);
  await openVote(workshop, facilitator);
  const before = [facilitator, stage].map((one) => one.frames.length);
  for (const device of devices.slice(0, 39)) {
    device.command({ kind: 'cast-vote', target: firstTarget, choice: 0 });
    await clock.pass(25);
  }
  await clock.pass(100);
  const sent = [facilitator, stage].map((one, index) => one.frames.length - (before[index] ?? 0));
  for (const count of sent) expect(count).toBeLessThanOrEqual(11);
  for (const count of sent) expect(count).toBeGreaterThan(5);
  expect(facilitator.scene<'facilitator'>().teams[0]?.panel?.tally.voted).toBe(39);
});

test('[ROOM-22] a slow wire skips views, gets the newest later, and its commands are answered', async () => {
  const { clock, facilitator, stage } = await openWatchedRoom(1);
  stage.stall(true);
  let changes = 0;
  const change = async (): Promise<void> => {
    changes += 1;
    facilitator.command({ kind: changes % 2 === 0 ? 'resume' : 'pause' });
    await clock.pass(150);
  };
  for (let index = 0; index < 801; index += 1) await change();
  const seen = stage.frames.length;
  stage.stall(false);
  const piled = stage.frames.slice(seen);
  const bytes = piled.reduce((sum, frame) => sum + JSON.stringify(frame).length, 0);
  expect(bytes).toBeLessThan(80 * 1024);
  expect(piled.length).toBeLessThan(700);
  await clock.pass(1500);
  expect(stage.scene<'stage'>().paused).toBe('facilitator');
});

test('[ROOM-22] answers go out on a slow wire too', async () => {
  const { clock, facilitator } = await openWatchedRoom(1);
  facilitator.stall(true);
  const ids: string[] = [];
  for (let index = 0; index < 300; index += 1) {
    ids.push(facilitator.command({ kind: index % 2 === 0 ? 'pause' : 'resume' }));
    await clock.pass(150);
  }
  facilitator.stall(false);
  expect(ids.flatMap((id) => facilitator.answerTo(id as never))).toHaveLength(300);
});

test('[ROOM-23] a device that holds the newest view is not sent it again', async () => {
  const { clock, facilitator, room, devices } = await openWatchedRoom(1);
  const [device] = devices;
  const token = device?.token() ?? '';
  const tag =
    device?.frames.flatMap((frame) => (frame.kind === 'view' ? [frame.tag] : [])).at(-1) ?? '';
  const again = connect(room, { token }, { have: tag });
  await clock.pass(500);
  expect(again.frames.map((frame) => frame.kind)).toEqual(['welcome']);
  again.close();
  facilitator.command({ kind: 'move-on', to: 'rules' });
  await clock.settle();
  const later = connect(room, { token }, { have: tag });
  await clock.settle();
  expect(later.frames.map((frame) => frame.kind)).toEqual(['welcome', 'view']);
});

test('[ROOM-23] tags tell nothing: not alike, not in order, the same for the same', () => {
  const same = { named: 'a scene', mine: 'same bytes' };
  const tags = Array.from({ length: 50 }, (_, sequence) => ciphers.tag(sequence, same));
  expect(new Set(tags).size).toBe(50);
  expect(tags.toSorted()).not.toEqual(tags);
  expect(ciphers.tag(3, same)).toBe(tags[3]);
  const named = (tag: string, mine: string) => ciphers.names(tag, { ...same, mine });
  expect(named(tags[9] ?? '', 'same bytes')).toEqual({ named: true, mine: true });
  expect(named(tags[9] ?? '', 'other bytes')).toEqual({ named: true, mine: false });
  expect(named('nonsense', 'same bytes')).toEqual({ named: false, mine: false });
});

test('[ROOM-24] silence is broken by a sign of life', async () => {
  const { clock, devices } = await openWatchedRoom(1);
  const before = devices[0]?.frames.length ?? 0;
  await clock.pass(20_000);
  const after = devices[0]?.frames.slice(before) ?? [];
  expect(after.map((frame) => frame.kind)).toEqual(Array.from({ length: 10 }, () => 'alive'));
});

test('[ROOM-24] where anything else is sent, no sign of life is', async () => {
  const { clock, facilitator, stage, devices } = await openWatchedRoom(1);
  const watched = [stage, ...devices];
  const before = watched.map((one) => one.frames.length);
  for (let second = 0; second < 20; second += 1) {
    facilitator.command({ kind: second % 2 === 0 ? 'pause' : 'resume' });
    await clock.pass(1000);
  }
  for (const [at, one] of watched.entries()) {
    const kinds = one.frames.slice(before[at]).map((frame) => frame.kind);
    expect(kinds).toEqual(Array.from({ length: 20 }, () => 'view'));
  }
});

test('[ROOM-25] a seat is present while its wire is open, and its newest wire keeps it', async () => {
  const { clock, facilitator, room, devices } = await openWatchedRoom(1);
  const [device] = devices;
  const isPresent = (): boolean | undefined => facilitator.scene<'facilitator'>().seats[0]?.present;
  expect(isPresent()).toBe(true);
  const newer = connect(room, { token: device?.token() ?? '' });
  await clock.pass(300);
  expect(device?.frames.at(-1)).toMatchObject({ kind: 'turned-away', why: 'opened-again' });
  expect([device?.isClosed(), newer.isClosed(), isPresent()]).toEqual([true, false, true]);
  newer.close();
  await clock.pass(300);
  expect(isPresent()).toBe(false);
  const consoles = [1, 2].map(() => connect(room, { token: secrets.facilitator }));
  await clock.settle();
  expect([facilitator, ...consoles].map((one) => one.isClosed())).toEqual([false, false, false]);
});

test('[ROOM-26] a device whose seat is gone forgets it', async () => {
  const { clock, facilitator, room, devices } = await openWatchedRoom(3);
  const [seat] = [...room.group().seats.keys()] as [SeatId];
  facilitator.command({ kind: 'remove-seat', seat });
  await clock.settle();
  const gone = devices.filter((device) => device.isClosed());
  expect(gone.map((device) => device.frames.at(-1)?.kind)).toEqual(['forget']);
  const back = connect(room, { token: gone[0]?.token() ?? '' });
  await clock.settle();
  expect(back.frames).toMatchObject([{ kind: 'turned-away', why: 'unknown-token' }]);
  facilitator.command({ kind: 'end', keeping: 'kept' });
  await clock.pass(200);
  expect(devices.map((device) => device.frames.at(-1)?.kind)).toEqual([
    'forget',
    'forget',
    'forget',
  ]);
  expect(facilitator.isClosed()).toBe(false);
  expect(facilitator.scene<'facilitator'>().keeping).toBe('kept');
});

test('[ROOM-27] the end is told once it is on disk, and again over an ended group', async () => {
  const { clock, facilitator, endings, reopen } = await openWatchedRoom(1);
  facilitator.command({ kind: 'end', keeping: 'totals' });
  await clock.settle();
  expect(endings).toEqual(['totals']);
  await clock.pass(5000);
  expect(endings).toEqual(['totals']);
  await reopen();
  expect(endings).toEqual(['totals', 'totals']);
});
