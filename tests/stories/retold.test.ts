import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import type { Sources } from '../../src/scenario/scenario.ts';
import { findLeftNames } from '../../src/scenario/world/find-left-names.ts';
import { namesIn } from '../../src/scenario/world/world-names.ts';
import { openStory, tellAll, tellSome } from './told.ts';
import type { Story, Telling } from './told.ts';
import { leftForPeople } from './left-for-people.ts';

const stories = join(import.meta.dirname, '../../stories');
const read = async (folder: string, files: readonly string[]): Promise<Sources> =>
  Object.fromEntries(
    await Promise.all(
      files.map(async (file) => [file, await readFile(join(stories, folder, file), 'utf8')]),
    ),
  );

const worldFiles = ['world.ink', 'world.yaml'];
let here: Story;
let there: Story;
let valley: Sources;
let port: Sources;

beforeAll(async () => {
  here = await openStory('the-river-road');
  there = await openStory('the-river-road', 'fadolasi');
  valley = await read('solmirela', worldFiles);
  port = await read('fadolasi', worldFiles);
}, 60_000);

/** Every word that people see or hear on a way through the story. */
const wordsOf = ({ beats }: Telling): string =>
  beats
    .flatMap((beat) => [
      ...beat.lines.map(({ text }) => text),
      ...beat.choices.map(({ text }) => text),
      ...beat.prompts,
    ])
    .join('\n');

test('[WORLD-4] The River Road told in Fadolasi says no name of Solmirela', async () => {
  const story = await read('the-river-road', ['the-river-road.ink', 'pack.yaml']);
  expect(findLeftNames({ story, from: valley, to: port, world: 'Fadolasi' })).toEqual([]);
  const names = new Set(namesIn(port).values());
  const left = [...namesIn(valley).values()].filter((name) => !names.has(name));
  expect(left.length).toBeGreaterThan(20);
  const strange = new RegExp(`\\b(${left.join('|')})\\b`, 'i');
  const ways = [...tellAll(there, 12), ...tellSome(there, 25, 40), ...tellSome(there, 45, 40)];
  expect(ways.map(wordsOf).filter((words) => strange.test(words))).toEqual([]);
  expect(JSON.stringify(there.scenario.pack)).not.toMatch(
    new RegExp(`\\b(${left.filter((name) => /^\p{Lu}/u.test(name)).join('|')})\\b`),
  );
});

test('[WORLD-3] and goes where it goes in Solmirela, on every path of the short cut', () => {
  expect(there.findings).toMatchObject(leftForPeople['the-river-road'] ?? []);
  const shape = (story: Story) =>
    tellAll(story, 12).map(({ beats }) =>
      beats.map((beat) => [beat.path, beat.choices.length, beat.meters, beat.ending]),
    );
  expect(shape(there)).toEqual(shape(here));
  expect(there.scenario.hash).not.toBe(here.scenario.hash);
});

test('[WORLD-7] and shows places of the port alone, and its map', () => {
  const scenesOf = (story: Story) =>
    [...tellAll(story, 12), ...tellSome(story, 45, 20)].flatMap(({ beats }) =>
      beats.flatMap((beat) => beat.lines.map(({ scene }) => scene)),
    );
  const shown = (story: Story): readonly string[] => [
    ...new Set(scenesOf(story).map(({ backdrop }) => backdrop)),
  ];
  const { backdrops, places } = there.scenario.pack;
  const port = new Set([...Object.values(backdrops), places['mill']?.backdrop]);
  expect(shown(there).filter((place) => !port.has(place))).toEqual([]);
  expect(shown(there).filter((place) => shown(here).includes(place))).toEqual([]);
  const maps = scenesOf(there).flatMap(({ where }) => (where ? [where] : []));
  expect(maps.length).toBeGreaterThan(0);
  for (const { map, mark } of maps) expect([map, mark]).toEqual(['port-map', [668, 454]]);
});
