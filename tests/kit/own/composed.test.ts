import { expect, test } from 'vitest';
import type { OwnLayer, OwnPlace, PlacedThing } from '../../../src/scenario/art/own-art.ts';
import {
  clothColours,
  hairColours,
  personPartNames,
  personParts,
  type PersonParts,
} from '../../../src/scenario/art/person-parts.ts';
import {
  layers,
  thingParts,
  wideParts,
  type Layer,
} from '../../../src/scenario/art/place-parts.ts';
import { contrast, luminance } from '../../../src/kit/colour.ts';
import { drawOwn } from '../../../src/kit/draw-pack.ts';
import { GREY, INK, PLUM } from '../../../src/kit/ink.ts';
import { CLOTHS, HAIRS, dressUp } from '../../../src/kit/people/dress-up.ts';
import { headOf } from '../../../src/kit/people/figure.ts';
import { HELD } from '../../../src/kit/people/held.ts';
import { MOODS, POSES } from '../../../src/kit/people/person.ts';
import { LINE_CONTRAST, TONES, haloOf } from '../../../src/kit/people/skin.ts';
import { army } from '../../../src/kit/people/uniforms.ts';
import { mustDraw } from './must-draw.ts';

const person = (parts: PersonParts, like = 'teacher') => ({ kind: 'person', like, parts }) as const;

test('[ART-30] somebody composed has every pose, mood and thing, and a face', () => {
  const { files, told } = mustDraw(person({ skin: '4', stands: 'chair' }));
  const names = Object.keys(files);
  expect(names).toEqual(expect.arrayContaining([...POSES, 'face', 'stand-holding']));
  for (const mood of MOODS) expect(names).toContain(`head-${mood}`);
  for (const thing of Object.keys(HELD)) expect(names).toContain(`holds-${thing}`);
  expect(new Set(Object.values(files)).size).toBe(names.length);
  const { view = [0, 0, 0, 0], head = [0, 0], mouth = [0, 0] } = told.person ?? {};
  expect(view.slice(2)).toEqual([920, 1260]);
  expect(head[1]).toBeGreaterThan(mustDraw(person({})).told.person?.head[1] ?? Infinity);
  expect(mouth[1]).toBeGreaterThan(head[1]);
});

/** What a word may be seen beside: a beard has no moustache over it, an old face was young. */
const beside: PersonParts = {
  age: 'young',
  beard: 'false',
  moustache: 'true',
  hat: 'flat',
  dress: 'wrap',
};

test.each(personPartNames)('[ART-30] each word of "%s" is another picture', (part) => {
  const words = personParts[part].filter((word) => !['army', 'police'].includes(word));
  const drawn = words.map((word) => {
    const { files } = mustDraw(person({ ...beside, [part]: word }));
    return [files['stand'], files['head-calm'], files['face']].join('');
  });
  expect(new Set(drawn).size).toBe(words.length);
});

const heads = personParts.skin.flatMap((skin) =>
  hairColours.flatMap((colour) => MOODS.map((mood) => ({ skin, colour, mood }))),
);

test('[ART-31] brows are seen on every skin, and features have their edge', () => {
  for (const { skin, colour, mood } of heads) {
    const drawn = dressUp(person({ skin, 'hair-colour': colour, beard: 'true', age: 'old' }));
    const tone = TONES[drawn.tone];
    const halo = haloOf(tone);
    const isSeen = [INK, HAIRS[colour]].some((line) => contrast(line, tone) >= LINE_CONTRAST);
    const head = headOf(drawn, mood);
    expect(head).toContain(halo ?? tone);
    // What is not seen by itself lies on a pale edge.
    expect(head.includes(`stroke="${halo}" stroke-width="27"`)).toBe(!isSeen && colour !== 'black');
  }
});

