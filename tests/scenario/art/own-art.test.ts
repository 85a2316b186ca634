import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
  clothColours,
  personPartNames,
  personPartSays,
  personParts,
} from '../../../src/scenario/art/person-parts.ts';
import { layers, thingParts, wideParts } from '../../../src/scenario/art/place-parts.ts';
import type { Finding } from '../../../src/scenario/finding.ts';
import { openScenario } from '../../../src/scenario/open-scenario.ts';
import { mustOpen, play } from '../open.ts';

const ink = `# place: yard
DULOMI: One. # enter: nefolo right # picture
Two. # place: quay
-> END
`;
const pack = `cast:
  dulomi: { name: Dulomi, side: army, art: { like: soldier, skin: 4, hair: bun, glasses: true, stands: chair } }
  nefolo: { art: { picture: art/nefolo.png, head: [40, 5], mouth: [44, 20] } }
  osmeli: { art: osmeli.svg }
places:
  yard:
    backdrop: { far: [river, house: 20, { house: 80, flip: true }], mid: [square, { well: 50, size: 120, down: 4 }, people], near: none }
  quay: { backdrop: quay.jpg }
  hall: { backdrop: { like: hall, sky: sky.webp, indoors: true } }
endings: { end: { name: Done, picture: done.png } }
`;
const world = `places: { ford: { name: Ford, backdrop: { mid: meadow } }, yard: { backdrop: yards.png } }
map: { picture: map.svg }
backdrops: { market: { like: market, near: planks } }
`;
const drawn = [
  ...['soldier', 'trader'].map((name) => `art/faces/${name}.svg`),
  ...['hall', 'market'].map((name) => `art/places/${name}/near.svg`),
];
const own = ['nefolo.png', 'osmeli.svg', 'quay.jpg', 'sky.webp', 'done.png'].map(
  (file) => `own/pack/${file}`,
);
const ofWorld = ['map.svg', 'yards.png'].map((file) => `own/world/${file}`);

const found = (
  files: Readonly<Record<string, string>>,
  media: readonly string[] = [...drawn, ...own, ...ofWorld],
): readonly Finding[] =>
  openScenario({ name: 'story', files: { 'story.ink': ink, ...files }, strings: {}, media })
    .findings;
const artFindings = (text: string): readonly Finding[] =>
  found({ 'pack.yaml': text }).filter(({ code }) => code === 'pack-value' || code === 'pack-key');

test('[PACK-20] people are re-dressed by parts, or are one picture', () => {
  const scenario = mustOpen(ink, { 'pack.yaml': pack });
  expect(scenario.pack.cast['dulomi']?.art).toBe('own/cast/dulomi');
  expect(scenario.pack.own['own/cast/dulomi']).toEqual({
    kind: 'person',
    like: 'soldier',
    parts: { skin: '4', hair: 'bun', glasses: 'true', stands: 'chair' },
  });
  expect(scenario.pack.own['own/cast/nefolo']).toEqual({
    kind: 'figure',
    picture: { from: 'pack', file: 'nefolo.png' },
    head: [40, 5],
    mouth: [44, 20],
  });
  expect(scenario.pack.own['own/cast/osmeli']).toMatchObject({ picture: { file: 'osmeli.svg' } });
  const [first] = play(scenario, []).beat.lines;
  expect(first?.scene.people.map(({ art }) => art)).toContain('own/cast/dulomi');
});

test('[PACK-20] places are layers of parts, of other places, or pictures', () => {
  const scenario = mustOpen(ink, { 'pack.yaml': pack });
  const { own: arts } = scenario.pack;
  expect(arts['own/places/yard']).toEqual({
    kind: 'place',
    indoors: null,
    layers: {
      sky: { of: 'parts', wide: 'valley-sky', things: [] },
      far: {
        of: 'parts',
        wide: 'river',
        things: [
          { thing: 'house', at: 20, down: 0, size: 100, flip: false },
          { thing: 'house', at: 80, down: 0, size: 100, flip: true },
        ],
      },
      mid: {
        of: 'parts',
        wide: 'square',
        things: [
          { thing: 'well', at: 50, down: 4, size: 120, flip: false },
          { thing: 'people', at: 50, down: 0, size: 100, flip: false },
        ],
      },
      near: { of: 'parts', wide: null, things: [] },
    },
  });
  const whole = { of: 'picture', picture: { from: 'pack', file: 'quay.jpg' } };
  expect(arts['own/places/quay']).toMatchObject({ layers: { sky: whole, mid: { wide: null } } });
  expect(arts['own/places/hall']).toMatchObject({
    indoors: true,
    layers: { sky: { picture: { file: 'sky.webp' } }, near: { of: 'place', place: 'hall' } },
  });
  const backdrops = play(scenario, []).beat.lines.map(({ scene }) => scene.backdrop);
  expect(backdrops).toEqual(['own/places/yard', 'own/places/quay']);
});

