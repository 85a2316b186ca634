import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openPackStore } from '../../../src/host/pack-store.ts';
import { parseRound } from '../../../src/host/rounds/parse-kept.ts';
import { roundRoutes } from '../../../src/host/rounds/round-routes.ts';
import type { RoundsLooked } from '../../../src/host/rounds/look-at-rounds.ts';
import type { Device } from '../../room/workshop.ts';
import { ask, openHouse, until, type House } from '../house.ts';

const bank = join(import.meta.dirname, '../../../stories/indicators');

async function houseWithBank(): Promise<House> {
  const house = await openHouse();
  cpSync(bank, join(house.stories, 'indicators'), { recursive: true });
  return house;
}

const post = (house: House, path: string, body: object): Promise<object | null> => {
  const route = new Map(roundRoutes(house.sitting)).get(`POST /api/rounds${path}`);
  if (!route) throw new Error(`There is no route ${path}.`);
  return route(body);
};

const look = async (house: House): Promise<RoundsLooked> =>
  (await post(house, '/look', { language: 'en' })) as RoundsLooked;

const begin = (house: House, of: string, items: readonly string[]): Promise<object | null> =>
  post(house, '', { months: 0, of, items });

async function inRules(house: House): Promise<Device> {
  const console = house.group(0).facilitator();
  await until(() => console.frames.length > 1);
  expect(await ask(console, { kind: 'move-on', to: 'rules' })).toBe('done');
  return console;
}

async function answered(house: House, people: number): Promise<Device> {
  const devices = Array.from({ length: people }, () => house.join());
  await until(() => devices.every((device) => device.frames.length > 1));
  const console = await inRules(house);
  for (const device of devices) expect(await ask(device, { kind: 'agree-rules' })).toBe('done');
  expect(await ask(console, { kind: 'ask-survey', round: 'round' })).toBe('done');
  for (const device of devices)
    expect(
      await ask(device, {
        kind: 'answer-survey',
        round: 'round',
        person: 0,
        item: 0,
        answer: devices.indexOf(device) % 2 === 0 ? 2 : 3,
      }),
    ).toBe('done');
  return console;
}

const filesIn = (folder: string): readonly string[] =>
  existsSync(folder) ? readdirSync(folder) : [];

test('[ROUND-7] a round begins from the bank, which is listed among no stories', async () => {
  const house = await houseWithBank();
  const before = house.sitting.code();
  expect(await begin(house, 'security', ['mats', 'bridge'])).toEqual({
    code: house.sitting.code(),
  });
  expect(house.sitting.code()).not.toBe(before);
  const console = house.facilitator();
  await until(() => console.frames.length > 1);
  const scene = console.scene<'facilitator'>();
  expect(scene).toMatchObject({
    pack: 'indicators',
    settings: { round: { months: 0, of: 'security', items: ['mats', 'bridge'] } },
    phases: ['lobby', 'terms', 'rules', 'end'],
    survey: { items: [{ asks: expect.stringContaining('Two mats') }, {}] },
  });
  const cards = await openPackStore(house.stories, house.data).list();
  expect(cards.map(({ name }) => name)).toEqual(['canary-road']);
  expect((await look(house)).bank).toHaveLength(48);
});

test('[ROUND-7] what such people may not be asked is refused whole, and nothing has changed', async () => {
  const house = await houseWithBank();
  const before = house.sitting.code();
  for (const [of, items] of [
    ['security', ['patrol-water']],
    ['security', ['women-lead']],
    ['community', ['mats']],
    ['security', []],
  ] as const)
    await expect(begin(house, of, items)).rejects.toThrow('not for these people');
  expect(await begin(house, 'everybody', ['mats'])).toBeNull();
  expect(house.sitting.code()).toBe(before);
  const bare = await openHouse();
  await expect(begin(bare, 'security', ['mats'])).rejects.toThrow('no bank');
});

test('[ROUND-8] a round that was cut short goes on with every answer', async () => {
  const house = await houseWithBank();
  await begin(house, 'security', ['mats']);
  await answered(house, 6);
  const again = await house.restart();
  const console = again.facilitator();
  await until(() => console.frames.length > 1);
  const scene = console.scene<'facilitator'>();
  expect(scene).toMatchObject({ phase: 'rules', survey: { held: { voted: 6, of: 6 } } });
});

