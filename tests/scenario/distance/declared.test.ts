import { expect, test } from 'vitest';
import { measure, shownIn } from './at-hand.ts';

const brief = (files: Readonly<Record<string, string>>): readonly string[] =>
  measure(files).map(
    ({ severity, code, file, line, what }) =>
      `${severity} ${code} ${file}:${line} ${shownIn(what)}`,
  );

const aloud =
  'names: { read_aloud_by: [{ language: ar, who: A }, { language: fr, who: B }, { language: sw, who: C }] }';

test('[DIST-7] a declared name is free, alone and inside a longer one', () => {
  const text = 'She was born in Halden. He lives in Hamar, near Molde Gate.';
  const names = 'places: { a: Halden, b: { name: Hamar }, c: { name: Molde Gate } }';
  expect(brief({ 'guide.md': text })).toHaveLength(2);
  expect(brief({ 'guide.md': text, 'world.yaml': `${names}\n${aloud}` })).toEqual([]);
});

test('[DIST-7] a real country, capital, people or word of a war is an error where it is declared', () => {
  const world = `name: Georgia
places:
  a: { name: Kabul }
  b: { name: Darfur }
peoples:
  c: { name: Hazara }
institutions:
  d: { name: Taliban }
languages:
  e: { name: Boat talk }
${aloud}`;
  expect(brief({ 'world.yaml': world })).toEqual([
    'error distance-country world.yaml:1 Georgia',
    'error distance-capital world.yaml:3 Kabul',
    'error distance-conflict world.yaml:4 Darfur',
    'error distance-people world.yaml:6 Hazara',
    'error distance-armed-group world.yaml:8 Taliban',
  ]);
});

test('[DIST-7] people may be called as people are called, and not like a capital', () => {
  const named = (name: string) =>
    brief({ 'world.yaml': `names: { given: [${name}], ${aloud.slice(9)}` });
  expect(named('Jordan, Chad, Paris, Victoria')).toEqual([]);
  expect(named('Kabul')).toEqual(['error distance-capital world.yaml:1 Kabul']);
});

test('[DIST-7] a place that is nearly a country is a warning where it is declared', () => {
  expect(brief({ 'world.yaml': `places: { a: { name: Zimbawe } }\n${aloud}` })).toEqual([
    'warning distance-near-miss world.yaml:1 Zimbawe',
  ]);
});

test('[DIST-8] an allowed word with a reason is no finding', () => {
  const pack = (allow: string) => `title: One\ndistance: { allow: { ${allow} } }`;
  const text = 'They met in Kabul.';
  expect(brief({ 'guide.md': text, 'pack.yaml': pack('Kabul: "the debrief names it"') })).toEqual(
    [],
  );
  expect(brief({ 'guide.md': text, 'pack.yaml': pack('Kabul: ""') })).toEqual([
    'error distance-capital guide.md:1 Kabul',
    'error distance-allow-reason pack.yaml:2 Kabul',
  ]);
  expect(brief({ 'guide.md': 'Nothing.', 'pack.yaml': pack('Kabul: once needed') })).toEqual([
    'warning distance-allow-unused pack.yaml:2 Kabul',
  ]);
});

test('[DIST-8] a world may allow what only some of its stories say', () => {
  const world = `name: One\ndistance: { allow: { Kabul: a story tells of it } }\n${aloud}`;
  expect(brief({ 'world.yaml': world, 'a.ink': 'Hello.' })).toEqual([]);
  expect(brief({ 'world.yaml': world })).toEqual([
    'warning distance-allow-unused world.yaml:2 Kabul',
  ]);
});

test("[DIST-9] a trainer's own words are found in every form, and no pack can allow them", () => {
  const pack = 'distance: { allow: { Tarvale: no } }';
  const text = 'TARVALE and the old  mill. سوق النور.';
  const found = measure({ 'guide.md': text, 'pack.yaml': pack }, ['tarvale', 'Old Mill', 'النور']);
  expect(found.map(({ severity, code, what }) => `${severity} ${code} ${what}`)).toEqual([
    'error distance-own-word "TARVALE" is a word on your own list.',
    'error distance-own-word "old mill" is a word on your own list.',
    'error distance-own-word "النور" is a word on your own list.',
    'warning distance-allow-unused "Tarvale" is allowed, and nothing needs it any more.',
  ]);
});

test('[DIST-10] a world that nobody read aloud is told so once, and a story in it is not', () => {
  const world = 'name: One\nnames: { given: [Dulomi], read_aloud_by: [] }';
  expect(brief({ 'world.yaml': world })).toEqual([
    'warning distance-read-aloud world.yaml:2 Nobody has read the names of this world aloud.',
  ]);
  expect(brief({ 'world.yaml': world, 'a.ink': 'Hello.' })).toEqual([]);
  expect(brief({ 'world.yaml': `name: One\n${aloud}` })).toEqual([]);
});

test('[DIST-10] three entries of one language are one, and an entry says language and who', () => {
  const readers = (list: string) =>
    measure({ 'world.yaml': `names: { read_aloud_by: [${list}] }` });
  const one = '{ language: ar, who: A }';
  expect(readers(`${one}, ${one}, ${one}`).map(({ what }) => what)).toEqual([
    'Speakers of only 1 of 3 languages have read the names of this world aloud.',
  ]);
  expect(readers('{ who: A }, Bo').map(({ what }) => what)).toEqual([
    'Somebody who read the names aloud has no language.',
    'Somebody who read the names aloud has no language and no who.',
  ]);
});
