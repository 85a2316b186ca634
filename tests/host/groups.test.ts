import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { newGroupCode } from '../../src/host/picture-code.ts';
import { mostGroups } from '../../src/host/plan.ts';
import { noteGroup } from '../../src/host/records.ts';
import { openSettings } from '../../src/host/settings.ts';
import { findTraces } from '../../src/host/traces.ts';
import { codePictures, type CodePicture } from '../../src/session/ids.ts';
import { parseCode } from '../../src/wire/parse-frame.ts';
import { connect, type Device } from '../room/workshop.ts';
import { ask, openHouse, until, type House } from './house.ts';

const plan = {
  pack: 'canary-road',
  minutes: 60,
  cut: 25,
  teams: 1,
  inChainOfCommand: false,
} as const;
const names = ['canary soldiers', 'canary officers'] as const;

async function openTwo(): Promise<House> {
  const house = await openHouse();
  await house.sitting.beginSeveral(names.map((name) => ({ ...plan, name })));
  return house;
}

const shown = (...devices: readonly Device[]): Promise<void> =>
  until(() => devices.every((device) => device.frames.length > 1));

const kinds = (device: Device) => device.frames.map((frame) => frame.kind);

test('[GROUP-1] two groups are served at once, each for itself', async () => {
  const house = await openTwo();
  const [a, b] = [house.group(0), house.group(1)];
  const [inA, inB, consoleA, consoleB] = [a.join(), b.join(), a.facilitator(), b.facilitator()];
  await shown(inA, inB, consoleA, consoleB);
  await until(() => consoleA.scene<'facilitator'>().seats.length === 1);
  await until(() => consoleB.scene<'facilitator'>().seats.length === 1);
  expect(await ask(consoleA, { kind: 'move-on', to: 'rules' })).toBe('done');
  await until(() => consoleA.scene<'facilitator'>().phase === 'rules');
  expect(consoleB.scene<'facilitator'>()).toMatchObject({ phase: 'lobby', title: 'Canary road' });
  const [one, other] = (await house.journal.streams()).filter(({ kind }) => kind === 'group');
  expect(one?.session).toBe(other?.session);
  expect(one?.stream).not.toBe(other?.stream);
});

test('[GROUP-2] a secret opens its own page and no other', async () => {
  const house = await openTwo();
  const own = openSettings(join(house.data, 'settings.json'));
  const secrets = house.sitting.groups().flatMap((group) => Object.values(group.secrets));
  expect(new Set([...secrets, own.facilitator, own.stage]).size).toBe(12);
  for (const token of [own.facilitator, own.stage, 'x'.repeat(43)]) {
    const turnedAway = connect(house.sitting, { token });
    expect(turnedAway.frames).toMatchObject([{ kind: 'turned-away', why: 'unknown-token' }]);
  }
  const stage = house.group(1).stage();
  await shown(stage);
  expect(stage.frames[0]).toMatchObject({ kind: 'welcome', as: 'stage' });
  const showing = JSON.stringify(parseCode(house.sitting.groups()[1]?.code));
  expect(JSON.stringify(stage.scene<'stage'>())).toContain(showing);
});

test('[GROUP-3] codes of one session begin each with another picture, and have none twice in a row', () => {
  const taken = new Set<string>();
  for (let session = 0; session < 50; session += 1) {
    const codes: (readonly CodePicture[])[] = [];
    while (codes.length < mostGroups) codes.push(newGroupCode(taken, codes));
    expect(new Set(codes.map(([first]) => first)).size).toBe(codes.length);
    for (const code of codes) {
      expect([code.length, taken.has(code.join('-'))]).toEqual([4, false]);
      expect(code.some((picture, place) => picture === code[place - 1])).toBe(false);
      taken.add(code.join('-'));
    }
  }
});

test('[GROUP-3] a session of several has such codes, and one of one group three pictures', async () => {
  const house = await openHouse();
  expect(parseCode(house.sitting.code())).toHaveLength(3);
  await house.sitting.beginSeveral(names.map((name) => ({ ...plan, name })));
  const codes = house.sitting.groups().map(({ code }) => parseCode(code) ?? []);
  expect(codes.map((code) => code.length)).toEqual([4, 4]);
  expect(codes[0]?.[0]).not.toBe(codes[1]?.[0]);
});

/** A wrong code with the first picture of this group, or of none. */
function wrongCode(house: House, like: number | null): readonly CodePicture[] {
  const codes = house.sitting.groups().map(({ code }) => parseCode(code) ?? []);
  const nobodys = codePictures.find((picture) => codes.every(([first]) => first !== picture));
  const own = like === null ? [nobodys] : (codes[like] ?? []);
  const [first = 'gourd', second = 'kite', third = 'lamp', last] = own;
  return [first, second, third, codePictures.find((one) => one !== last && one !== third)!];
}

