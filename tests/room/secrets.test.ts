import { expect, test } from 'vitest';
import { hostCiphers } from '../../src/host/host-ciphers.ts';
import type { CodePicture } from '../../src/session/ids.ts';
import { code, connect, firstTarget, openVote, openWorkshop, secrets } from './workshop.ts';

const ciphers = hostCiphers(Buffer.alloc(32, 7).toString('base64url'));
const wrong: readonly CodePicture[] = ['boat', 'boat', 'boat'];

async function openSealed() {
  const workshop = await openWorkshop({ ports: { ciphers } });
  const facilitator = connect(workshop.room, { token: secrets.facilitator });
  const devices = [1, 2, 3].map(() => connect(workshop.room, { code }));
  await workshop.clock.settle();
  return { ...workshop, workshop, facilitator, devices };
}

test('[ROOM-13] a key is stored with the first vote and deleted with the closing', async () => {
  const { workshop, clock, journal, facilitator, devices, room } = await openSealed();
  await openVote(workshop, facilitator);
  expect((await journal.read('g')).keys.size).toBe(0);
  devices[0]?.command({ kind: 'cast-vote', target: firstTarget, choice: 2 });
  devices[1]?.command({ kind: 'cast-vote', target: firstTarget, choice: 2 });
  await clock.pass(200);
  const [entry] = [...(await journal.read('g')).keys];
  const [decision, key] = entry ?? ['', ''];
  const sealed = [...(room.group().teams[0]?.ballot.cast.values() ?? [])].flat();
  expect(sealed.map((one) => ciphers.open(key, decision, one))).toEqual([2, 2]);
  expect(sealed[0]).not.toBe(sealed[1]);
  expect(new Set(sealed.map((one) => one.length)).size).toBe(1);
  facilitator.command({ kind: 'close-vote', target: firstTarget });
  await clock.settle();
  expect((await journal.read('g')).keys.size).toBe(0);
  expect(journal.dump().includes(key)).toBe(false);
  expect(room.group().teams[0]?.ballot.result?.totals).toEqual([0, 0, 2]);
});

test('[ROOM-14] only a hash of a token is stored, and it finds the seat with its vote', async () => {
  const { workshop, clock, journal, facilitator, devices, reopen } = await openSealed();
  const [device] = devices;
  await openVote(workshop, facilitator);
  device?.command({ kind: 'cast-vote', target: firstTarget, choice: 1 });
  await clock.pass(200);
  expect(device?.mine().vote).toBe(1);
  const token = device?.token() ?? '';
  expect(journal.dump().includes(token)).toBe(false);
  expect(journal.dump().includes(ciphers.hash(token))).toBe(true);
  const again = connect(await reopen(), { token });
  await clock.settle();
  expect(again.mine()).toEqual({ ...device?.mine(), vote: 1 });
  expect(again.token()).toBe(token);
});

test('[ROOM-15] a device that made its token finds the seat it made', async () => {
  const { clock, room, reopen } = await openSealed();
  const token = 'made-by-the-device-itself-0123';
  const device = connect(room, { code, token });
  await clock.settle();
  expect(device.token()).toBe(token);
  const after = await reopen();
  const again = connect(after, { code, token });
  await clock.settle();
  expect(again.mine().pseudonym).toEqual(device.mine().pseudonym);
  expect(after.group().seats.size).toBe(4);
});

test('[ROOM-16] guessing is slowed down where it comes from, for right codes too, and nowhere else', async () => {
  const { clock, room } = await openSealed();
  const answers = async (by: readonly CodePicture[], from: string): Promise<string | undefined> => {
    const device = connect(room, { code: by }, { from });
    await clock.settle();
    const [first] = device.frames;
    return first?.kind === 'turned-away' ? first.why : first?.kind;
  };
  for (let guess = 0; guess < 12; guess += 1) expect(await answers(wrong, 'a')).toBe('wrong-code');
  expect(await answers(wrong, 'a')).toBe('too-many-tries');
  expect(await answers(code, 'a')).toBe('too-many-tries');
  expect(await answers(wrong, 'b')).toBe('wrong-code');
  expect(await answers(code, 'b')).toBe('welcome');
  const guesser = connect(room, { token: secrets.stage }, { from: 'a' });
  await clock.pass(60_000);
  expect(guesser.token()).toBe(secrets.stage);
  expect(await answers(code, 'a')).toBe('welcome');
  for (const guess of [1, 2])
    expect([guess, await answers(wrong, 'a')]).toEqual([guess, 'wrong-code']);
  expect(await answers(wrong, 'a')).toBe('too-many-tries');
});