test('[PACK-20] a world has own places and an own map, and the story counts before it', () => {
  const scenario = mustOpen(ink, {
    'world.yaml': world,
    'pack.yaml': 'places: { quay: { backdrop: market } }',
  });
  expect(scenario.pack.map).toBe('own/map');
  expect(scenario.pack.own['own/map']).toMatchObject({
    picture: { from: 'world', file: 'map.svg' },
  });
  const backdrops = play(scenario, []).beat.lines.map(({ scene }) => scene.backdrop);
  expect(backdrops).toEqual(['own/world/yard', 'own/shown/market']);
  const both = mustOpen(ink, { 'world.yaml': world, 'pack.yaml': pack });
  expect(both.pack.places['yard']?.backdrop).toBe('own/places/yard');
});

test.each([
  ['cast: { a: { art: { like: trader, hairs: bun } } }', 'Did you mean "hair"?'],
  ['cast: { a: { art: { like: trader, hair: bund } } }', 'Did you mean "bun"?'],
  ['cast: { a: { art: { like: trader, cloth: sandy } } }', 'Did you mean "sand"?'],
  ['cast: { a: { art: { picture: a.png, head: [120, 3] } } }', '[50, 20]'],
  ['places: { yard: { backdrop: { mid: [earth, { wel: 30 }] } } }', 'Did you mean "well"?'],
  ['places: { yard: { backdrop: { mid: [earth, { well: 130 }] } } }', 'from 0 to 100'],
  [
    'places: { yard: { backdrop: { mid: [earth, { well: 30, sice: 120 }] } } }',
    'Did you mean "size"?',
  ],
  ['places: { yard: { backdrop: { mid: eart } } }', 'Did you mean "earth"?'],
  ['places: { yard: { backdrop: { middle: earth } } }', 'Nobody'],
])('[PACK-21] what nobody knows is found: %s', (text, hint) => {
  const findings = artFindings(text);
  expect(findings).toHaveLength(1);
  expect(`${findings[0]?.what} ${findings[0]?.hint}`).toContain(hint);
  expect(findings[0]?.line).toBe(1);
});

test('[PACK-21] the rest is taken as it is written', () => {
  const { pack: read } = mustOpen(ink, {
    'pack.yaml': 'cast: { dulomi: { art: { like: trader, hair: bund, skin: 5 } }, nefolo: {} }',
  });
  expect(read.own['own/cast/dulomi']).toMatchObject({ parts: { skin: '5' } });
});

test('[PACK-22] a uniform is worn by its own side, in its own colours', () => {
  const wears = (side: string, more = ''): string =>
    `cast: { a: { side: ${side}, art: { like: trader, dress: army${more} } } }`;
  expect(artFindings(wears('army'))).toEqual([]);
  expect(artFindings(wears('civil'))[0]?.what).toContain('whose side is "civil"');
  expect(artFindings(wears('police'))).toHaveLength(1);
  expect(artFindings(wears('army', ', cloth: teal'))[0]?.what).toContain('its own colours');
  const { pack: read } = mustOpen(ink, { 'pack.yaml': wears('civil') });
  expect(read.own['own/cast/a']).toMatchObject({ parts: {} });
});

test('[PACK-23] nothing is said where every picture is there', () => {
  const media = found({ 'pack.yaml': pack, 'world.yaml': world }).filter(({ code }) =>
    code.startsWith('media'),
  );
  expect(media).toEqual([]);
});

