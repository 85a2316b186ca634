import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { mix } from '../../src/kit/colour.ts';
import type { Folk } from '../../src/kit/folk/folk.ts';
import { PORT } from '../../src/kit/folk/port-folk.ts';
import { VALLEY } from '../../src/kit/folk/valley-folk.ts';
import { TONES } from '../../src/kit/people/skin.ts';
import { LAYERS, layersOf } from '../../src/kit/places/backdrop.ts';
import { QUIET_PLACES, WORLDS } from '../../src/kit/places/places.ts';
import { LAMPLIT, VEILS, veiled } from '../../src/kit/places/veil.ts';
import type { Scene } from '../../src/scenario/beat.ts';
import { parseWorld } from '../../src/scenario/parse-world.ts';
import { noArt } from '../../src/stage/art.ts';
import { lightOf } from '../../src/stage/light.ts';

const worldIn = (name: string) =>
  parseWorld(
    readFileSync(join(import.meta.dirname, '../../stories', name, 'world.yaml'), 'utf8'),
    (finding) => {
      throw new Error(finding.what);
    },
  );
const worlds = Object.entries(WORLDS).map(([name, places]) => ({
  name,
  places,
  told: worldIn(name),
}));

test.each(worlds)('[ART-20] $name has places of its own, each whole, and a map', (world) => {
  const { places, told } = world;
  expect(Object.keys(places).length).toBeGreaterThanOrEqual(8);
  for (const [name, place] of Object.entries(places)) {
    for (const layer of LAYERS)
      expect(place[layer].length, `${name}/${layer}`).toBeGreaterThan(200);
    const lights = Object.values(place.lights ?? {}).filter((light) => light !== '');
    expect(lights.length, `${name} shines`).toBeGreaterThan(0);
    expect(place.indoors === true || place.night !== undefined, `${name} by night`).toBe(true);
  }
  expect(Object.keys(QUIET_PLACES)).toContain(told.map);
  for (const [key, { backdrop, mark }] of Object.entries(told.places)) {
    expect(Object.keys(places), `${key} is shown`).toContain(backdrop);
    expect(mark, `${key} is on the map`).not.toBeNull();
  }
});

test('[ART-20] no place and no map belongs to two worlds', () => {
  const names = worlds.flatMap(({ places }) => Object.keys(places));
  expect(new Set(names).size).toBe(names.length);
  const pictures = worlds.flatMap(({ places }) => Object.values(places));
  for (const layer of ['mid', 'near'] as const)
    expect(new Set(pictures.map((place) => place[layer])).size).toBe(pictures.length);
  expect(new Set(worlds.map(({ told }) => told.map)).size).toBe(worlds.length);
});

test('[ART-20] the port has a place for every one of the valley', () => {
  const { backdrops } = worldIn('fadolasi');
  expect(Object.keys(backdrops).toSorted()).toEqual(Object.keys(WORLDS.solmirela).toSorted());
  const own = Object.keys(WORLDS.fadolasi);
  for (const shown of Object.values(backdrops)) expect(own).toContain(shown);
});

const towns: readonly (readonly [string, readonly Folk[]])[] = [
  ['valley', Object.values(VALLEY)],
  ['port', Object.values(PORT)],
];

test.each(towns)('[ART-21] the people of the %s are of every kind', (_name, people) => {
  const share = (has: (one: Folk) => boolean): number => people.filter(has).length / people.length;
  expect(share(({ sex }) => sex === 'woman')).toBeGreaterThanOrEqual(0.4);
  expect(share(({ sex }) => sex === 'woman')).toBeLessThanOrEqual(0.6);
  expect(new Set(people.map(({ tone }) => tone))).toEqual(new Set(Object.keys(TONES)));
  for (const age of ['young', 'grown', 'old'] as const) {
    const some = people.filter((one) => one.age === age);
    expect(some.length).toBeGreaterThanOrEqual(2);
    expect(new Set(some.map(({ sex }) => sex)).size).toBe(2);
  }
  for (const aid of ['cane', 'wheelchair'] as const)
    expect(people.some((one) => one.aid === aid)).toBe(true);
});

test('[ART-21] each world has one dress for all, unlike the other', () => {
  const dress = towns.map(([, people]) => [...new Set(people.map((one) => one.dress))]);
  expect(dress.map((worn) => worn.length)).toEqual([1, 1]);
  expect(dress[0]).not.toEqual(dress[1]);
});

const scene: Scene = {
  place: null,
  backdrop: 'hall',
  time: 'dusk',
  weather: 'clear',
  people: [],
  props: [],
  map: false,
} as unknown as Scene;
const hex = (colour: number): string => `#${colour.toString(16).padStart(6, '0')}`;

test.each(['dusk', 'night'] as const)(
  '[ART-23] what is near is as dark as the place at %s',
  (time) => {
    const outdoors = lightOf({ ...scene, time }, noArt);
    expect(VEILS[time]).toEqual({ colour: hex(outdoors.colour), share: outdoors.overPlace });
    const room = lightOf(
      { ...scene, time },
      { ...noArt, places: { hall: { layers: [], indoors: true } } },
    );
    expect(LAMPLIT).toEqual({ colour: hex(room.colour), share: room.overPlace });
  },
);

test('[ART-23] a veil multiplies every colour, and leaves the rest', () => {
  const piece = '<path d="M0 0" fill="#ffffff" stroke="#804020"/><path fill="url(#@dots)"/>';
  expect(veiled(piece, { colour: '#000000', share: 0.5 })).toBe(
    '<path d="M0 0" fill="#808080" stroke="#402010"/><path fill="url(#@dots)"/>',
  );
  expect(veiled(piece, { colour: '#336699', share: 1 })).toContain(mix('#336699', '#000000', 0));
  for (const { places } of worlds)
    for (const place of Object.values(places)) {
      const drawn = layersOf(place);
      const veil = place.indoors === true ? LAMPLIT : VEILS.night;
      expect(drawn['near-night']).toBe(veiled(place.near, veil));
    }
});
