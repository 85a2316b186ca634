import { expect, test } from 'vitest';
import { times, weathers, type Scene } from '../../src/scenario/beat.ts';
import { noArt, type Art } from '../../src/stage/art.ts';
import { depths, layOut, type Placed } from '../../src/stage/layout.ts';
import type { Size } from '../../src/stage/stage.ts';

const plain: Scene = {
  place: 'quay',
  backdrop: 'quay',
  time: 'noon',
  weather: 'clear',
  people: [
    {
      who: 'a',
      art: 'elder',
      at: 'left',
      looks: 'right',
      mood: 'calm',
      pose: 'stand',
      holds: null,
    },
  ],
  props: [],
  map: false,
};
const lights = ['sky-lights', 'far-lights', 'mid-lights', 'near-lights'];
const art: Art = {
  ...noArt,
  hasClouds: true,
  places: {
    quay: { layers: ['sky-night', 'near-dusk', 'near-night', ...lights], indoors: false },
    lane: { layers: [], indoors: false },
    hall: { layers: ['mid-lights'], indoors: true },
  },
};
const size: Size = { width: 1280, height: 720 };
const placed = (scene: Partial<Scene>, speaker: string | null = null): readonly Placed[] =>
  layOut({ scene: { ...plain, ...scene }, speaker }, size, art).placed;
const files = (scene: Partial<Scene>): readonly string[] =>
  placed(scene)
    .map(({ file }) => file)
    .filter((file) => !file.startsWith('people/'));
const shining = (scene: Partial<Scene>): readonly string[] =>
  files(scene)
    .filter((file) => file.endsWith('-lights.svg'))
    .map((file) => file.replace(/^.*\/(\w+)-lights\.svg$/, '$1'));

test('[STAGE-15] what shines is seen from dusk on, moon and stars by night alone', () => {
  for (const time of times) {
    const isLit = time === 'dusk' || time === 'night';
    const lamps = isLit ? ['far', 'mid', 'near'] : [];
    expect(shining({ time })).toEqual(time === 'night' ? ['sky', ...lamps] : lamps);
    expect(shining({ time, backdrop: 'hall' })).toEqual(isLit ? ['mid'] : []);
    expect(shining({ time, backdrop: 'unheard-of' })).toEqual([]);
  }
  for (const weather of ['rain', 'dust'] as const)
    expect(shining({ time: 'night', weather })).toEqual(['far', 'mid', 'near']);
});

test('[STAGE-15] it lies over the place and behind people, and moves with its layer', () => {
  for (const speaker of [null, 'a']) {
    const all = placed({ time: 'night' }, speaker);
    for (const layer of ['sky', 'far', 'mid', 'near']) {
      const own = all.find(({ key }) => key === `layer-${layer}`);
      const light = all.find(({ key }) => key === `layer-${layer}-lights`);
      expect(light?.box).toEqual(own?.box);
      expect(light?.depth).toBe(layer === 'near' ? 'near' : 'lights');
    }
  }
  expect(depths.indexOf('lights')).toBeGreaterThan(depths.indexOf('mid'));
  expect(depths.indexOf('lights')).toBeLessThan(depths.indexOf('behind'));
});

test('[STAGE-16] the sky of a night is its own, where it was drawn', () => {
  expect(files({ time: 'night' })).toContain('places/quay/sky-night.svg');
  expect(files({ time: 'night' })).not.toContain('places/quay/sky.svg');
  expect(files({ time: 'dusk' })).toContain('places/quay/sky.svg');
  expect(files({ time: 'night', backdrop: 'lane' })).toContain('places/lane/sky.svg');
});

test('[STAGE-18] what stands before people is as dark as the place behind them', () => {
  const near = (time: Scene['time']) =>
    files({ time }).filter((file) => /near(-\w+)?\.svg$/.test(file));
  expect(near('noon')).toEqual(['places/quay/near.svg']);
  expect(near('dusk')[0]).toBe('places/quay/near-dusk.svg');
  expect(near('night')[0]).toBe('places/quay/near-night.svg');
});

test('[STAGE-16] clouds hide the sky while it rains, and stand behind the hills', () => {
  for (const weather of weathers) {
    const hidden = files({ weather }).includes('air/rain.svg');
    expect(hidden).toBe(weather === 'rain');
  }
  const order = files({ weather: 'rain' });
  expect(order.indexOf('air/rain.svg')).toBe(order.indexOf('places/quay/sky.svg') + 1);
  expect(files({ weather: 'rain', backdrop: 'lane' })).toContain('air/rain.svg');
  expect(files({ weather: 'rain', backdrop: 'hall' })).not.toContain('air/rain.svg');
});

test('[STAGE-17] the map is the world\u2019s, and the mark\u2019s foot stands where the place is', () => {
  const marks = [
    [0, 120],
    [578, 300],
    [1280, 720],
  ] as const;
  for (const mark of marks) {
    for (const { width, height } of [
      size,
      { width: 1024, height: 768 },
      { width: 360, height: 474 },
    ]) {
      const scene: Scene = { ...plain, map: true, where: { map: 'port-map', mark } };
      const [map, pin, ...more] = layOut({ scene, speaker: null }, { width, height }, art).placed;
      expect(more).toEqual([]);
      expect(map?.file).toBe('places/port-map.svg');
      if (map === undefined || pin === undefined) throw new Error('nothing is marked');
      expect(map.box.x).toBeLessThanOrEqual(0.01);
      expect(map.box.x + map.box.width).toBeGreaterThanOrEqual(width - 0.01);
      const foot = { x: pin.box.x + pin.box.width / 2, y: pin.box.y + pin.box.height };
      expect(foot.x).toBeCloseTo(map.box.x + (mark[0] / 1280) * map.box.width);
      expect(foot.y).toBeCloseTo(map.box.y + (mark[1] / 720) * map.box.height);
      expect(foot.x).toBeGreaterThanOrEqual(-0.01);
      expect(foot.x).toBeLessThanOrEqual(width + 0.01);
    }
  }
  expect(files({ map: true, where: { map: 'map', mark: null } })).toEqual(['places/map.svg']);
});
