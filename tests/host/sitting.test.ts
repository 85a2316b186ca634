import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { hostClock } from '../../src/host/host-clock.ts';
import { openSqliteJournal } from '../../src/host/journal/sqlite-journal.ts';
import { openPackStore } from '../../src/host/pack-store.ts';
import { openSettings } from '../../src/host/settings.ts';
import { openSitting, type Sitting } from '../../src/host/sitting.ts';
import { parseCode } from '../../src/wire/parse-frame.ts';
import type { Journal, Trouble } from '../../src/room/ports.ts';
import { connect, firstTarget, type Device } from '../room/workshop.ts';
import { makePlace } from './place.ts';

const ink =
  '-> start\n== start ==\nA road.\n* [Wait] -> on\n* [Walk] -> on\n== on ==\nYou went on.\n-> END\n';

/** Waits for the disk and for paced views, by turns of the event loop and never longer than the test may take. */
async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setImmediate(resolve));
}

type House = {
  readonly data: string;
  readonly stories: string;
  readonly sitting: Sitting;
  readonly journal: Journal;
  readonly troubles: Trouble[];
  readonly facilitator: () => Device;
  readonly join: () => Device;
  /** As after a kill: nothing is put away, only opened again. */
  readonly restart: () => Promise<House>;
};

async function open(data: string, stories: string): Promise<House> {
  const settings = openSettings(data);
  const journal = openSqliteJournal(join(data, 'journal.sqlite'));
  const troubles: Trouble[] = [];
  const packs = openPackStore(stories, data);
  const base = 'http://192.0.2.1:80';
  const trouble = (found: Trouble): void => void troubles.push(found);
  const ports = { data, journal, packs, clock: hostClock };
  const sitting = await openSitting({ ...ports, base, settings, trouble });
  onTestFinished(async () => {
    await sitting.close();
    await journal.close().catch(() => {});
  });
  return {
    data,
    stories,
    sitting,
    journal,
    troubles,
    facilitator: () => connect(sitting, { token: settings.facilitator }),
    join: () => connect(sitting, { code: parseCode(sitting.code()) ?? [] }),
    restart: () => open(data, stories),
  };
}

async function openHouse(): Promise<House> {
  const place = makePlace();
  const stories = join(place, 'stories');
  mkdirSync(join(stories, 'canary-road'), { recursive: true });
  mkdirSync(join(place, 'data'));
  writeFileSync(join(stories, 'canary-road', 'canary-road.ink'), ink);
  return open(join(place, 'data'), stories);
}

async function ask(device: Device, command: Parameters<Device['command']>[0]): Promise<string> {
  const id = device.command(command);
  await until(() => device.answerTo(id).length > 0);
  return device.answerTo(id)[0] ?? '';
}

/** A group that has played to its end: two devices, one vote, the debrief. */
async function playThrough(house: House) {
  const [facilitator, one, other] = [house.facilitator(), house.join(), house.join()];
  await until(() => [facilitator, one, other].every((device) => device.frames.length > 1));
  const [pack] = await openPackStore(house.stories, house.data).list();
  const { name = '', hash = '' } = pack ?? {};
  expect(await ask(facilitator, { kind: 'choose-scenario', name, hash })).toBe('done');
  await ask(facilitator, { kind: 'change-settings', settings: { turning: 'facilitator' } });
  await ask(facilitator, { kind: 'move-on', to: 'rules' });
  await ask(facilitator, { kind: 'move-on', to: 'play' });
  expect(await ask(one, { kind: 'cast-vote', target: firstTarget, choice: 0 })).toBe('done');
  expect(await ask(other, { kind: 'cast-vote', target: firstTarget, choice: 0 })).toBe('done');
  expect(await ask(facilitator, { kind: 'go-on', target: firstTarget })).toBe('done');
  await ask(facilitator, { kind: 'move-on', to: 'de-roling' });
  expect(await ask(facilitator, { kind: 'move-on', to: 'debrief' })).toBe('done');
  return { facilitator, devices: [one, other] };
}

/** Every file below a folder with its bytes. */
function everything(folder: string): string {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) =>
    one.isFile(),
  );
  return files
    .map(({ parentPath, name }) => `${name}\n${readFileSync(join(parentPath, name), 'latin1')}`)
    .join('\n');
}

