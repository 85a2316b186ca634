import { expect, test } from 'vitest';
import { openScenario } from '../../../src/scenario/open-scenario.ts';
import type { Finding } from '../../../src/scenario/finding.ts';

const media = [
  'art/faces/nurse.svg',
  'art/people/nurse-calm.svg',
  'art/places/hall/near.svg',
  'art/choices/ask.svg',
  'art/signs/trust.svg',
  'art/props/cart.svg',
  'sounds/river.wav',
];
const ink = `VAR trust = 5
# place: yard
# prop: cart left
# prop: none
NURSE: Hi. # audio: river.mp3
+ [Ask #picture: ask]
+ [Wait #icon: ask]
- {trust} -> END
`;
const pack = `meters: { trust: { sign: trust } }
cast:
  nurse: { art: nurse }
  radio: { heard: radio }
places: { yard: { backdrop: hall } }
`;

const found = (story: string, told: string, has?: readonly string[]): readonly Finding[] =>
  openScenario({
    name: 'story',
    files: { 'story.ink': story, 'pack.yaml': told },
    strings: {},
    ...(has ? { media: has } : {}),
  }).findings.filter(({ code }) => code.startsWith('media-'));

test('[MEDIA-1] all that is there is no finding', () => {
  expect(found(ink, pack, media)).toEqual([]);
});

test.each([
  ['media-picture', 'story.ink', 3, ink.replace('cart', 'crat'), pack, '"cart"'],
  ['media-picture', 'story.ink', 6, ink.replace('picture: ask', 'picture: aks'), pack, '"ask"'],
  ['media-picture', 'story.ink', 7, ink.replace('icon: ask', 'icon: boat'), pack, 'Draw'],
  ['media-sound', 'story.ink', 5, ink.replace('river.mp3', 'rivr.mp3'), pack, '"river"'],
  ['media-picture', 'pack.yaml', 3, ink, pack.replace('art: nurse', 'art: nuse'), '"nurse"'],
  ['media-picture', 'pack.yaml', 5, ink, pack.replace('backdrop: hall', 'backdrop: hal'), '"hall"'],
  ['media-picture', 'pack.yaml', 1, ink, pack.replace('sign: trust', 'sign: trus'), '"trust"'],
  ['media-picture', 'pack.yaml', 6, ink, `${pack}endings: { end: { picture: asc } }`, '"ask"'],
])('[MEDIA-1] %s missing, said at %s:%i', (...row) => {
  const [code, file, line, story, told, hint] = row;
  expect(found(story, told, media)).toMatchObject([
    { code, file, line, hint: expect.stringContaining(hint) },
  ]);
});

test('[MEDIA-2] where nobody says what there is, nothing is missing', () => {
  expect(found(ink.replace('cart', 'crat'), pack)).toEqual([]);
});
