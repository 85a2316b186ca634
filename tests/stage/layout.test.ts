import { describe, expect, test } from 'vitest';
import { moods, poses, spots, type Scene, type Spot } from '../../src/scenario/beat.ts';
import { noArt, unknownPerson, type Art } from '../../src/stage/art.ts';
import { layOut, type Box } from '../../src/stage/layout.ts';
import { piecesOf } from '../../src/stage/pieces.ts';
import type { Size, StagePicture } from '../../src/stage/stage.ts';
import { stepped } from '../../src/stage/textures.ts';

const sizes: readonly Size[] = [
  { width: 1920, height: 940 },
  { width: 1280, height: 720 },
  { width: 1024, height: 768 },
  { width: 470, height: 605 },
  { width: 360, height: 474 },
];
const walls = sizes.slice(0, 3);
const art: Art = {
  ...noArt,
  props: { cart: { width: 520, height: 340 }, pole: { width: 520, height: 588 } },
};

function picture(at: readonly Spot[], more: Partial<Scene> = {}, speaker: string | null = null) {
  const scene: Scene = {
    place: 'bridge',
    backdrop: 'checkpoint',
    time: 'noon',
    weather: 'clear',
    props: [],
    map: false,
    people: at.map((spot) => ({
      who: `at-${spot}`,
      art: 'elder',
      at: spot,
      looks: spot === 'right' ? 'left' : 'right',
      mood: 'calm',
      pose: 'stand',
      holds: null,
    })),
    ...more,
  };
  return { scene, speaker } satisfies StagePicture;
}

const right = (box: Box): number => box.x + box.width;
const bottom = (box: Box): number => box.y + box.height;
const boxesOf = (shown: StagePicture, size: Size, kind: string) =>
  layOut(shown, size, art).placed.filter(({ key }) => key.startsWith(kind));

test('[STAGE-1] the same picture gives the same layout after any other', () => {
  const shown = picture(['left', 'right'], { props: [{ name: 'cart', at: 'right' }] }, 'at-left');
  const first = layOut(shown, { width: 1280, height: 720 }, art);
  for (const size of sizes) layOut(picture(['centre'], { map: true }), size, noArt);
  expect(layOut(shown, { width: 1280, height: 720 }, art)).toEqual(first);
  const keys = first.placed.map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
});

test('[STAGE-2] people stand on the lower edge, wholly on the stage, below the upper quarter', () => {
  for (const size of walls) {
    for (const spot of spots) {
      const [{ box } = { box: null }] = boxesOf(picture([spot]), size, 'person');
      expect(box).not.toBeNull();
      if (box === null) continue;
      expect(bottom(box)).toBeCloseTo(size.height);
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(right(box)).toBeLessThanOrEqual(size.width);
      expect(box.height).toBeGreaterThan(size.height / 2);
    }
    for (const { head } of layOut(picture(spots), size, art).anchors) {
      expect(head.y).toBeGreaterThan(size.height / 4);
    }
  }
});

describe('[STAGE-3] everybody can be seen to speak', () => {
  test('[STAGE-3] no person covers the mouth of another', () => {
    for (const size of sizes) {
      const { placed, anchors } = layOut(picture(spots), size, art);
      for (const { who, mouth } of anchors) {
        const others = placed.filter(
          ({ key }) => key.startsWith('person') && !key.startsWith(`person-${who}-`),
        );
        const covering = others.filter(
          ({ box }) => mouth.x > box.x + box.width * 0.2 && mouth.x < right(box) - box.width * 0.2,
        );
        expect(covering.map(({ key }) => key)).toEqual([]);
      }
    }
  });

  test('[STAGE-3] a mouth lies on the side its person looks to, inside the person', () => {
    for (const size of sizes) {
      for (const { who, mouth, head } of layOut(picture(['left', 'right']), size, art).anchors) {
        const box = boxesOf(picture(['left', 'right']), size, `person-${who}`)[0]?.box;
        expect(box).toBeDefined();
        if (box === undefined) continue;
        expect(mouth.x).toBeGreaterThan(box.x);
        expect(mouth.x).toBeLessThan(right(box));
        expect(mouth.y).toBeGreaterThan(head.y);
        expect(Math.sign(mouth.x - head.x)).toBe(who === 'at-right' ? -1 : 1);
      }
    }
  });
});