/** How far two colours are from one another, in steps of 0 to 255. */
function between(one: string, other: string): number {
  const parts = (colour: string) =>
    [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  const [a, b] = [parts(one), parts(other)];
  return Math.hypot(...a.map((value, index) => value - (b[index] ?? 0)));
}

test('[ART-32] no cloth that may be chosen looks like a uniform', () => {
  const services = [PLUM.cloth, PLUM.deep, GREY.cloth, GREY.deep];
  for (const name of clothColours)
    for (const uniform of services) expect(between(CLOTHS[name], uniform)).toBeGreaterThan(35);
  expect(between(CLOTHS.sky, CLOTHS.mist)).toBeGreaterThan(35);
});

test('[ART-32] a uniform comes as it is, and goes with another dress', () => {
  const soldier = dressUp(
    person({ dress: 'army', cloth: 'teal', hat: 'flat', 'hat-colour': 'rose' }),
  );
  expect(soldier.dress).toEqual(army);
  expect(soldier.hat).toEqual({ cut: 'plate', colour: PLUM.cloth, band: PLUM.deep });
  const off = dressUp(person({ over: 'teal' }, 'watch-captain'));
  expect(off.side).toBe('civil');
  expect(JSON.stringify(off)).not.toMatch(new RegExp(`${PLUM.cloth}|${PLUM.deep}|${PLUM.stripe}`));
  expect(dressUp(person({ skin: '2' }, 'watch-captain')).dress).toEqual(army);
});

test('[ART-32] whoever nobody knows is somebody all the same', () => {
  expect(mustDraw(person({}, 'nobody')).files['face']).toContain('<svg');
});

const bare: OwnLayer = { of: 'parts', wide: null, things: [] };
const put = (
  thing: PlacedThing['thing'],
  at = 50,
  more: Partial<PlacedThing> = {},
): PlacedThing => ({
  thing,
  at,
  down: 0,
  size: 100,
  flip: false,
  ...more,
});

function placeWith(layer: Layer, own: OwnLayer): OwnPlace {
  const empty = Object.fromEntries(layers.map((one) => [one, bare] as const));
  return { kind: 'place', indoors: null, layers: { ...empty, [layer]: own } as OwnPlace['layers'] };
}

test('[ART-33] every thing is drawn in every layer, and unlike every other', () => {
  for (const layer of ['far', 'mid', 'near'] as const) {
    const drawn = thingParts.map((thing) => {
      const { files } = mustDraw(
        placeWith(layer, { of: 'parts', wide: null, things: [put(thing)] }),
      );
      const file = files[layer] ?? '';
      expect(file.length, `${thing} in ${layer}`).toBeGreaterThan(300);
      expect(file).not.toMatch(/NaN|undefined|@/);
      return file;
    });
    expect(new Set(drawn).size).toBe(thingParts.length);
  }
});

test('[ART-33] every ground is drawn in its layer, and unlike every other', () => {
  for (const layer of layers) {
    const drawn = wideParts[layer].map((wide) => {
      const { files } = mustDraw(placeWith(layer, { of: 'parts', wide, things: [] }));
      return files[layer];
    });
    expect(new Set(drawn).size).toBe(wideParts[layer].length);
  }
});

test('[ART-33] a thing stands where it was put, as large as was said, and the next of its kind looks otherwise', () => {
  const moves = (things: readonly PlacedThing[]): readonly string[] => {
    const { files } = mustDraw(placeWith('mid', { of: 'parts', wide: null, things }));
    return [...(files['mid'] ?? '').matchAll(/translate\((-?[\d.]+)/g)].map(([, x = '']) => x);
  };
  expect(moves([put('well', 0)])[0]).toBe('160');
  expect(moves([put('well', 100)])[0]).toBe('1440');
  const scaled = mustDraw(
    placeWith('mid', { of: 'parts', wide: null, things: [put('well', 50, { size: 200 })] }),
  );
  expect(scaled.files['mid']).toContain('scale(1.68)');
  const two = mustDraw(
    placeWith('mid', { of: 'parts', wide: null, things: [put('house'), put('house')] }),
  );
  const one = mustDraw(placeWith('mid', { of: 'parts', wide: null, things: [put('house')] }));
  expect(two.files['mid']).toContain('#7f8f6a');
  expect(one.files['mid']).not.toContain('#7f8f6a');
});

const square: OwnPlace = {
  kind: 'place',
  indoors: null,
  layers: {
    sky: { of: 'parts', wide: 'port-sky', things: [] },
    far: { of: 'parts', wide: 'harbour', things: [put('clock-house'), put('ship', 20)] },
    mid: { of: 'parts', wide: 'quay', things: thingParts.slice(0, 24).map((thing) => put(thing)) },
    near: { of: 'parts', wide: 'planks', things: [put('quay-lamp', 4)] },
  },
};

test('[ART-34] a place composed has night, lights and hours, and every id once in a file', () => {
  const { files, told } = mustDraw(square);
  expect(told.place?.layers).toEqual(
    expect.arrayContaining(['sky-night', 'sky-lights', 'far-lights', 'near-lights', 'near-night']),
  );
  expect(told.place?.indoors).toBe(false);
  for (const [name, file] of Object.entries(files)) {
    const ids = [...file.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    if (name !== 'whole') expect(new Set(ids).size, name).toBe(ids.length);
    for (const [, used] of file.matchAll(/url\(#([^)]+)\)/g)) expect(ids, name).toContain(used);
    expect(file.length).toBeLessThan(60_000);
  }
  expect(files['near-night']).not.toBe(files['near']);
});

test('[ART-34] what is like a room has its roof, and a layer of a place is that layer', () => {
  const hall: OwnLayer = { of: 'place', place: 'hall' };
  const room = mustDraw({
    kind: 'place',
    indoors: null,
    layers: { sky: hall, far: hall, mid: hall, near: bare },
  });
  expect(room.told.place?.indoors).toBe(true);
  expect(room.files['far-lights']).toBeDefined();
  expect(room.files['sky-night']).toBeUndefined();
  expect(mustDraw({ ...square, indoors: true }).told.place?.indoors).toBe(true);
});

test('[ART-36] drawing again gives the same bytes', () => {
  for (const art of [square, person({ skin: '1' })])
    expect(drawOwn(art, () => null)).toEqual(drawOwn(art, () => null));
  expect(luminance(INK)).toBeLessThan(0.02);
});
