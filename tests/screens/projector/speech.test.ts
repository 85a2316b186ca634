import { expect, test } from 'vitest';
import { noArt } from '../../../src/stage/art.ts';
import { layOut } from '../../../src/stage/layout.ts';
import type { Size } from '../../../src/stage/stage.ts';
import { placeBubbles } from '../../../src/screens/projector/place-bubbles.ts';
import {
  letterSize,
  roomForBoth,
  roomForText,
  speechAt,
} from '../../../src/screens/projector/shown-speech.ts';
import type { Scene, Spot } from '../../../src/scenario/beat.ts';
import type { ShownLine } from '../../../src/session/view/telling.ts';

const scene = (people: readonly (readonly [string, Spot])[], map = false): Scene => ({
  place: null,
  backdrop: 'checkpoint',
  time: 'noon',
  weather: 'clear',
  props: [],
  map,
  people: people.map(([who, at]) => ({
    who,
    at,
    art: who,
    mood: 'calm',
    pose: 'stand',
    holds: null,
    looks: at === 'right' ? 'left' : 'right',
  })),
});

const line = (id: string, who: string | null, at: Scene): ShownLine => ({
  id,
  text: id,
  speaker: who === null ? null : { key: who, name: who },
  scene: at,
  sounds: [],
});

const sizes: readonly (Size & { unit: number })[] = [
  { width: 1920, height: 940, unit: 1 },
  { width: 1280, height: 700, unit: 0.667 },
  { width: 1024, height: 670, unit: 0.533 },
  { width: 470, height: 605, unit: 1 },
  { width: 360, height: 474, unit: 0.4 },
];
const trio = scene([
  ['a', 'left'],
  ['b', 'centre'],
  ['c', 'right'],
]);

function placed(size: (typeof sizes)[number], who: readonly string[], width = 5000) {
  const { anchors } = layOut({ scene: trio, speaker: who.at(-1) ?? null }, size, noArt);
  const speakers = who.map((one) => ({ who: one, width, height: 40 * size.unit }));
  return { anchors, places: placeBubbles(speakers, { anchors, size, unit: size.unit }) };
}

const everyOne = sizes.flatMap((size) =>
  ['a', 'b', 'c'].flatMap((who) => [100, 340].map((width) => ({ size, who, width }))),
);

test('[WALL-4] a bubble stands above its head, inside the stage, its tail at the mouth', () => {
  for (const { size, who, width } of everyOne) {
    const { anchors, places } = placed(size, [who], width);
    const anchor = anchors.find((one) => one.who === who);
    const [place] = places;
    expect(places).toHaveLength(1);
    if (place === undefined || anchor === undefined) continue;
    expect(place.left).toBeGreaterThanOrEqual(0);
    expect(place.left + place.width).toBeLessThanOrEqual(size.width);
    expect(place.width).toBeLessThanOrEqual(width);
    expect(place.bottom).toBeLessThan(anchor.head.y);
    expect(place.tip.x).toBe(anchor.mouth.x);
    expect(place.tip.y).toBeLessThan(anchor.mouth.y);
    expect(place.tip.y).toBeGreaterThan(place.bottom);
  }
});

test('[WALL-4] words too high for the room above the head come down, and stay on the stage', () => {
  for (const size of sizes) {
    const { anchors } = layOut({ scene: trio, speaker: 'a' }, size, noArt);
    const height = size.height * 0.7;
    const speakers = [{ who: 'a', width: 200 * size.unit, height }];
    const [place] = placeBubbles(speakers, { anchors, size, unit: size.unit });
    expect((place?.bottom ?? 0) - height).toBeGreaterThanOrEqual(0);
    expect(place?.bottom).toBeLessThanOrEqual(size.height);
    expect(place?.tip.y).toBeGreaterThan(place?.bottom ?? 0);
  }
});

test('[WALL-5] two bubbles stand apart in the order of their speakers', () => {
  for (const size of sizes) {
    for (const pair of [
      ['a', 'b'],
      ['c', 'b'],
      ['c', 'a'],
    ]) {
      const { places } = placed(size, pair);
      const [first, second] = places;
      expect(places.map(({ who }) => who)).toEqual(pair.toSorted());
      if (first === undefined || second === undefined) continue;
      expect(first.left + first.width).toBeLessThanOrEqual(second.left);
    }
  }
});

test('[WALL-6] who is on the stage speaks in a bubble, everybody else in a caption', () => {
  const two = scene([
    ['a', 'left'],
    ['b', 'right'],
  ]);
  expect(speechAt([])).toEqual({ caption: null, bubbles: [] });
  expect(speechAt([line('1', 'a', two), line('2', null, two)]).caption?.id).toBe('2');
  expect(speechAt([line('1', 'z', two)]).caption?.id).toBe('1');
  expect(speechAt([line('1', 'a', { ...two, map: true })]).caption?.id).toBe('1');
  const ids = (lines: readonly ShownLine[]) => speechAt(lines).bubbles.map(({ id }) => id);
  expect(ids([line('1', 'a', two), line('2', 'b', two)])).toEqual(['1', '2']);
  expect(ids([line('1', 'a', two), line('2', 'a', two)])).toEqual(['2']);
  expect(ids([line('1', 'z', two), line('2', 'b', two)])).toEqual(['2']);
  expect(ids([line('1', 'a', two), line('2', 'b', scene([['b', 'right']]))])).toEqual(['2']);
});

test('[WALL-7] letters are 40 pixels or more, smaller only for longer lines', () => {
  const sizesOf = [5, 40, 60, 100, 200, 600].map((length) => letterSize('x'.repeat(length)));
  expect(Math.min(...sizesOf)).toBeGreaterThanOrEqual(40);
  expect(sizesOf).toEqual(sizesOf.toSorted((one, other) => other - one));
  const wide = (text: string, most: number) =>
    roomForText(text, { letters: letterSize(text), most, perLine: 17 }).width;
  expect(wide('Yes.', 1800)).toBeLessThan(wide('The list has not come.', 1800));
  for (const text of ['a', 'word '.repeat(40), 'x'.repeat(300)]) {
    expect(wide(text, 900)).toBeLessThanOrEqual(900);
  }
});

test('[WALL-16] a line in two languages has room for both, and more where the second is Urdu', () => {
  const shapeOf = (text: string) => ({ letters: letterSize(text), most: 1800, perLine: 17 });
  const text = 'Here since dawn! The plums are sweating.';
  const room = (also?: { language: string; text: string }) =>
    roomForBoth({ text, ...(also && { also }) }, shapeOf);
  const arabic = room({ language: 'ar', text: 'نحن هنا منذ الفجر والبرقوق يذبل' });
  const urdu = room({ language: 'ur', text: 'ہم فجر سے یہاں ہیں اور آلو بخارے' });
  expect(room()).toEqual(roomForText(text, shapeOf(text)));
  expect(arabic.height).toBeGreaterThan(room().height + 40);
  expect(urdu.height).toBeGreaterThan(arabic.height);
  expect(arabic.width).toBeGreaterThanOrEqual(room().width);
});
