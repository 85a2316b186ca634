import { expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { noArt, parseArt } from '../../src/stage/art.ts';

test('[STAGE-8] reads the list of the art folder', () => {
  const file = join(import.meta.dirname, '../../assets/art/art.json');
  const art = parseArt(JSON.parse(readFileSync(file, 'utf8')));
  expect(Object.keys(art.people).length).toBeGreaterThan(5);
  expect(Object.keys(art.props).length).toBeGreaterThan(5);
});

test('[STAGE-8] takes what fits of a broken list', () => {
  for (const broken of [null, 7, 'art', [], { people: 3, files: 'x' }]) {
    expect(parseArt(broken)).toEqual(noArt);
  }
  const art = parseArt({
    people: {
      elder: { view: [0, 0, 800, 1260], head: [392, 142], mouth: [464, 482] },
      ghost: { view: [0, 0, 0, 1260], head: [1, 1], mouth: [2, 2] },
      half: { view: [0, 0, 800, 1260], head: [392] },
    },
    places: {
      quay: { layers: ['mid-lights', 3], indoors: false },
      hall: { layers: 'far', indoors: true },
      nowhere: null,
    },
    files: [
      { kind: 'layer', name: 'rain', file: 'air/rain.svg' },
      { kind: 'prop', name: 'cart', width: 520, height: 340 },
      { kind: 'prop', name: 'air', width: -1, height: 340 },
      { kind: 'sign', name: 'ok', width: 100, height: 100 },
      null,
    ],
  });
  expect(Object.keys(art.people)).toEqual(['elder']);
  const plain = { layers: [], indoors: false };
  expect(art.places).toEqual({
    quay: { ...plain, layers: ['mid-lights'] },
    hall: { ...plain, indoors: true },
    nowhere: plain,
  });
  expect(art.hasClouds).toBe(true);
  expect(art.props).toEqual({ cart: { width: 520, height: 340 } });
});