test('[ROOM-17] a device is turned away with the reason', async () => {
  const { clock, facilitator, devices, room } = await openSealed();
  const why = async (by: Parameters<typeof connect>[1]): Promise<unknown> => {
    const device = connect(room, by);
    await clock.settle();
    expect(device.isClosed()).toBe(true);
    return device.frames;
  };
  const away = (reason: string) => [{ v: 1, kind: 'turned-away', why: reason }];
  expect(await why({ code: wrong })).toEqual(away('wrong-code'));
  expect(await why({ token: 'x'.repeat(32) })).toEqual(away('unknown-token'));
  facilitator.command({ kind: 'shut-door' });
  await clock.settle();
  expect(await why({ code })).toEqual(away('door-shut'));
  const old = connect(room, { code });
  old.sendText('{"v":2,"kind":"hello"}');
  facilitator.command({ kind: 'end', keeping: 'kept' });
  await clock.settle();
  expect(await why({ code })).toEqual(away('ended'));
  expect(await why({ token: devices[0]?.token() ?? '' })).toEqual(away('ended'));
});

test('[ROOM-17] another version and a full group', async () => {
  const { clock, room } = await openSealed();
  const devices = Array.from({ length: 300 }, () => connect(room, { code }));
  await clock.settle();
  const last = devices.slice(-3).map((device) => device.frames);
  expect(last).toEqual(
    Array.from({ length: 3 }, () => [{ v: 1, kind: 'turned-away', why: 'group-full' }]),
  );
  expect(room.group().seats.size).toBe(300);
});

test('[ROOM-18] a stage commands nothing, and a seat nothing of the facilitator', async () => {
  const { clock, devices, room } = await openSealed();
  const stage = connect(room, { token: secrets.stage });
  await clock.settle();
  const sequence = room.group().sequence;
  const ids = [stage, devices[0]].map((device) => device?.command({ kind: 'pause' }));
  const vote = stage.command({ kind: 'leave' });
  await clock.settle();
  expect(stage.answerTo(ids[0] as never)).toEqual(['unknown-command']);
  expect(devices[0]?.answerTo(ids[1] as never)).toEqual(['unknown-command']);
  expect(stage.answerTo(vote)).toEqual(['unknown-command']);
  expect(room.group().sequence).toBe(sequence);
});

test('[ROOM-19] broken frames are refused, strangers and floods are let go', async () => {
  const { clock, devices, room } = await openSealed();
  const [first, second, third] = devices;
  first?.sendText('{"v":1,"kind":"command","id":"legible","command":{"kind":"no-such"}}');
  second?.sendText('not json');
  third?.send({ kind: 'hello', by: { code }, language: 'en', have: null });
  await clock.settle();
  expect(first?.answerTo('legible' as never)).toEqual(['unknown-command']);
  expect(devices.map((device) => device.isClosed())).toEqual([false, true, true]);
  for (let index = 0; index < 101; index += 1) first?.command({ kind: 'speak', language: 'en' });
  expect(first?.isClosed()).toBe(true);
  expect(room.group().seats.size).toBe(3);
});

test('[ROOM-19] a stranger who says nothing is let go after 10 s', async () => {
  const { clock, room } = await openSealed();
  let closed = false;
  const events = room.attach({
    send: () => {},
    waiting: () => 0,
    close: () => {
      closed = true;
    },
  });
  events.text('{"v":1,"kind":"alive"}');
  await clock.pass(9_999);
  expect(closed).toBe(false);
  await clock.pass(1);
  expect(closed).toBe(true);
});