test('[GROUP-4] who guesses at the door of one group holds up nobody at another', async () => {
  const house = await openTwo();
  const wrong = wrongCode(house, 1);
  const guesses = Array.from({ length: 61 }, (_, index) =>
    connect(house.sitting, { code: wrong }, { from: `phone ${index % 6}` }),
  );
  await until(() => guesses.every((guess) => guess.isClosed()));
  expect(guesses[0]?.frames).toMatchObject([{ why: 'wrong-code' }]);
  expect(guesses[60]?.frames).toMatchObject([{ why: 'too-many-tries' }]);
  const late = house.group(1).join('phone 0');
  await until(() => late.isClosed());
  expect(late.frames).toMatchObject([{ why: 'too-many-tries' }]);
  const other = house.group(0).join('phone 0');
  await shown(other);
  expect(kinds(other)).toEqual(['welcome', 'view']);
});

test('[GROUP-4] a code that begins as no group’s does counts at none', async () => {
  const house = await openTwo();
  const wrong = wrongCode(house, null);
  const guesses = Array.from({ length: 100 }, () => connect(house.sitting, { code: wrong }));
  expect(guesses.map(({ frames }) => frames[0])).toMatchObject([
    ...Array.from({ length: 12 }, () => ({ why: 'wrong-code' })),
    ...Array.from({ length: 88 }, () => ({ why: 'too-many-tries' })),
  ]);
  const inside = [house.group(0).join(), house.group(1).join()];
  await shown(...inside);
  expect(inside.map(kinds)).toEqual([
    ['welcome', 'view'],
    ['welcome', 'view'],
  ]);
});

test('[GROUP-5] a restart serves the groups that have not ended, as they were', async () => {
  const house = await openTwo();
  const [consoleA, seatB] = [house.group(0).facilitator(), house.group(1).join()];
  await shown(consoleA, seatB);
  const again = await house.restart();
  expect(again.sitting.groups()).toEqual(house.sitting.groups());
  const back = connect(again.sitting, { token: seatB.token() });
  await shown(back);
  expect(back.mine()).toEqual(seatB.mine());
  const console = again.group(0).facilitator();
  await shown(console);
  expect(await ask(console, { kind: 'end', keeping: 'kept' })).toBe('done');
  const third = await again.restart();
  expect(third.sitting.groups()).toEqual(house.sitting.groups().slice(1));
});

test('[GROUP-6] one group is burned alone, and the session with its last', async () => {
  const house = await openTwo();
  const [a, b] = [house.group(0).join(), house.group(1).join()];
  await shown(a, b);
  const rows = await house.journal.streams();
  const streams = rows.flatMap((row) => (row.kind === 'group' ? [row.stream] : []));
  const [codeA = '', codeB = ''] = house.sitting.groups().map(({ code }) => code);
  expect(await house.sitting.burn(codeA)).toEqual({ left: [], went: [] });
  expect(kinds(a).at(-1)).toBe('forget');
  expect([kinds(b).at(-1), b.isClosed()]).toEqual(['view', false]);
  expect(findTraces(house.data, [codeA, names[0], a.token()])).toEqual([]);
  expect((await house.journal.read(streams[1] ?? '')).events.length).toBeGreaterThan(0);
  await expect(house.sitting.burn('no-such-code')).rejects.toThrow('There is no group');
  expect(await house.sitting.burn(codeB)).toEqual({ left: [], went: [] });
  expect(await house.journal.streams()).toEqual([]);
  expect(findTraces(house.data, ['canary', ...streams])).toEqual([]);
});

test('[GROUP-6] the burning of the last group looks for the session as well, and no other does', async () => {
  const house = await openTwo();
  const [row] = await house.journal.streams();
  const file = join(house.data, 'forgotten.txt');
  writeFileSync(file, `left of ${row?.session}`);
  const [one, other] = house.sitting.groups().map(({ code }) => code);
  expect(await house.sitting.burn(one)).toEqual({ left: [], went: [] });
  expect(await house.sitting.burn(other)).toEqual({ left: [file], went: [] });
});

test('[GROUP-6] burning the session burns all its groups', async () => {
  const house = await openTwo();
  const devices = [house.group(0).join(), house.group(1).join()];
  await shown(...devices);
  expect(await house.sitting.burn()).toEqual({ left: [], went: [] });
  expect(devices.map((device) => kinds(device).at(-1))).toEqual(['forget', 'forget']);
  expect(await house.journal.streams()).toEqual([]);
  expect(findTraces(house.data, ['canary'])).toEqual([]);
});

test('[GROUP-13] a burned group is listed as burned, and the others are not', async () => {
  const house = await openTwo();
  const { sitting } = house;
  const listed = () => sitting.groups().map(({ name, isBurned = false }) => ({ name, isBurned }));
  await sitting.burn(sitting.code());
  const [first, other] = names;
  expect(listed()).toEqual([
    { name: first, isBurned: true },
    { name: other, isBurned: false },
  ]);
  await sitting.burn();
  expect(listed().map(({ isBurned }) => isBurned)).toEqual([true, true]);
  await sitting.begin(null);
  expect(listed()).toEqual([{ name: null, isBurned: false }]);
});