test('[HOST-1] a restart goes on with the newest unfinished session, paused, with the same secrets', async () => {
  const house = await openHouse();
  const device = house.join();
  const facilitator = house.facilitator();
  await until(() => device.frames.length > 1 && facilitator.frames.length > 1);
  await ask(facilitator, { kind: 'move-on', to: 'rules' });
  const again = await house.restart();
  expect(again.sitting.code()).toBe(house.sitting.code());
  const back = connect(again.sitting, { token: device.token() });
  const console = again.facilitator();
  await until(() => back.frames.length > 1 && console.frames.length > 1);
  expect(back.mine().pseudonym).toEqual(device.mine().pseudonym);
  expect(console.scene<'facilitator'>().paused).toBe('restart');
  expect((await again.journal.streams()).length).toBe(1);
});

test('[HOST-12] a group is read from its copy, whatever becomes of the pack', async () => {
  const house = await openHouse();
  await playThrough(house);
  rmSync(house.stories, { recursive: true });
  mkdirSync(house.stories);
  const again = await house.restart();
  const console = again.facilitator();
  await until(() => console.frames.length > 1);
  expect(console.scene<'facilitator'>()).toMatchObject({
    title: 'Canary road',
    phase: 'debrief',
    fault: null,
  });
  expect(again.troubles).toEqual([]);
});

test('[HOST-12] a copy that is gone is said, and the session opens all the same', async () => {
  const house = await openHouse();
  await playThrough(house);
  rmSync(join(house.data, 'packs'), { recursive: true });
  const again = await house.restart();
  const console = again.facilitator();
  await until(() => console.frames.length > 1);
  expect(console.scene<'facilitator'>().phase).toBe('debrief');
  expect(again.troubles).toEqual([{ kind: 'scenario-lost', name: 'canary-road' }]);
});

test('[HOST-13] totals are all that stays of a session that keeps totals', async () => {
  const house = await openHouse();
  const { facilitator, devices } = await playThrough(house);
  const [row] = await house.journal.streams();
  const tokens = devices.map((device) => device.token());
  expect(await ask(facilitator, { kind: 'end', keeping: 'totals' })).toBe('done');
  const file = join(house.data, 'reports', `${row?.session}.json`);
  await until(() => existsSync(file) && devices.every((device) => device.isClosed()));
  let left = 1;
  while (left > 0) left = (await house.journal.streams()).length;
  expect(devices.map((device) => device.frames.at(-1)?.kind)).toEqual(['forget', 'forget']);
  const report = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  expect(report).toMatchObject({ kind: 'totals', seats: null, scenario: { name: 'canary-road' } });
  const decisions = [{ chosen: 'Wait', how: 'vote', totals: [null, null] }];
  expect(report['teams']).toMatchObject([{ team: 'gourd', decisions }]);
  rmSync(join(house.data, 'reports'), { recursive: true });
  const bytes = everything(house.data);
  for (const trace of [row?.stream ?? '?', 'canary-road', 'seat-joined', ...tokens])
    expect(bytes.includes(trace)).toBe(false);
  await until(() => facilitator.scene<'facilitator'>().keeping === 'totals');
  expect(await ask(facilitator, { kind: 'pause' })).toBe('ended');
});

test('[HOST-13] a host killed before it kept the totals does it at its next start', async () => {
  const house = await openHouse();
  const { facilitator } = await playThrough(house);
  const before = join(house.data, '..', 'killed');
  cpSync(house.data, before, { recursive: true });
  await ask(facilitator, { kind: 'end', keeping: 'totals' });
  const killed = openSqliteJournal(join(before, 'journal.sqlite'));
  const [row] = await killed.streams();
  const { events } = await killed.read(row?.stream ?? '');
  const ended = { v: 1, at: 9, kind: 'ended', keeping: 'totals' } as const;
  const memo = { answered: [], tokens: [] };
  await killed.append({
    stream: row?.stream ?? '',
    expected: events.length,
    events: [ended],
    keys: [],
    memo,
    at: 9,
  });
  const again = await open(before, house.stories);
  expect(existsSync(join(before, 'reports', `${row?.session}.json`))).toBe(true);
  const rows = await again.journal.streams();
  expect(rows.map((one) => one.session === row?.session)).toEqual([false]);
});

