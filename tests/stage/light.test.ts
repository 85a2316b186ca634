import { expect, test } from 'vitest';
import { times, weathers, type Scene } from '../../src/scenario/beat.ts';
import { hazeOf, lightOf, streaksOf } from '../../src/stage/light.ts';

const scene: Scene = {
  place: null,
  backdrop: 'checkpoint',
  time: 'noon',
  weather: 'clear',
  people: [],
  props: [],
  map: false,
};

test('[STAGE-10] light over people is weaker than over the place', () => {
  for (const time of times) {
    const light = lightOf({ ...scene, time });
    expect(light.overPeople).toBeLessThanOrEqual(0.4);
    if (light.overPlace > 0) expect(light.overPeople).toBeLessThan(light.overPlace);
  }
  expect(lightOf({ ...scene, time: 'night', map: true })).toEqual(lightOf(scene));
  const drawnDark = lightOf({ ...scene, time: 'night', backdrop: 'night-road' });
  expect(drawnDark.overPlace).toBeLessThan(lightOf({ ...scene, time: 'night' }).overPlace / 2);
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