test.each([
  ['own/pack/nefolo.png', 'pack.yaml', 3, 'nefolo.png'],
  ['own/pack/osmeli.svg', 'pack.yaml', 4, 'osmeli.svg'],
  ['own/pack/quay.jpg', 'pack.yaml', 8, 'quay.jpg'],
  ['own/pack/sky.webp', 'pack.yaml', 9, 'sky.webp'],
  ['own/pack/done.png', 'pack.yaml', 10, 'done.png'],
  ['own/world/map.svg', 'world.yaml', 2, 'map.svg'],
  ['own/world/yards.png', 'world.yaml', 1, 'yards.png'],
  ['art/faces/soldier.svg', 'pack.yaml', 2, 'soldier'],
  ['art/places/market/near.svg', 'world.yaml', 3, 'market'],
])('[PACK-23] %s that is not there is found on its line', (gone, ...at) => {
  const [file, line, name] = at;
  const there = [...drawn, ...own, ...ofWorld].filter((one) => one !== gone);
  const missing = found({ 'pack.yaml': pack, 'world.yaml': world }, there).filter(({ code }) =>
    code.startsWith('media'),
  );
  expect(missing).toContainEqual(
    expect.objectContaining({ code: 'media-picture', file, line, severity: 'warning' }),
  );
  expect(missing.every(({ what }) => what.includes(`"${name}"`))).toBe(true);
});

test('[PACK-23] a picture that a choice names is looked for in the folder art', () => {
  const chosen = 'One.\n+ [Ask #picture: fish.png]\n-> END\n';
  const look = (media: readonly string[]) =>
    openScenario({ name: 'story', files: { 'story.ink': chosen }, strings: {}, media }).findings;
  expect(look(['own/pack/fish.png'])).toEqual([]);
  expect(look(['own/pack/fist.png'])[0]).toMatchObject({
    code: 'media-picture',
    line: 2,
    hint: 'Did you mean "fist.png"?',
  });
});

test('[PACK-24] own art changes no hash', () => {
  const bare = mustOpen(ink, { 'pack.yaml': 'cast: { dulomi: { art: soldier }, nefolo: {} }' });
  expect(mustOpen(ink, { 'pack.yaml': pack }).hash).toBe(bare.hash);
});

test('[PACK-25] authors read of every part with its words', () => {
  const page = readFileSync(new URL('../../../stories/README.md', import.meta.url), 'utf8');
  const rows = personPartNames.map((part) => {
    const isColour = personParts[part] === clothColours;
    const words = isColour ? 'a colour of cloth' : personParts[part].join(', ');
    return `| \`${part}\` | ${words} | ${personPartSays[part]} |`;
  });
  const part = page.slice(page.indexOf('## Your own people and places'));
  const listed = part.slice(0, part.indexOf('\n## ', 4)).split('\n');
  expect(listed.filter((line) => /^\| `(?!sky|far|mid|near)/.test(line))).toEqual(rows);
  expect(listed).toContain(`Colours of cloth: ${clothColours.join(', ')}.`);
  for (const layer of layers)
    expect(part).toContain(`| \`${layer}\` | ${wideParts[layer].join(', ')} |`);
  expect(listed).toContain(`Things: ${thingParts.join(', ')}.`);
});

test('[CHECK-10] skin that says who is on which side is a finding', () => {
  const cast = (skins: readonly number[]): string =>
    `cast:\n${skins
      .map(
        (skin, index) =>
          `  p${index}: { side: ${index < 2 ? 'army' : 'civil'}, art: { skin: ${skin} } }\n`,
      )
      .join('')}`;
  const looks = (text: string) =>
    found({ 'pack.yaml': text }).filter(({ code }) => code === 'care-looks');
  expect(looks(cast([4, 5, 1, 3]))).toMatchObject([
    { line: 1, what: expect.stringContaining('darker') },
  ]);
  expect(looks(cast([1, 2, 5, 3]))).toMatchObject([{ what: expect.stringContaining('lighter') }]);
  expect(looks(cast([3, 5, 1, 3]))).toEqual([]);
  expect(looks(cast([4, 5, 1]))).toEqual([]);
  expect(looks('cast: { a: { art: soldier, side: army }, b: { art: trader } }')).toEqual([]);
});