test('[ROUND-9] at its end totals alone are left, in the folder of reports', async () => {
  const house = await houseWithBank();
  await begin(house, 'security', ['mats']);
  const console = await answered(house, 24);
  expect(await ask(console, { kind: 'end', keeping: 'kept' })).toBe('nothing-is-kept');
  expect(await ask(console, { kind: 'end', keeping: 'totals' })).toBe('done');
  const reports = join(house.data, 'reports');
  await until(() => filesIn(reports).length === 1);
  await until(() => readdirSync(join(house.data, 'packs')).length === 0);
  expect(await house.journal.streams()).toEqual([]);
  const [file = ''] = readdirSync(reports);
  const kept = parseRound(JSON.parse(readFileSync(join(reports, file), 'utf8')));
  expect(kept).toMatchObject({
    months: 0,
    of: 'security',
    items: [{ item: 'mats', people: 24, isDraft: true }],
  });
  expect(kept?.items[0]?.totals).toHaveLength(6);
  expect(kept?.notAsked).toContain('bridge');
  expect((await look(house)).rounds).toMatchObject([{ of: 'security', months: 0 }]);
});

test('[ROUND-9] what a community answered lies apart from everybody else', async () => {
  const house = await houseWithBank();
  await begin(house, 'community', ['patrol-water']);
  const console = await inRules(house);
  await ask(console, { kind: 'ask-survey', round: 'round' });
  for (const answer of [0, 0, 0, 0, 0, 3, 3, 3, 3, 3, 3])
    expect(await ask(console, { kind: 'enter-sheet', answers: [answer] })).toBe('done');
  await ask(console, { kind: 'end', keeping: 'totals' });
  await until(() => filesIn(join(house.data, 'outside')).length === 1);
  expect(filesIn(join(house.data, 'reports'))).toEqual([]);
  const { report } = await look(house);
  expect(report.kinds).toMatchObject([{ of: 'community', held: [{ months: 0, sittings: 1 }] }]);
});

test('[ROUND-23] totals that a round let go lie with it, are listed and read as any group’s, and burn with it', async () => {
  const house = await houseWithBank();
  await begin(house, 'community', ['patrol-water']);
  const console = await inRules(house);
  await ask(console, { kind: 'ask-survey', round: 'round' });
  for (const answer of [0, 0, 0, 0, 0, 0, 0, 3, 3, 3, 3, 3, 3])
    await ask(console, { kind: 'enter-sheet', answers: [answer] });
  await ask(console, { kind: 'close-survey', round: 'round' });
  const offer = { kind: 'offer-file', of: 'mixed', second: 'group' } as const;
  expect(await ask(console, offer)).toBe('done');
  expect(await ask(console, { kind: 'close-offer', number: 1, pots: [13, 0] })).toBe('done');
  await ask(console, { kind: 'end', keeping: 'totals' });
  const outside = join(house.data, 'outside');
  await until(() => filesIn(outside).length === 1);
  await house.sitting.begin(null);
  const totals = {
    of: 'community',
    scenario: null,
    items: [{ key: 'patrol-water', when: 'month-0', people: 13 }],
  };
  const [listed] = await house.sitting.totals.here();
  expect(listed).toMatchObject({ totals, id: expect.any(String) });
  expect((await look(house)).rounds).toMatchObject([{ of: 'community', months: 0 }]);
  const { left, went } = await house.sitting.totals.burn(listed?.id ?? '');
  expect([left, went]).toMatchObject([[], [{ file: expect.stringMatching(/^\d{4}-/) }]]);
  expect(filesIn(outside)).toEqual([]);
});

test('[ROUND-9] of a round that nobody answered nothing is left', async () => {
  const house = await houseWithBank();
  await begin(house, 'security', ['mats']);
  const console = await inRules(house);
  await ask(console, { kind: 'ask-survey', round: 'round' });
  await ask(console, { kind: 'end', keeping: 'totals' });
  await until(() => readdirSync(join(house.data, 'packs')).length === 0);
  expect(filesIn(join(house.data, 'reports'))).toEqual([]);
});

const evidence = { seen: 'The plan of the year, page 4', when: '2026-10', by: 'organisations' };
const line = { item: 'long-training', step: 'written', evidence };
const panel = ['army', 'organisations'];

test('[ROUND-14] a checklist is a joint panel’s, with its evidence', async () => {
  const house = await houseWithBank();
  const keep = (changed: object) =>
    post(house, '/keep', { kind: 'checklist', panel, lines: [line], ...changed });
  expect(await keep({})).toMatchObject({ name: expect.stringMatching(/^checklist-/) });
  const refused = [
    { panel: ['army', 'police'] },
    { panel: ['community'] },
    { panel: ['Colonel Somebody', 'army'] },
    { lines: [] },
    { lines: [line, line] },
    { lines: [{ ...line, evidence: null }] },
    { lines: [{ ...line, step: 'none' }] },
    { lines: [{ ...line, evidence: { ...evidence, when: 'in autumn' } }] },
    { lines: [{ ...line, evidence: { ...evidence, seen: ' ' } }] },
  ];
  for (const changed of refused) expect(await keep(changed)).toBeNull();
  const { checklists, report } = await look(house);
  expect(checklists).toMatchObject([
    { kept: { kind: 'checklist', panel, lines: [line], day: expect.stringMatching(/^\d{4}-/) } },
  ]);
  expect(report.notAsked).not.toContain('committee');
});

