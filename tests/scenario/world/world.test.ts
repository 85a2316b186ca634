import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listPacks, readPack } from '../../../src/host/packs.ts';
import { openScenario } from '../../../src/scenario/open-scenario.ts';
import { findLeftNames } from '../../../src/scenario/world/find-left-names.ts';
import { visibleInk } from '../../../src/scenario/world/visible-ink.ts';
import { mustOpen, openInk, playthrough, textsOf } from '../open.ts';

const valley = {
  'world.ink': 'CONST CROSSING = "Heron Bridge" // the only one\nCONST LEADER = "Dulomi"\n',
  'world.yaml': 'name: Solmirela\nplaces: { bridge: { name: Heron Bridge, backdrop: checkpoint } }',
};
const port = {
  'world.ink': 'CONST CROSSING = "Rope Street"\nCONST LEADER = "Lasdomi"\n',
  'world.yaml': 'name: Fadolasi\nplaces: { bridge: { name: Rope Street, backdrop: checkpoint } }',
};
const ink = 'INCLUDE world.ink\n# place: bridge\n# enter: dulomi\nThis is {CROSSING}.\n-> END\n';
const pack = 'cast: { dulomi: { name: "{LEADER}" } }\ntitle: "On {CROSSING}, with {LEADER}"\n';

test('[WORLD-1] names come from the world, in the story and in the texts of its pack', () => {
  const story = mustOpen(ink, { ...valley, 'pack.yaml': pack });
  expect(textsOf(story.read(playthrough(story)))).toEqual(['This is Heron Bridge.']);
  expect(story.pack.title).toBe('On Heron Bridge, with Dulomi');
  expect(story.pack.cast['dulomi']?.name).toBe('Dulomi');
  expect(story.findings).toEqual([]);
});

test('[WORLD-2] a name that no CONST holds is a finding with the nearest', () => {
  const { findings } = openInk(ink, { ...valley, 'pack.yaml': 'title: x\nabout: "At {CROSING}"' });
  expect(findings).toMatchObject([
    { code: 'world-name', file: 'pack.yaml', line: 2, column: 12, hint: expect.any(String) },
  ]);
  expect(findings[0]?.hint).toContain('{CROSSING}');
  expect(openInk(ink, { ...valley, 'pack.yaml': 'title: x # {NOBODY}' }).findings).toEqual([]);
});

test('[WORLD-3] another world gives other names, another place and another hash', () => {
  const here = mustOpen(ink, { ...valley, 'pack.yaml': `world: solmirela\n${pack}` });
  const { scenario: there } = openScenario({
    name: 'story',
    files: { 'story.ink': ink, 'pack.yaml': `world: solmirela\n${pack}`, ...port },
    strings: {},
    world: 'fadolasi',
  });
  expect(there?.pack.world).toBe('fadolasi');
  expect(there?.pack.title).toBe('On Rope Street, with Lasdomi');
  expect(there?.pack.places['bridge']?.name).toBe('Rope Street');
  expect(there?.hash).not.toBe(here.hash);
  const told = there?.read(playthrough(there));
  expect(told?.lines[0]?.scene.backdrop).toBe('checkpoint');
  expect(told && textsOf(told)).toEqual(['This is Rope Street.']);
});

test('[WORLD-4] a name that stays is found where people would read it, and nowhere else', () => {
  const story = {
    'story.ink': [
      'VAR dulomi = 1 // Dulomi',
      'DULOMI: I am Dulomi. #speaker: dulomi #debrief: Who helped Dulomi?',
      "* [Dulomi's bag #id: dulomi] {dulomi: ask} {LEADER} -> dulomi",
      '/* Heron Bridge */ The heron bridges are old.',
      '~ dulomi = 2',
    ].join('\n'),
    'pack.yaml': 'world: solmirela\nabout: "Where is Dulomi? With {LEADER}."\ncast: { dulomi: {} }',
  };
  const left = findLeftNames({ story, from: valley, to: port, world: 'Fadolasi' });
  expect(left.map(({ file, line, column }) => [file, line, column])).toEqual([
    ['story.ink', 2, 14],
    ['story.ink', 2, 60],
    ['story.ink', 3, 4],
    ['story.ink', 4, 24],
    ['pack.yaml', 2, 18],
  ]);
  expect(left[0]).toMatchObject({ code: 'world-left', hint: 'Write {LEADER} here.' });
  const clean = { 'story.ink': ink, 'pack.yaml': pack };
  expect(findLeftNames({ story: clean, from: valley, to: port, world: 'Fadolasi' })).toEqual([]);
});

test('[WORLD-4] what nobody reads is blanked, and columns stay', () => {
  const lines = [
    '* {not seen} [Go #id: go] Gone. -> away',
    '  ~ x = 1',
    'HE WHO: said {x: so|not}',
  ];
  const shown = visibleInk(lines.join('\n'));
  expect(shown.map((line, index) => line.length === lines[index]?.length)).toEqual([
    true,
    true,
    true,
  ]);
  expect(shown[0]?.trim()).toMatch(/^\[Go\s+\] Gone\.$/);
  expect(shown[1]?.trim()).toBe('');
  expect(shown[2]?.trim()).toMatch(/^said\s+so\|not\}$/);
});

test('[WORLD-5] a pack that may be told elsewhere is listed once for each world', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'worlds-'));
  for (const [name, files] of Object.entries({
    solmirela: valley,
    fadolasi: port,
    road: { 'road.ink': ink, 'pack.yaml': `world: solmirela\nretold: [fadolasi]\n${pack}` },
  })) {
    await mkdir(join(folder, name));
    for (const [file, text] of Object.entries(files))
      await writeFile(join(folder, name, file), text);
  }
  const { packs: listed } = await listPacks(folder);
  expect(listed.map(({ name }) => name)).toEqual(['road', 'road@fadolasi']);
  const told = await Promise.all(listed.map((one) => readPack(one.folder, one.retoldIn)));
  expect(told.map((files) => openScenario(files).scenario?.pack.title)).toEqual([
    'On Heron Bridge, with Dulomi',
    'On Rope Street, with Lasdomi',
  ]);
  const nowhere = await readPack(join(folder, 'road'), 'nowhere');
  expect(nowhere.findings.map(({ code }) => code)).toEqual(['world-missing']);
  await rm(folder, { recursive: true });
});
