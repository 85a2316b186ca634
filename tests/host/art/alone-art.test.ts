import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { aloneArtPlugin } from '../../../src/host/art/alone-art-plugin.ts';
import { drawAloneArt } from '../../../src/host/art/alone-art.ts';
import { dressScenario } from '../../../src/scenario/art/dress-scenario.ts';
import { openStory } from '../../../src/scenario/open-story.ts';
import { readPack } from '../../../src/host/packs.ts';
import { png, storiesWith } from '../intake/packed.ts';
import { makePlace } from '../place.ts';

const own = {
  'pack.yaml':
    'cast: { dulomi: { art: { like: soldier } } }\nplaces: { yard: { backdrop: yard.png } }\n',
  'art/yard.png': png(320, 180),
};

test('[HOST-47] every piece that a page may ask for lies beside it', async () => {
  const { index, files } = await drawAloneArt(storiesWith(own).stories);
  expect(Object.keys(index['road'] ?? {}).toSorted((a, b) => (a < b ? -1 : 1))).toEqual([
    'art/yard.png',
    'own/cast/dulomi',
    'own/places/yard',
    'yard.png',
  ]);
  const dulomi = index['road']?.['own/cast/dulomi'] ?? '';
  expect(dulomi).toMatch(/^[0-9a-f]{16}$/);
  for (const piece of [`${dulomi}.svg`, `${dulomi}/stand.svg`, `${dulomi}/head-calm.svg`])
    expect(files.get(piece), piece).toContain('<svg');
  expect(files.get(`${dulomi}/told.json`)).toContain('"name":"dulomi"');
  expect(files.get(`${dulomi}.svg`)).toBe(files.get(`${dulomi}/face.svg`));
});

test('[HOST-47] a pack without own art is in no list, and other drawings have other names', async () => {
  expect((await drawAloneArt(storiesWith({}).stories)).index).toEqual({});
  const changed = { ...own, 'pack.yaml': own['pack.yaml'].replace('soldier', 'elder') };
  const [one, other] = [
    await drawAloneArt(storiesWith(own).stories),
    await drawAloneArt(storiesWith(changed).stories),
  ];
  expect(one.index['road']?.['own/cast/dulomi']).not.toBe(other.index['road']?.['own/cast/dulomi']);
  expect(one.index['road']?.['yard.png']).toBe(other.index['road']?.['yard.png']);
});

test('[HOST-47] the build writes it where the page and nobody on the network may ask', async () => {
  const { stories } = storiesWith(own);
  const dir = makePlace();
  const { writeBundle } = aloneArtPlugin(join(stories, '..'));
  if (typeof writeBundle !== 'function') throw new Error('Nothing is written.');
  await Reflect.apply(writeBundle, {}, [{ dir }, {}]);
  const index = JSON.parse(readFileSync(join(dir, 'solo/own-art.json'), 'utf8')) as Record<
    string,
    Record<string, string>
  >;
  const place = index['road']?.['own/places/yard'] ?? '';
  expect(readFileSync(join(dir, `alone/art/${place}/sky.svg`), 'utf8')).toContain('data:image/png');
});

test('[HOST-47] a story that is dressed names addresses, and one without art stays as it is', async () => {
  const { pack } = storiesWith(own);
  const { scenario } = openStory(await readPack(pack));
  if (scenario === null) throw new Error('There is no story.');
  const dressed = dressScenario(scenario, new Map([['own/cast/dulomi', '/alone/art/x']]));
  expect(dressed.pack.cast['dulomi']?.art).toBe('/alone/art/x');
  expect(dressed.pack.places['yard']?.backdrop).toBe('own/places/yard');
  expect(dressScenario(scenario, new Map())).toBe(scenario);
});
