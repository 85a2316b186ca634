import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { listPacks, readPack } from '../../src/host/packs.ts';
import { openScenario } from '../../src/scenario/open-scenario.ts';
import { mustOpen, openInk, play } from './open.ts';

const ink = 'VAR trust = 3\n-> k\n=== k\nHi.\n* [a #id: a] -> END\n* [b] -> END\n';

test('[PACK-1] every field has a default', () => {
  const { pack } = mustOpen(ink);
  expect(pack).toMatchObject({
    title: 'Story',
    world: null,
    language: 'en',
    minutes: [25],
    teams: [1, 8],
    meters: {},
    cast: {},
    roles: {},
    cues: {},
    chair: null,
    injects: {},
  });
  expect(pack.debrief['take-home'].length).toBeGreaterThan(0);
  const { pack: short } = mustOpen(ink, {
    'pack.yaml':
      'meters: { trust: }\ncast: { old_man: }\nroles: { guard: { person: old_man } }\nplaces: { a-hall: }',
  });
  expect(short.meters['trust']).toEqual({
    name: 'Trust',
    meaning: '',
    sign: 'trust',
    range: [0, 10],
    shown: 'live',
  });
  expect(short.cast['old_man']).toMatchObject({ name: 'Old man', side: 'civil' });
  expect(short.roles['guard']).toEqual({
    name: 'Guard',
    person: 'old_man',
    goal: '',
    interests: [],
    secret: '',
    hard: false,
  });
  const { pack: cued } = mustOpen(ink, { 'pack.yaml': 'cues: { k: { open: Why? } }' });
  expect(cued.cues).toEqual({ k: { open: 'Why?', silence: '', joker: '', senior: '' } });
  expect(short.places['a-hall']).toEqual({
    name: 'A hall',
    backdrop: 'a-hall',
    ambience: '',
    mark: null,
  });
});

test.each([
  ['title: [a', 'error'],
  ['roles:\n  a: b\n c: d', 'error'],
  ['meters: 5', 'error'],
  ['minutes: [12, 30]', 'error'],
  ['teams: [8, 1]', 'error'],
  ['meters: { trust: { shown: liv } }', 'error'],
  ['title: { a: b }', 'error'],
])('[PACK-2] %j is a finding with a place, and the story plays', (yaml, severity) => {
  const { scenario, findings } = openInk(ink, { 'pack.yaml': yaml });
  const [finding] = findings.filter(({ file }) => file === 'pack.yaml');
  expect(finding?.severity).toBe(severity);
  expect(finding?.line).toBeGreaterThan(0);
  expect(finding?.column).toBeGreaterThan(0);
  expect(scenario && play(scenario, []).beat.fault).toBeNull();
});

test.each([
  ['title: [a', 1, 'bracket ['],
  ['cast: { a: b', 1, 'brace {'],
  ['title: "a\n', 2, 'mark " is open'],
  ["title: 'a", 1, "mark ' is open"],
  ['roles:\n  a: b\n c: d', 3, 'below its neighbours'],
  ['roles:\n\ta: b', 2, 'tab'],
  ['title: a: b', 1, 'second colon'],
  ['title a\nworld: b', 1, 'colon is missing'],
  ['title: @x', 1, 'meaning of its own'],
  ['title: a]\nminutes: [1]]', 2, 'never opened'],
  ['title: "x" y', 1, 'belongs to nothing'],
  ['title: |x\n  b', 1, 'on the same line'],
  ['title: x\ntitle: y', 2, 'twice'],
])('[PACK-7] %j is said in plain words', (yaml, line, said) => {
  const broken = openInk(ink, { 'pack.yaml': yaml }).findings.filter(
    ({ code }) => code === 'pack-broken',
  );
  expect(broken[0]?.what).toContain(said);
  expect(broken[0]?.line).toBe(line);
});

test('[PACK-3] a key is pointed at, and not what stands below it', () => {
  const { findings } = openInk(ink, { 'pack.yaml': 'title: x\nunheard:\n  of: this\n' });
  const keys = findings.filter(({ code }) => code === 'pack-key');
  expect(keys.map(({ line, column }) => [line, column])).toEqual([[2, 1]]);
});

test('[PACK-3] a key that nobody reads has the nearest one', () => {
  const { findings } = openInk(ink, {
    'pack.yaml': 'titel: x\nmeters: { trust: { rnage: [0, 5] } }',
  });
  expect(findings.map(({ line, hint }) => [line, hint])).toEqual([
    [1, 'Did you mean "title"?'],
    [2, 'Did you mean "range"?'],
  ]);
});

