import { expect, test } from 'vitest';
import { idleFor } from '../../../src/host/houses/houses.ts';
import { newHouseName, splitPath } from '../../../src/host/houses/house-path.ts';
import { openBeforeWorkshop } from '../../../src/host/houses/before-workshop.ts';
import { openLink } from '../../../src/link/open-link.ts';
import { openStorage, openTestDesk, welcome } from '../../link/test-desk.ts';
import { until } from '../house.ts';
import { makePlace } from '../place.ts';
import { makeWirePair } from '../../wire/wire-pair.ts';
import { openHousesInMemory, pictures, workshopA, workshopB } from './houses-in-memory.ts';

test('[MANY-12] a path is taken off in one place, and what is none is the host’s own', () => {
  expect(splitPath('/w/aaaabbbb/wire')).toEqual({
    name: 'aaaabbbb',
    at: '/w/aaaabbbb',
    rest: '/wire',
  });
  for (const bare of ['/w/aaaabbbb', '/w/aaaabbbb/', '/w/aaaabbbb?x=1'])
    expect(splitPath(bare)).toMatchObject({ name: 'aaaabbbb' });
  expect(splitPath('/w/aaaabbbb').rest).toBe('/');
  for (const own of [
    '/',
    '/wire',
    '/w/short/wire',
    '/w/aaaabbbbb/wire',
    '/w/AAAABBBB/',
    '/w/../wire',
  ])
    expect(splitPath(own)).toEqual({ name: '', at: '', rest: own });
  expect(newHouseName(Uint8Array.from([0, 31, 32, 255, 1, 2, 3, 4]))).toBe('a9a9bcde');
});

test('[MANY-13] what opens something in one workshop opens nothing in another', async () => {
  const { houses, call, ask, facilitatorOf, codeOf, faults } = openHousesInMemory();
  const [codeA, codeB] = [await codeOf(workshopA), await codeOf(workshopB)];
  const seat = call(workshopA, { code: pictures(codeA) });
  await until(() => seat.token() !== 'not welcome');
  const own = houses.open().get(workshopA)?.sitting.groups()[0]?.secrets;
  const secrets = [seat.token(), facilitatorOf(workshopA), ...Object.values(own ?? {})];
  expect(secrets).toHaveLength(7);
  for (const token of [...secrets, 'f'.repeat(43), 's'.repeat(43)]) {
    const stranger = call(workshopB, { token });
    await until(() => stranger.frames.length > 0);
    expect(stranger.frames).toMatchObject([{ kind: 'turned-away', why: 'unknown-token' }]);
    const answers = ask(workshopB, token);
    await until(() => answers.length > 0);
    expect(answers).toMatchObject([{ status: 401 }]);
  }
  const answers = ask(workshopA, facilitatorOf(workshopA));
  await until(() => answers.length > 0);
  expect(JSON.stringify(answers)).toContain(`http://192.0.2.1/w/${workshopA}/projector/#`);
  if (codeA !== codeB) {
    const guest = call(workshopB, { code: pictures(codeA) });
    await until(() => guest.frames.length > 0);
    expect(guest.frames).toMatchObject([{ kind: 'turned-away', why: 'wrong-code' }]);
  }
  expect(faults).toEqual([]);
});

test('[MANY-14] it is opened once however many come at a time, and all that they said meanwhile is heard', async () => {
  const { call, ask, facilitatorOf, notes, faults } = openHousesInMemory();
  const token = facilitatorOf(workshopA);
  const consoles = Array.from({ length: 20 }, () => call(workshopA, { token }));
  for (const console of consoles) console.send({ kind: 'alive' });
  const answers = Array.from({ length: 20 }, () => ask(workshopA, token));
  const gone = call(workshopA, { token });
  gone.close();
  await until(() => consoles.every(({ frames }) => frames.length > 0));
  await until(() => answers.every((one) => one.length > 0));
  for (const { frames } of consoles) expect(frames[0]).toMatchObject({ kind: 'welcome' });
  expect(answers.flat().map(({ status }) => status)).toEqual(answers.map(() => 200));
  expect([gone.frames, notes]).toEqual([[], [`opened ${workshopA}`]]);
  expect(faults).toEqual([]);
});

test('[MANY-15] where nobody has been for a while it is put away, and found again as it was', async () => {
  const { call, houses, clock, codeOf, facilitatorOf, notes } = openHousesInMemory();
  const code = await codeOf(workshopA);
  const seat = call(workshopA, { code: pictures(code) });
  await until(() => seat.token() !== 'not welcome');
  await clock.pass(2 * idleFor);
  expect(houses.open().has(workshopA)).toBe(true);
  seat.close();
  await clock.pass(idleFor - 60_000);
  expect(houses.open().has(workshopA)).toBe(true);
  await clock.pass(180_000);
  expect(houses.open().has(workshopA)).toBe(false);
  const again = call(workshopA, { token: seat.token() });
  await until(() => again.frames.length > 0);
  expect(again.frames[0]).toMatchObject({ kind: 'welcome', as: 'seat' });
  const console = call(workshopA, { token: facilitatorOf(workshopA) });
  await until(() => console.frames.some(({ kind }) => kind === 'view'));
  expect(await codeOf(workshopA)).toBe(code);
  expect(notes).toEqual(['opened', 'put-away', 'opened'].map((what) => `${what} ${workshopA}`));
});

