import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { WORLDS } from '../../../src/kit/places/places.ts';
import { placeOf } from '../../../src/screens/projector/moments/backdrop.tsx';

test('[WALL-48] every world has its own room and its own water', () => {
  for (const [world, places] of Object.entries(WORLDS))
    for (const where of ['inside', 'outside'] as const) {
      const place = placeOf(world, where);
      expect(Object.keys(places)).toContain(place);
      expect(existsSync(`assets/art/places/${place}.svg`)).toBe(true);
    }
  expect(WORLDS.solmirela[placeOf('solmirela', 'inside')]?.indoors).toBe(true);
  expect(WORLDS.fadolasi[placeOf('fadolasi', 'inside')]?.indoors).toBe(true);
});

test('[WALL-48] a world that nobody knows, or none, has those of the valley', () => {
  for (const world of ['nowhere', 'toString', null])
    expect([placeOf(world, 'inside'), placeOf(world, 'outside')]).toEqual(['hall', 'riverside']);
});