test('[STAGE-4] the layers cover the whole stage', () => {
  const huge: readonly Size[] = [...sizes, { width: 1600, height: 300 }];
  for (const size of huge) {
    for (const speaker of [null, 'at-left', 'at-right']) {
      const layers = boxesOf(picture(['left', 'right'], {}, speaker), size, 'layer');
      expect(layers).toHaveLength(4);
      for (const { box } of layers) {
        expect(box.x).toBeLessThanOrEqual(0.01);
        expect(box.y).toBeLessThanOrEqual(0.01);
        expect(right(box)).toBeGreaterThanOrEqual(size.width - 0.01);
        expect(bottom(box)).toBeGreaterThanOrEqual(size.height - 0.01);
      }
    }
  }
});

test('[STAGE-5] nearer layers move more, and only for a speaker at the edge', () => {
  const size = { width: 1280, height: 720 };
  const at = (speaker: string | null) =>
    boxesOf(picture(spots, {}, speaker), size, 'layer').map(({ box }) => box.x);
  const calm = at(null);
  expect(at('at-centre')).toEqual(calm);
  const shifts = at('at-left').map((x, index) => x - (calm[index] ?? 0));
  expect(shifts).toEqual(shifts.toSorted((one, other) => one - other));
  expect(shifts[0]).toBeGreaterThan(0);
  const other = at('at-right').map((x, index) => (calm[index] ?? 0) - x);
  other.forEach((shift, index) => expect(shift).toBeCloseTo(shifts[index] ?? 0));
});

test('[STAGE-6] the map stands alone', () => {
  const { placed, anchors } = layOut(
    picture(spots, { map: true }),
    { width: 800, height: 600 },
    art,
  );
  expect(placed.map(({ file }) => file)).toEqual(['places/map.svg']);
  expect(anchors).toEqual([]);
});

const things = walls.flatMap((size) =>
  spots.flatMap((at) => ['cart', 'pole', 'unheard-of'].map((name) => ({ size, at, name }))),
);

test('[STAGE-7] a thing beside somebody stays below every face', () => {
  for (const { size, at, name } of things) {
    const shown = picture(spots, { props: [{ name, at }] });
    const prop = boxesOf(shown, size, 'prop')[0];
    const mouths = layOut(shown, size, art).anchors.map(({ mouth }) => mouth.y);
    expect(prop?.depth).toBe('before');
    expect(prop?.box.y).toBeGreaterThan(Math.max(...mouths) - 1);
    expect(prop?.box.x).toBeGreaterThanOrEqual(-0.01);
  }
  const alone = picture(['left'], { props: [{ name: 'cart', at: 'right' }] });
  for (const size of walls) expect(boxesOf(alone, size, 'prop')[0]?.depth).toBe('behind');
});

test('[STAGE-3] every mood of a person has the same anchor', () => {
  const size = { width: 1280, height: 720 };
  const anchors = moods.map((mood) => {
    const { scene } = picture(['left']);
    const people = scene.people.map((figure) => ({ ...figure, mood }));
    return layOut({ scene: { ...scene, people }, speaker: null }, size, art).anchors[0];
  });
  expect(new Set(anchors.map((anchor) => JSON.stringify(anchor))).size).toBe(1);
  expect(unknownPerson.mouth.y).toBeGreaterThan(unknownPerson.head.y);
});

test('[STAGE-12] a texture keeps its shape over a small resize', () => {
  const first = stepped({ width: 400, height: 630 });
  expect(first.width / first.height).toBeCloseTo(400 / 630, 2);
  expect(first.height).toBeGreaterThanOrEqual(630);
  expect(stepped({ width: 402, height: 633 })).toEqual(first);
  expect(stepped({ width: 600, height: 945 }).height).toBeGreaterThan(first.height);
});