test('[MANY-45] a workshop that is opened again reads each of its streams once', async () => {
  const { houses, call, codeOf, read, clock, notes } = openHousesInMemory();
  const seat = call(workshopA, { code: pictures(await codeOf(workshopA)) });
  await until(() => seat.token() !== 'not welcome');
  seat.close();
  await clock.pass(2 * idleFor);
  await until(() => notes.includes(`put-away ${workshopA}`));
  read.length = 0;
  await houses.find(workshopA);
  expect(read).not.toEqual([]);
  expect(read.toSorted()).toEqual([...new Set(read)].toSorted());
});

test('[MANY-16] a path that leads to no workshop is answered that it ended, and opens nothing', async () => {
  const { call, ask, houses, notes } = openHousesInMemory();
  const device = call('zzzzzzzz', { token: 't'.repeat(32) });
  const answers = ask('zzzzzzzz', 't'.repeat(32));
  await until(() => device.isClosed() && answers.length > 0);
  expect(device.frames).toMatchObject([{ kind: 'turned-away', why: 'ended' }]);
  expect(answers).toMatchObject([{ status: 404 }]);
  expect([houses.open().size, notes]).toEqual([0, []]);
});

test('[MANY-18] a thousand workshops are open at once, each with its own seats', async () => {
  const letters = 'abcdefghijkmnpqrstuvwxyz23456789';
  const names = Array.from(
    { length: 1_000 },
    (_, at) => `work${[15, 10, 5, 0].map((by) => letters[(at >> by) & 31]).join('')}`,
  );
  const { houses, call, codeOf, faults } = openHousesInMemory(names);
  const seats = await Promise.all(
    names.map(async (name) => call(name, { code: pictures(await codeOf(name)) })),
  );
  await until(() => seats.every((seat) => seat.token() !== 'not welcome'));
  expect(houses.open().size).toBe(1_000);
  expect(new Set(seats.map((seat) => seat.token())).size).toBe(1_000);
  for (const house of houses.open().values()) {
    const connected = house.sitting.served().map(({ room }) => room.connected().size);
    expect(connected).toEqual([1]);
  }
  expect(faults).toEqual([]);
});

test('[MANY-19] a room is told its own Wi-Fi and no machine', async () => {
  const [one, other] = [makePlace(), makePlace()].map((place) =>
    openBeforeWorkshop(place, 'http://192.0.2.1/w/aaaabbbb'),
  );
  one?.network.set({ name: 'Hall', password: '' });
  expect([one?.network.now()?.name, other?.network.now()]).toEqual(['Hall', null]);
  const looked = await one?.look({ pack: null, people: 20 });
  expect(looked).toMatchObject({ cards: [], phone: 'http://192.0.2.1/w/aaaabbbb/reach/' });
  expect(looked?.checks.map(({ name }) => name)).toEqual(['devices']);
  expect(one?.choose('192.0.2.7')).toBe(false);
});

test('[MANY-20] a seat is kept for the workshop that it is in, and one from before for where it is', () => {
  const storage = openStorage();
  const code = ['gourd', 'kite', 'lamp'] as const;
  const desk = openTestDesk(storage);
  const open = (url: string) => openLink({ url, by: { code }, language: 'en', ports: desk.ports });
  const first = open('ws://host/w/aaaabbbb/wire');
  desk.end().say(welcome('kept'));
  first.close();
  open('ws://host/w/aaaabbbb/wire').close();
  expect(desk.end().heard[0]).toMatchObject({ by: { token: 'kept' } });
  open('ws://host/w/ccccdddd/wire').close();
  expect(desk.end().heard[0]).toMatchObject({ by: { code } });
  storage.setItem('elsewhere.seat', JSON.stringify({ code, token: 'older' }));
  open('ws://host/wire').close();
  expect(desk.end().heard[0]).toMatchObject({ by: { token: 'older' } });
});

test('[MANY-25] who connects below a path has 10 s to say something, whether there is a workshop or not', async () => {
  const { houses, clock, notes } = openHousesInMemory();
  const silent = ['zzzzzzzz', workshopA].map((name) => {
    const pair = makeWirePair();
    let isClosed = false;
    pair.listen({ text: () => {}, closed: () => void (isClosed = true) });
    pair.answer(houses.attach(name)(pair.host, ''));
    return () => isClosed;
  });
  await clock.pass(9_000);
  expect(silent.map((isClosed) => isClosed())).toEqual([false, false]);
  await clock.pass(2_000);
  expect(silent.map((isClosed) => isClosed())).toEqual([true, true]);
  expect(notes).toEqual([]);
});
