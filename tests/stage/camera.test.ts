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
