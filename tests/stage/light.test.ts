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
    hall: { layers: [], indoors: true },
  },
};

test('[STAGE-10] light over people is weaker than over the place', () => {
  for (const time of times) {
    const light = lightOf({ ...scene, time }, noArt);
    expect(light.overPeople).toBeLessThanOrEqual(0.4);
    if (light.overPlace > 0) expect(light.overPeople).toBeLessThan(light.overPlace);
  }
  expect(lightOf({ ...scene, time: 'night', map: true }, noArt)).toEqual(lightOf(scene, noArt));
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

test('[STAGE-16] under a roof nothing falls, days are alike, and lamps are lit after dark', () => {
  for (const weather of weathers) {
    expect(airOf({ ...scene, weather, backdrop: 'hall' }, art).weather).toBe('clear');
    expect(airOf({ ...scene, weather }, art).weather).toBe(weather);
    expect(airOf({ ...scene, weather, map: true }, art).weather).toBe('clear');
  }
  const inside = (time: Scene['time']) => lightOf({ ...scene, time, backdrop: 'hall' }, art);
  for (const time of ['morning', 'noon', 'afternoon'] as const)
    expect(inside(time).overPlace).toBe(0);
  expect(inside('dusk')).toEqual(inside('night'));
  const night = lightOf({ ...scene, time: 'night' }, art).overPlace;
  expect(inside('night').overPlace).toBeGreaterThan(0.2);
  expect(inside('night').overPlace).toBeLessThan(night);
  expect(inside('night').overPeople).toBeLessThan(inside('night').overPlace);
});

test('[STAGE-16] while it rains no sun warms the day', () => {
  const rain = (time: Scene['time']) => lightOf({ ...scene, time, weather: 'rain' }, art);
  for (const time of ['morning', 'afternoon'] as const) {
    expect(rain(time)).toEqual(rain('noon'));
    expect(lightOf({ ...scene, time, weather: 'dust' }, art)).not.toEqual(rain('noon'));
  }
  for (const time of ['dusk', 'night'] as const)
    expect(rain(time)).toEqual(lightOf({ ...scene, time }, art));
});