const seen = {
  greets: 5,
  'says-why': 4,
  asks: 3,
  waits: 3,
  'hands-seen': 6,
  'says-back': 0,
  'lets-go': 2,
};

test('[ROUND-15] a record of behaviour is of five meetings at least', async () => {
  const house = await houseWithBank();
  const keep = (changed: object) =>
    post(house, '/keep', { kind: 'behaviour', panel, watched: 6, seen, ...changed });
  expect(await keep({})).not.toBeNull();
  for (const changed of [{ watched: 4 }, { watched: 5 }, { panel: ['police'] }, { seen: {} }])
    expect(await keep(changed)).toBeNull();
  expect((await look(house)).behaviour).toMatchObject([{ kept: { watched: 6, seen } }]);
});

test('[ROUND-16] what cannot be read is named, and all others count', async () => {
  const house = await houseWithBank();
  await post(house, '/keep', { kind: 'checklist', panel, lines: [line] });
  const reports = join(house.data, 'reports');
  mkdirSync(join(house.data, 'outside'), { recursive: true });
  writeFileSync(join(reports, 'cut.json'), '{"kind":"round","ver');
  writeFileSync(join(house.data, 'outside', 'later.json'), '{"kind":"round","version":2}');
  writeFileSync(join(reports, 'session.json'), '{"kind":"totals","version":1}');
  const { unread, checklists } = await look(house);
  expect(unread.toSorted()).toEqual(['outside/later.json', 'reports/cut.json']);
  expect(checklists).toHaveLength(1);
  expect(readFileSync(join(reports, 'cut.json'), 'utf8')).toBe('{"kind":"round","ver');
});

test('[ROUND-17] what was kept is taken away for good, and the totals of a session are not', async () => {
  const house = await houseWithBank();
  const { name } = (await post(house, '/keep', {
    kind: 'checklist',
    panel,
    lines: [line],
  })) as { readonly name: string };
  const session = join(house.data, 'reports', 'session.json');
  writeFileSync(session, '{"kind":"totals","version":1}');
  for (const other of ['session', '../settings', 'nothing'])
    expect(await post(house, '/drop', { name: other })).toBeNull();
  expect(await post(house, '/drop', { name })).toEqual({ file: null });
  expect((await look(house)).checklists).toEqual([]);
  expect(existsSync(session)).toBe(true);
});

test('[ROUND-24] what a panel wrote leaves as a file once a body of each side of it said yes, and taking it away says so', async () => {
  const house = await houseWithBank();
  for (const content of [
    { kind: 'checklist', panel, lines: [line] },
    { kind: 'behaviour', panel, watched: 6, seen },
  ]) {
    const { name } = (await post(house, '/keep', content)) as { readonly name: string };
    const kept = async () => {
      const { checklists, behaviour } = await look(house);
      return [...checklists, ...behaviour].find((one) => one.name === name)?.kept;
    };
    for (const by of [
      [],
      ['army'],
      ['organisations'],
      ['army', 'community'],
      ['army', 'police'],
      ['army', 'organisations', 'police'],
      ['army', 'Colonel Somebody'],
    ])
      expect(await post(house, '/release', { name, by })).toBeNull();
    expect(await post(house, '/release', { name: 'nothing', by: panel })).toBeNull();
    expect(await kept()).not.toHaveProperty('letGo');
    expect(await post(house, '/release', { name, by: panel })).toEqual({});
    const day = expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as string;
    expect(await kept()).toMatchObject({ kind: content.kind, letGo: { day, by: panel } });
    expect(await post(house, '/release', { name, by: panel })).toBeNull();
    expect(await post(house, '/drop', { name })).toEqual({ file: day });
  }
});

test('[ROUND-24] of a round that is taken away, it is said on which day its totals had left', async () => {
  const house = await houseWithBank();
  const outside = join(house.data, 'outside');
  mkdirSync(outside, { recursive: true });
  const round = { kind: 'round', version: 1, months: 0, of: 'community', items: [], notAsked: [] };
  const left = { ...round, day: '2026-11-30', file: { kind: 'group-totals', day: '2026-11-29' } };
  writeFileSync(join(outside, 'r.json'), JSON.stringify(left));
  expect(await post(house, '/drop', { name: 'r' })).toEqual({ file: '2026-11-29' });
  expect(filesIn(outside)).toEqual([]);
});
