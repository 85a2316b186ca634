import { expect, test } from 'vitest';
import type { Scene } from '../../../src/scenario/beat.ts';
import type { Finding } from '../../../src/scenario/finding.ts';
import { openScenario } from '../../../src/scenario/open-scenario.ts';
import { checkRetelling } from '../../../src/scenario/world/check-retelling.ts';
import { mustOpen, openInk, play } from '../open.ts';

const ink = `# place: bridge
One. # map
Two. # place: bank
Three. # place: hall
Four. # place: bank # map
Five. # place: field # map
-> END
`;
const pack = `places:
  bridge: { name: Bridge, backdrop: checkpoint }
  bank: { name: Bank, backdrop: riverside, mark: ford }
  field: { name: Field, backdrop: hall }
  hall: { name: Hall }
`;
const port = `places:
  bridge: { name: Rope Street, backdrop: checkpoint, mark: [578, 300] }
  ford: { name: Ferry Step, backdrop: riverside, mark: [700, 640] }
map: { picture: port-map }
backdrops: { checkpoint: quay-gate, hall: clock-house }
`;
const media = ['checkpoint', 'hall', 'quay-gate', 'clock-house', 'riverside']
  .map((place) => `art/places/${place}/near.svg`)
  .concat('art/places/map.svg', 'art/places/port-map.svg');

const scenes = (world?: string): readonly Scene[] =>
  play(
    mustOpen(ink, { 'pack.yaml': pack, ...(world === undefined ? {} : { 'world.yaml': world }) }),
    [],
  ).beat.lines.map(({ scene }) => scene);
const shown = (world?: string): readonly string[] => scenes(world).map(({ backdrop }) => backdrop);
const found = (files: Readonly<Record<string, string>>): readonly Finding[] =>
  openScenario({ name: 'story', files: { 'story.ink': ink, ...files }, strings: {}, media })
    .findings;

test('[WORLD-7] a story shows the pictures of the world it is told in', () => {
  expect(shown(port)).toEqual([
    'quay-gate',
    'riverside',
    'clock-house',
    'riverside',
    'clock-house',
  ]);
  expect(shown()).toEqual(['checkpoint', 'riverside', 'hall', 'riverside', 'hall']);
  expect(shown('backdrops: { hall: hall }')).toEqual(shown());
});

test('[WORLD-7] a place that leaves out its picture, or its name, has those of the world', () => {
  const bare = { 'pack.yaml': 'places: { bridge: {}, constructor: {} }', 'world.yaml': port };
  const { places } = mustOpen(ink, bare).pack;
  expect(places['bridge']).toMatchObject({
    name: 'Rope Street',
    backdrop: 'checkpoint',
    mark: [578, 300],
  });
  expect(places['constructor']).toMatchObject({ name: 'Constructor', backdrop: 'constructor' });
});

test('[WORLD-7] a name that every object has stands for no picture', () => {
  const strange = mustOpen('One. # place: constructor\n-> END\n', { 'world.yaml': port });
  expect(play(strange, []).beat.lines[0]?.scene.backdrop).toBe('constructor');
});

test('[WORLD-8] a picture that a world names and nobody has drawn is a finding', () => {
  const files = { 'pack.yaml': pack, 'world.yaml': port };
  expect(found(files)).toEqual([]);
  const wrong = port.replace('clock-house', 'clock-hose').replace('port-map', 'prt-map');
  const said = [
    { code: 'media-picture', file: 'world.yaml', line: 4, hint: 'Did you mean "port-map"?' },
    { code: 'media-picture', file: 'world.yaml', line: 5, hint: 'Did you mean "clock-house"?' },
  ];
  expect(found({ ...files, 'world.yaml': wrong })).toMatchObject(said);
  const to = { 'world.yaml': wrong };
  const retelling = { story: { 'story.ink': ink }, from: {}, to, world: 'Fadolasi' };
  expect(checkRetelling(retelling, media)).toMatchObject(said);
  expect(checkRetelling(retelling)).toEqual([]);
});

test('[WORLD-8] so is a name that stands for no picture of any story, and a key nobody reads', () => {
  const typed = port.replace('checkpoint:', 'chekpoint:').replace('map:', 'maps:');
  expect(found({ 'pack.yaml': pack, 'world.yaml': typed })).toMatchObject([
    { code: 'pack-key', file: 'world.yaml', line: 4, hint: 'Did you mean "map"?' },
    { code: 'media-picture', file: 'world.yaml', line: 5, hint: 'Did you mean "checkpoint"?' },
  ]);
});

test('[WORLD-9] the map is the world\u2019s, marked where the place is', () => {
  expect(scenes(port).map(({ where }) => where)).toEqual([
    { map: 'port-map', mark: [578, 300] },
    undefined,
    undefined,
    { map: 'port-map', mark: [700, 640] },
    { map: 'port-map', mark: null },
  ]);
  expect(scenes()[0]?.where).toEqual({ map: 'map', mark: null });
  expect(openInk(ink, { 'pack.yaml': pack }).findings).toEqual([]);
});

test.each([
  ['[578]', 'world.yaml', 'error'],
  ['[578, 900]', 'world.yaml', 'error'],
  ['[578, up]', 'world.yaml', 'error'],
  ['[1, 2, 3]', 'world.yaml', 'error'],
])('[WORLD-9] %s is no mark', (mark, file, severity) => {
  const world = port.replace('[578, 300]', mark);
  const { findings } = openInk(ink, { 'pack.yaml': pack, 'world.yaml': world });
  expect(findings.at(-1)).toMatchObject({ code: 'pack-value', file, line: 2, severity });
  expect(scenes(world)[0]?.where?.mark).toBeNull();
});

test('[WORLD-9] a place that the world does not have marks nothing, with the nearest that it has', () => {
  const typed = { 'pack.yaml': pack.replace('ford', 'fort'), 'world.yaml': port };
  expect(openInk(ink, typed).findings).toMatchObject([
    { code: 'pack-value', file: 'pack.yaml', line: 3, hint: 'Did you mean "ford"?' },
  ]);
});
