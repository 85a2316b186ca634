import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openSqliteJournal } from '../../src/host/journal/sqlite-journal.ts';
import { openPackStore } from '../../src/host/pack-store.ts';
import { connect, firstTarget } from '../room/workshop.ts';
import { ask, openAt, openHouse, until, type House } from './house.ts';

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
  const again = await openAt(before, house.stories);
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
  expect(await house.sitting.burn()).toEqual({ left: [], went: [] });
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
  expect(await house.sitting.burn()).toEqual({ left: [], went: [] });
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