test('[GROUP-7] one group keeps its totals, and the other goes on', async () => {
  const house = await openTwo();
  const [a, b] = [house.group(0).facilitator(), house.group(1).facilitator()];
  await shown(a, b);
  expect(await ask(a, { kind: 'end', keeping: 'totals' })).toBe('done');
  const reports = join(house.data, 'reports');
  await until(() => existsSync(reports) && readdirSync(reports).length === 1);
  let left = 3;
  while (left > 2) left = (await house.journal.streams()).length;
  const [file = ''] = readdirSync(reports);
  const report = readFileSync(join(reports, file), 'utf8');
  expect(report).not.toContain('canary soldiers');
  expect(await ask(b, { kind: 'move-on', to: 'rules' })).toBe('done');
  expect(await ask(b, { kind: 'end', keeping: 'totals' })).toBe('done');
  await until(() => readdirSync(reports).length === 2);
  while (left > 0) left = (await house.journal.streams()).length;
  expect(findTraces(house.data, ['canary soldiers', 'canary officers'])).toEqual([]);
});

test('[GROUP-8] a plan that cannot be opened changes nothing', async () => {
  const house = await openHouse();
  const code = house.sitting.code();
  const before = await house.journal.streams();
  const [good, other] = names.map((name) => ({ ...plan, name }));
  if (!good || !other) throw new Error('no plan');
  const wrong = [
    [],
    [good, good],
    [good, { ...other, pack: 'no-such-pack' }],
    [good, { ...other, teams: 9 }],
    Array.from({ length: 9 }, (_, index) => ({ ...good, name: `${index}` })),
  ];
  for (const plans of wrong) await expect(house.sitting.beginSeveral(plans)).rejects.toThrow();
  expect(house.sitting.code()).toBe(code);
  expect(await house.journal.streams()).toEqual(before);
  await house.sitting.beginSeveral([good, { ...other, inChainOfCommand: true }]);
  const console = house.group(1).facilitator();
  await shown(console);
  expect(console.scene<'facilitator'>()).toMatchObject({
    title: 'Canary road',
    settings: { teams: 1, minutes: 60, cut: 25, inChainOfCommand: true },
  });
});

test('[GROUP-8] a session that a kill left half made is gone at the next start, and nothing else', async () => {
  const house = await openTwo();
  const before = house.sitting.groups();
  const row = { session: 'half', kind: 'group', createdAt: 9 } as const;
  const rows = [
    { ...row, stream: 'half-a', code: 'gourd-kite-pot' },
    { ...row, stream: 'half-b', code: 'kite-gourd-drum' },
  ];
  for (const one of rows) await noteGroup(house.journal, one, 'canary half');
  for (const one of rows.slice(0, 1)) await house.journal.begin(one);
  const again = await house.restart();
  expect(again.sitting.groups()).toEqual(before);
  expect((await again.journal.streams()).some(({ session }) => session === 'half')).toBe(false);
});

test('[GROUP-9] nothing that a device or a stage is sent tells what groups are called or how many there are', async () => {
  const [two, three] = [await openTwo(), await openHouse()];
  await three.sitting.beginSeveral(
    ['one', 'two', 'three'].map((name) => ({ ...plan, name: `canary ${name}` })),
  );
  const secretsOf = (house: House) => ({ code: house.sitting.groups()[1]?.code ?? '' });
  const told = async (house: House): Promise<string> => {
    const { join: enter, stage } = house.group(1);
    const devices = [enter(), stage()];
    await shown(...devices);
    const text = JSON.stringify(devices.map(({ frames }) => frames.map((frame) => shape(frame))));
    expect(JSON.stringify(devices.map(({ frames }) => frames))).not.toContain('canary soldiers');
    return text.replaceAll(secretsOf(house).code, 'CODE');
  };
  expect(await told(two)).toBe(await told(three));
});

/** Which fields a frame has, at any depth, without what chance put into them. */
function shape(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shape);
  if (typeof value !== 'object' || value === null) return typeof value;
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, shape(field)]));
}

test('[GROUP-10] one command reaches every group', async () => {
  const house = await openTwo();
  const consoles = [house.group(0).facilitator(), house.group(1).facilitator()];
  await shown(...consoles);
  for (const console of consoles) await ask(console, { kind: 'move-on', to: 'rules' });
  await house.sitting.commandAll({ kind: 'pause' });
  await until(() => consoles.every((one) => one.scene<'facilitator'>().paused === 'facilitator'));
  await house.sitting.commandAll({ kind: 'resume' });
  await until(() => consoles.every((one) => one.scene<'facilitator'>().paused === null));
});
