import { expect, test } from 'vitest';
import { spots, type Camera, type Scene } from '../../src/scenario/beat.ts';
import { noArt } from '../../src/stage/art.ts';
import { layOut } from '../../src/stage/layout.ts';

const sizes = [
  { width: 1920, height: 940 },
  { width: 1024, height: 768 },
];
const shots: readonly Camera[] = [
  { shot: 'left' },
  { shot: 'right' },
  ...spots.map((spot) => ({ shot: 'near' as const, on: `at-${spot}` })),
];

const scene: Scene = {
  place: 'bridge',
  backdrop: 'checkpoint',
  time: 'noon',
  weather: 'clear',
  props: [],
  map: false,
  people: spots.map((at) => ({
    who: `at-${at}`,
    art: 'elder',
    at,
    looks: 'right',
    mood: 'calm',
    pose: 'stand',
    holds: null,
  })),
};
const through = (camera: Camera | null, size = sizes[0]!) =>
  layOut({ scene: { ...scene, ...(camera && { camera }) }, speaker: null }, size, noArt);

test('[STAGE-27] from nearer by everything grows, and layers still cover the stage', () => {
  for (const size of sizes) {
    const whole = through(null, size);
    for (const camera of shots) {
      const near = through(camera, size);
      expect(near.placed.map(({ key }) => key)).toEqual(whole.placed.map(({ key }) => key));
      for (const [index, { box }] of near.placed.entries())
        expect(box.width).toBeGreaterThan(whole.placed[index]?.box.width ?? Infinity);
      const layers = near.placed.filter(({ key }) => key.startsWith('layer'));
      const bare = layers.filter(
        ({ box: { x, y, width, height } }) =>
          Math.max(x, y) > 0.01 || x + width < size.width - 0.01 || y + height < size.height - 0.01,
      );
      expect(bare.map(({ key }) => [camera, key])).toEqual([]);
    }
  }
});

test('[STAGE-27] the head that the camera looks at stays where it was', () => {
  for (const who of scene.people.map((one) => one.who)) {
    const head = (camera: Camera | null) =>
      through(camera).anchors.find((anchor) => anchor.who === who)?.head;
    expect(head({ shot: 'near', on: who })).toEqual(head(null));
  }
  expect(through({ shot: 'near', on: 'nobody' })).toEqual(through(null));
});

const split: Camera = { shot: 'split', backdrop: 'clinic' };

test('[STAGE-33] each of two places fills its half, and nothing of it reaches into the other', () => {
  for (const size of sizes) {
    const { placed, anchors } = through(split, size);
    const middle = size.width / 2;
    const layers = placed.filter(({ key }) => key.startsWith('layer'));
    for (const { key, file, box, seen } of layers) {
      const there = key.startsWith('layer-there');
      expect(seen!.map((share) => Math.round(box.x + share * box.width))).toEqual(
        (there ? [middle, size.width] : [0, middle]).map(Math.round),
      );
      expect(box.y).toBeLessThanOrEqual(0);
      expect(box.y + box.height).toBeGreaterThanOrEqual(size.height);
      expect(file).toContain(there ? 'places/clinic/' : 'places/checkpoint/');
    }
    expect(layers).toHaveLength(8);
    for (const { key, box } of placed.filter((one) => one.key.startsWith('person'))) {
      const isThere = key.startsWith('person-at-right');
      expect(box.x).toBeGreaterThanOrEqual(isThere ? middle : 0);
      expect(box.x + box.width).toBeLessThanOrEqual(isThere ? size.width : middle);
    }
    expect(anchors.map(({ who, head }) => [who, head.x > middle])).toEqual(
      spots.map((spot) => [`at-${spot}`, spot === 'right']),
    );
    expect(placed.at(-1)).toMatchObject({ key: 'gutter', depth: 'near', order: 9 });
  }
});

test('[STAGE-33] alone and close somebody is seen where they are', () => {
  const placesOf = (speaker: string) =>
    layOut(
      { scene: { ...scene, camera: split }, speaker, close: true },
      { width: 600, height: 500 },
      noArt,
    ).placed.map(({ file }) => file.split('/').slice(0, 2).join('/'));
  expect(new Set(placesOf('at-right'))).toEqual(new Set(['places/clinic', 'people/elder']));
  expect(new Set(placesOf('at-left'))).toEqual(new Set(['places/checkpoint', 'people/elder']));
});
