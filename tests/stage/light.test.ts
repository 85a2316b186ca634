import { expect, test } from 'vitest';
import { times, weathers, type Scene } from '../../src/scenario/beat.ts';
import { noArt, type Art } from '../../src/stage/art.ts';
import { airOf, hazeOf, lightOf, streaksOf } from '../../src/stage/light.ts';

const scene: Scene = {
  place: null,
  backdrop: 'checkpoint',
  time: 'noon',
  weather: 'clear',
  people: [],
  props: [],
  map: false,
};

const art: Art = {
  ...noArt,
  places: {
    'night-road': { layers: [], indoors: false, dark: true },
    hall: { layers: [], indoors: true, dark: false },
  },
};

test('[STAGE-10] light over people is weaker than over the place', () => {
  for (const time of times) {
    const light = lightOf({ ...scene, time }, noArt);
    expect(light.overPeople).toBeLessThanOrEqual(0.4);
    if (light.overPlace > 0) expect(light.overPeople).toBeLessThan(light.overPlace);
  }
  expect(lightOf({ ...scene, time: 'night', map: true }, noArt)).toEqual(lightOf(scene, noArt));
  const drawnDark = lightOf({ ...scene, time: 'night', backdrop: 'night-road' }, art);
  const dark = lightOf({ ...scene, time: 'night' }, art).overPlace;
  expect(drawnDark.overPlace).toBeLessThan(dark / 2);
});

test('[STAGE-11] weather falls the same way each time, on its tile', () => {
  expect(streaksOf('clear', 512)).toEqual([]);
  expect(hazeOf('clear').alpha).toBe(0);
  for (const weather of weathers.filter((one) => one !== 'clear')) {
    const streaks = streaksOf(weather, 512);
    expect(streaks).toEqual(streaksOf(weather, 512));
    expect(streaks.length).toBeGreaterThan(10);
    for (const { x, y } of streaks) {
      expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
      expect(Math.max(x, y)).toBeLessThan(512);
    }
  }
});

test('[STAGE-16] under a roof nothing falls, and the hour is less felt', () => {
  for (const weather of weathers) {
    expect(airOf({ ...scene, weather, backdrop: 'hall' }, art).weather).toBe('clear');
    expect(airOf({ ...scene, weather }, art).weather).toBe(weather);
    expect(airOf({ ...scene, weather, map: true }, art).weather).toBe('clear');
  }
  const night = { ...scene, time: 'night' } as const;
  const inside = lightOf({ ...night, backdrop: 'hall' }, art).overPlace;
  expect(inside).toBeLessThan(lightOf(night, art).overPlace);
  expect(inside).toBeGreaterThan(0);
});