test('[HOST-14] burning leaves no byte, and says so', async () => {
  const house = await openHouse();
  const { facilitator, devices } = await playThrough(house);
  const [row] = await house.journal.streams();
  const traces = [
    row?.stream ?? '?',
    row?.session ?? '?',
    'canary-road',
    ...devices.map((device) => device.token()),
  ];
  expect(everything(house.data).includes('canary-road')).toBe(true);
  expect(await house.sitting.burn()).toEqual([]);
  const bytes = everything(house.data);
  expect(traces.filter((trace) => bytes.includes(trace))).toEqual([]);
  expect(devices.map((device) => [device.frames.at(-1)?.kind, device.isClosed()])).toEqual([
    ['forget', true],
    ['forget', true],
  ]);
  expect(await ask(facilitator, { kind: 'pause' })).toBe('ended');
  const late = house.join();
  await until(() => late.isClosed());
  expect(late.frames).toMatchObject([{ kind: 'turned-away', why: 'ended' }]);
  expect(await house.sitting.burn()).toEqual([]);
  const code = house.sitting.code();
  await house.sitting.begin(null);
  expect(facilitator.isClosed()).toBe(true);
  const fresh = house.join();
  await until(() => fresh.frames.length > 1);
  expect(fresh.token()).not.toBe('not welcome');
  expect((await house.journal.streams()).map((one) => one.code === house.sitting.code())).toEqual([
    true,
  ]);
  expect(code).not.toBe('');
});

test('[HOST-15] what is kept stays, and the next session is a new one', async () => {
  const house = await openHouse();
  const { facilitator, devices } = await playThrough(house);
  const code = house.sitting.code();
  expect(await ask(facilitator, { kind: 'end', keeping: 'kept' })).toBe('done');
  await until(() => devices.every((device) => device.isClosed()));
  const again = await house.restart();
  expect(again.sitting.code()).not.toBe(code);
  const rows = await again.journal.streams();
  expect(rows.map((row) => row.code)).toEqual([code, again.sitting.code()]);
  expect((await again.journal.read(rows[0]?.stream ?? '')).events.at(-1)).toMatchObject({
    kind: 'ended',
    keeping: 'kept',
  });
  expect(existsSync(join(again.data, 'reports'))).toBe(false);
});

test('[HOST-12] a session may begin with a pack by its name', async () => {
  const house = await openHouse();
  await house.sitting.begin('canary-road');
  const console = house.facilitator();
  await until(() => console.frames.length > 1);
  expect(console.scene<'facilitator'>().title).not.toBeNull();
  const code = house.sitting.code();
  await expect(house.sitting.begin('no-such-pack')).rejects.toThrow(
    'There is no pack no-such-pack',
  );
  expect([house.sitting.code(), console.isClosed()]).toEqual([code, false]);
});

test('[HOST-20] an unfinished session is listed without its content, and opened again with its seats', async () => {
  const house = await openHouse();
  const { sitting } = house;
  const [facilitator, device] = [house.facilitator(), house.join()];
  await until(() => facilitator.frames.length > 1 && device.frames.length > 1);
  await ask(facilitator, { kind: 'move-on', to: 'rules' });
  const { pseudonym } = device.mine();
  const first = sitting.code();
  await sitting.begin('canary-road');
  const second = sitting.code();
  expect(await sitting.earlier()).toEqual([
    { code: first, scenario: null, phase: 'rules', usedAt: expect.any(Number) },
  ]);
  await sitting.openEarlier(first);
  expect(sitting.code()).toBe(first);
  const back = connect(sitting, { token: device.token() });
  await until(() => back.frames.length > 1);
  expect(back.mine().pseudonym).toEqual(pseudonym);
  expect(await sitting.earlier()).toMatchObject([
    { code: second, scenario: 'canary-road', phase: 'lobby' },
  ]);
  expect((await house.restart()).sitting.code()).toBe(first);
});

test('[HOST-20] an unfinished session is burned like any other, and the present one stays', async () => {
  const house = await openHouse();
  const { sitting } = house;
  await sitting.begin('canary-road');
  const [old] = await house.journal.streams();
  await sitting.begin(null);
  const code = sitting.code();
  expect(await sitting.burnEarlier(old?.code ?? '')).toEqual([]);
  expect(everything(house.data).includes(old?.stream ?? '?')).toBe(false);
  expect(readdirSync(join(house.data, 'packs'))).toEqual([]);
  expect([sitting.code(), await sitting.earlier()]).toEqual([code, []]);
  for (const gone of [old?.code ?? '', code, 'no-such-code']) {
    await expect(sitting.openEarlier(gone)).rejects.toThrow('There is no unfinished session');
    await expect(sitting.burnEarlier(gone)).rejects.toThrow('There is no unfinished session');
  }
});

test('[HOST-20] a session in which nothing happened is not kept when another is begun or opened', async () => {
  const house = await openHouse();
  await house.sitting.begin(null);
  await house.sitting.begin('canary-road');
  const code = house.sitting.code();
  await house.sitting.begin(null);
  await house.sitting.openEarlier(code);
  expect((await house.journal.streams()).map((row) => row.code)).toEqual([code]);
  expect(await house.sitting.earlier()).toEqual([]);
});