test('[STAGE-14] close, only who speaks stands there, in the middle and larger', () => {
  const size = { width: 470, height: 605 };
  const three = picture(['left', 'centre', 'right'], {}, 'at-left');
  const close = layOut({ ...three, close: true }, size, art);
  expect(close.anchors.map(({ who }) => who)).toEqual(['at-left']);
  const before = layOut(three, size, art).placed.find(({ key }) => key === 'person-at-left-body');
  const now = close.placed.find(({ key }) => key === 'person-at-left-body');
  expect(now?.box.height).toBeGreaterThan(1.2 * (before?.box.height ?? 0));
  expect((now?.box.x ?? 0) + (now?.box.width ?? 0) / 2).toBeCloseTo(size.width / 2);
  expect(now?.box.x).toBeGreaterThanOrEqual(0);
  expect(now?.box.y).toBeGreaterThan(size.height * 0.25);
  const silent = picture(['left', 'right'], {}, 'at-centre');
  expect(layOut({ ...silent, close: true }, size, art)).toEqual(layOut(silent, size, art));
});

test('[STAGE-25] body, held thing and head of somebody lie in one box, in this order, and who speaks lies over the others', () => {
  const shown = picture(['left', 'centre'], {}, 'at-centre');
  const people = shown.scene.people.map((figure) => ({ ...figure, holds: 'cup' }));
  const { placed } = layOut({ ...shown, scene: { ...shown.scene, people } }, sizes[1]!, art);
  const pieces = (who: string) => placed.filter(({ key }) => key.startsWith(`person-${who}-`));
  for (const who of ['at-left', 'at-centre']) {
    const own = pieces(who);
    expect(own.map(({ file }) => file)).toEqual([
      'people/elder/stand-holding.svg',
      'people/elder/holds-cup.svg',
      'people/elder/head-calm.svg',
    ]);
    for (const { box } of own) expect(box).toEqual(own[0]?.box);
    const orders = own.map(({ order }) => order);
    expect(orders).toEqual(orders.toSorted((one, other) => one - other));
    expect(new Set(orders).size).toBe(3);
  }
  const silent = Math.max(...pieces('at-left').map(({ order }) => order));
  expect(Math.min(...pieces('at-centre').map(({ order }) => order))).toBeGreaterThan(silent);
  expect(placed.filter(({ speaks }) => speaks).map(({ key }) => key)).toEqual([
    'person-at-centre-head',
  ]);
});

test('[STAGE-26] where both arms are busy, the thing is put away', () => {
  const busy = ['fold', 'think'] as const;
  for (const pose of poses) {
    const [figure] = picture(['left']).scene.people;
    const files = piecesOf({ ...figure!, pose, holds: 'cup' }).map(([piece]) => piece);
    expect(files.includes('held')).toBe(!busy.some((one) => one === pose));
  }
});

test('[STAGE-80] where nothing is said over a picture people stand higher, in the same places', () => {
  for (const size of sizes) {
    const shown = picture(['left', 'right']);
    const heights = (tall: boolean): readonly number[] =>
      boxesOf({ ...shown, tall }, size, 'person').map(({ box }) => box.height);
    const [usual, tall] = [heights(false), heights(true)];
    // On a narrow stage the neighbour decides how high somebody can be.
    for (const [index, height] of tall.entries())
      expect(height).toBeGreaterThanOrEqual(usual[index] ?? 0);
    for (const { box } of boxesOf({ ...shown, tall: true }, size, 'person')) {
      expect(bottom(box)).toBeCloseTo(size.height);
      expect(box.y).toBeGreaterThan(size.height * 0.1);
    }
  }
  const wall = { width: 1280, height: 720 };
  const [low] = boxesOf(picture(['left']), wall, 'person');
  const [high] = boxesOf({ ...picture(['left']), tall: true }, wall, 'person');
  expect((high?.box.height ?? 0) / (low?.box.height ?? 1)).toBeCloseTo(1.2);
});