test('[PACK-4] what does not fit the story is a finding', () => {
  const yaml =
    'meters: { trsut: }\nroles: { guard: { person: nobody } }\ndecisions: { kk: }\nendings: { gone: }\nanchors: { far: }\nreasons: { c: }\ncues: { dusk: { open: Why? } }';
  const fields = ['meters', 'roles', 'decisions', 'endings', 'anchors', 'reasons', 'cues'];
  const strangers = openInk(ink, { 'pack.yaml': yaml }).findings.filter(({ code }) =>
    fields.includes(code.replace('pack-', '')),
  );
  const words = ['trsut', 'nobody', 'kk', 'gone', 'far', '"c"', 'dusk'];
  expect(
    words
      .map((word) => strangers.findIndex(({ what }) => what.includes(word)))
      .toSorted((a, b) => a - b),
  ).toEqual([0, 1, 2, 3, 4, 5, 6]);
  expect(strangers.map(({ line, column }) => [line, column])).toEqual(
    expect.arrayContaining([
      [1, 11],
      [2, 10],
      [3, 14],
    ]),
  );
  expect(strangers).toHaveLength(7);
});

test('[PACK-5] the hash covers Ink and world, and neither strings nor the rest of the pack', () => {
  const hash = (files: Readonly<Record<string, string>>): string => mustOpen(ink, files).hash;
  const plain = hash({});
  expect(plain).toMatch(/^[0-9a-f]{32}$/);
  expect(hash({ 'pack.yaml': 'title: Another' })).toBe(plain);
  expect(hash({ 'world.yaml': 'name: There' })).not.toBe(plain);
  expect(mustOpen(`${ink} `).hash).not.toBe(plain);
  const withStrings = openScenario({
    name: 'story',
    files: { 'story.ink': ink },
    strings: { fr: { k: 'x' } },
  });
  expect(withStrings.scenario?.hash).toBe(plain);
  expect(hash({ 'a.ink': 'b' })).not.toBe(hash({ 'a.in': 'kb' }));
});

async function folderWith(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'stories-'));
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  }
  return folder;
}

test('[PACK-6] a folder is read with its world and its languages', async () => {
  const folder = await folderWith({
    'road/road.ink': '\uFEFFINCLUDE world.ink\r\n{BRIDGE} # id: one\r\n-> END\r\n',
    'road/pack.yaml': 'world: valley',
    'road/strings/fr.json': '{"one": {"source": "Heron Bridge", "text": "Pont du Héron"}}',
    'road/strings/de.json': '{"one": 5}',
    'valley/world.ink': '// Names\rCONST BRIDGE = "Heron Bridge"\r',
    'valley/world.yaml': 'places: { bridge: { name: Heron Bridge, backdrop: checkpoint } }',
    'alone.ink': 'Hi.\n-> END',
  });
  expect((await listPacks(folder)).packs.map(({ name }) => name)).toEqual(['road']);
  const pack = await readPack(join(folder, 'road'));
  expect(pack.findings.map(({ file }) => file)).toEqual(['strings/de.json']);
  const { scenario } = openScenario(pack);
  const line = scenario?.read({ scenario: '', seed: 1, steps: [] }).lines[0];
  expect(line && scenario?.text(line.id, line.text, 'fr')).toBe('Pont du Héron');
  expect(scenario?.pack.places['bridge']?.backdrop).toBe('checkpoint');
  expect(openScenario(await readPack(join(folder, 'alone.ink'))).scenario?.name).toBe('alone');
  await expect(readPack(join(folder, 'nowhere'))).rejects.toThrow();
  await rm(join(folder, 'valley'), { recursive: true });
  expect((await readPack(join(folder, 'road'))).findings.map(({ what }) => what).join()).toContain(
    'valley',
  );
  await rm(folder, { recursive: true });
});

test('[PACK-8] a question how it felt says as whom it is asked', () => {
  const asked = (felt: string) => openInk(ink, { 'pack.yaml': `debrief: { felt: [${felt}] }` });
  const { scenario, findings } = asked('{ as-role: "Tight?" }, "Who?", { as-self: "Easy?" }');
  expect(findings.filter(({ file }) => file === 'pack.yaml')).toEqual([]);
  expect(scenario?.pack.debrief.felt).toEqual(['Tight?', 'Who?', 'Easy?']);
  expect(scenario?.pack.feltAs).toEqual(['role', null, 'self']);
  for (const wrong of ['{}', '{ as-role: "a", as-self: "b" }', '{ as-rol: "a" }'])
    expect(asked(wrong).findings).toContainEqual(
      expect.objectContaining({ code: 'pack-value', severity: 'error', line: 1 }),
    );
});
