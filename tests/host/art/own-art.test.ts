import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { allArts, copyArt } from '../../../src/host/art/copy-art.ts';
import { openMediaAddresses } from '../../../src/host/media/media-addresses.ts';
import { withMedia } from '../../../src/host/media/with-media.ts';
import { openPackStore } from '../../../src/host/pack-store.ts';
import type { Scenario } from '../../../src/scenario/scenario.ts';
import { png, storiesWith, type Files } from '../intake/packed.ts';
import { makePlace } from '../place.ts';

const ink = `# place: yard
DULOMI: A road. #enter: nefolo right #prop: cart.svg left
* [Wait #picture: fish.png] -> on
* [Walk] -> on
== on ==
# place: quay
On.
-> END
`;
const pack = `cast:
  dulomi: { art: { like: soldier, skin: 5 }, side: army }
  nefolo: { art: nefolo.png }
places:
  yard: { backdrop: { mid: [earth, well: 30] } }
  quay: { backdrop: quay.jpg }
endings: { end: { picture: fish.png } }
`;
const cart = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 6"><path d="M0 0h9"/></svg>';
const files: Files = {
  'road.ink': ink,
  'pack.yaml': pack,
  'art/nefolo.png': png(200, 500),
  'art/quay.jpg': jpegOf(320, 180),
  'art/fish.png': png(40, 30),
  'art/cart.svg': cart,
};

/** A photo with its frame, and an end. */
function jpegOf(width: number, height: number): Buffer {
  const frame = Buffer.from([
    0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xc0, 0, 17, 8, 0, 0, 0, 0, 3,
  ]);
  frame.writeUInt16BE(height, 13);
  frame.writeUInt16BE(width, 15);
  return frame;
}

function hostWith(some: Files = files, secret = 'a secret') {
  const { stories, pack: folder } = storiesWith(some);
  const data = makePlace();
  const store = openPackStore(stories, data);
  const addresses = openMediaAddresses(secret);
  const scenarios = withMedia(store, addresses);
  const pin = async (): Promise<Scenario | null> => {
    const [card] = await store.list();
    return scenarios.pin({ name: 'road', hash: card?.hash ?? '' });
  };
  const read = (address: string): string | null => {
    const file = addresses.fileAt(address.replace('/media/', ''));
    return file === null ? null : readFileSync(file, 'utf8');
  };
  return { folder, data, store, addresses, scenarios, pin, read };
}

const must = <Value>(value: Value | null | undefined): Value => {
  if (value === null || value === undefined) throw new Error('There is none.');
  return value;
};
const beatOf = (scenario: Scenario) => scenario.read({ scenario: 'road', seed: 1, steps: [] });

test('[HOST-40] people, places and pictures are drawn when a group chooses them', async () => {
  const { pin, read } = hostWith();
  const { pack: told } = must(await pin());
  const dulomi = must(told.cast['dulomi']).art;
  expect(read(`${dulomi}/stand.svg`)).toContain('<svg');
  expect(read(`${dulomi}/head-afraid.svg`)).toContain('<svg');
  expect(read(`${dulomi}.svg`)).toBe(read(`${dulomi}/face.svg`));
  expect(JSON.parse(must(read(`${dulomi}/told.json`)))).toMatchObject({
    name: 'dulomi',
    person: { view: [0, 0, 920, 1260] },
  });
  const nefolo = must(told.cast['nefolo']).art;
  expect(read(`${nefolo}/whole.svg`)).toContain('data:image/png;base64,');
  expect(JSON.parse(must(read(`${nefolo}/told.json`)))).toMatchObject({
    name: 'nefolo.png',
    person: { whole: true },
  });
  const yard = must(told.places['yard']).backdrop;
  for (const piece of ['sky', 'far', 'mid', 'near', 'near-night', 'sky-lights', 'whole'])
    expect(read(`${yard}/${piece}.svg`), piece).toContain('<svg');
  expect(read(`${yard}.svg`)).toBe(read(`${yard}/whole.svg`));
  expect(read(`${must(told.places['quay']).backdrop}/sky.svg`)).toContain('data:image/jpeg');
});

test('[HOST-40] what changes later changes nothing for who has chosen', async () => {
  const { folder, data, store, pin, read } = hostWith();
  const first = must(await pin());
  const address = must(first.pack.cast['dulomi']).art;
  const stand = read(`${address}/stand.svg`);
  writeFileSync(join(folder, 'pack.yaml'), pack.replace('skin: 5', 'skin: 1'));
  const later = withMedia(store, openMediaAddresses('another secret'));
  const [card] = await store.list();
  const other = must(await later.pin({ name: 'road', hash: card?.hash ?? '' }));
  expect(other.hash).toBe(first.hash);
  expect(read(`${address}/stand.svg`)).toBe(stand);
  const again = must(await pin());
  expect(must(again.pack.cast['dulomi']).art).not.toBe(address);
  expect(read(`${must(again.pack.cast['dulomi']).art}/stand.svg`)).not.toBe(stand);
  const names = readdirSync(join(data, 'packs', must(readdirSync(join(data, 'packs'))[0]), 'art'));
  expect(names.every((name) => /^[0-9a-f]{32}\.(svg|json)$/.test(name))).toBe(true);
});

test('[HOST-41] scenes, choices, things and endings tell where this group fetches them', async () => {
  const { pin, read } = hostWith();
  const scenario = must(await pin());
  const beat = beatOf(scenario);
  const [line] = beat.lines;
  const { scene } = must(line);
  expect(scene.backdrop).toBe(must(scenario.pack.places['yard']).backdrop);
  expect(scene.people.map(({ art }) => art).toSorted()).toEqual(
    ['dulomi', 'nefolo'].map((who) => must(scenario.pack.cast[who]).art).toSorted(),
  );
  expect(JSON.parse(must(read(`${scene.props[0]?.name}/told.json`)))).toMatchObject({
    prop: { width: 420, height: 280 },
  });
  expect(read(`${scene.props[0]?.name}.svg`)).toContain('<path d="M0 0h9"/>');
  expect(read(`${beat.choices[0]?.picture}.svg`)).toContain('data:image/png');
  expect(beat.choices[0]?.picture).toBe(scenario.pack.endings['end']?.picture);
  expect(scenario.read({ scenario: 'road', seed: 1, steps: [] })).toEqual(beat);
  expect(JSON.stringify([scenario.pack, beat])).not.toMatch(
    /own\/|nefolo\.png|quay\.jpg|fish\.png/,
  );
});

test('[HOST-41] an address is 128 and 66 bits of its group, and leads to pieces alone', async () => {
  const { pin, scenarios, addresses } = hostWith();
  const scenario = must(await pin());
  const address = must(scenario.pack.cast['dulomi']).art;
  expect(address).toMatch(/^\/media\/[\w-]{22}\/[\w-]{11}$/);
  const loaded = must(await scenarios.load(scenario));
  expect(must(loaded.pack.cast['dulomi']).art).toBe(address);
  const rest = address.replace('/media/', '');
  const strange = [
    '',
    '/',
    '.json',
    '/told',
    '/stand',
    '/stand.png',
    '/../stand.svg',
    '/__proto__.svg',
  ];
  for (const end of [...strange, '/constructor.svg', '//stand.svg', '/stand.svg/', '/pack.yaml'])
    expect(addresses.fileAt(`${rest}${end}`), end).toBeNull();
  const other = openMediaAddresses('another secret');
  expect(other.fileAt(`${rest}/stand.svg`)).toBeNull();
  expect(other.artAt('x', () => null).slice(0, 30)).not.toBe(address.slice(0, 30));
});

test('[HOST-42] what got lost is named on the console, once it is looked for', async () => {
  const { data, pin, scenarios } = hostWith();
  const scenario = must(await pin());
  expect(scenario.findings).toEqual([]);
  const home = join(data, 'packs', must(readdirSync(join(data, 'packs'))[0]), 'art');
  for (const name of readdirSync(home)) rmSync(join(home, name));
  expect(scenario.findings).toEqual([]);
  scenarios.lookAgain();
  const codes = scenario.findings.map(({ code, what }) => `${code} ${what.split(' ')[4]}`);
  expect(codes).toContain('media-art-lost dulomi');
  expect(codes).toContain('media-art-lost quay.jpg');
  expect(new Set(codes).size).toBe(codes.length);
});

test('[HOST-42] a picture that is not there, or does not say its size, has its name and no picture', async () => {
  const sizeless = cart.replace(' viewBox="0 0 9 6"', '');
  const { 'art/nefolo.png': _, ...others } = files;
  const { pin, read } = hostWith({ ...others, 'art/cart.svg': sizeless });
  const scenario = must(await pin());
  const nefolo = must(scenario.pack.cast['nefolo']).art;
  expect(read(`${nefolo}/told.json`)).toBe('{"name":"nefolo.png"}');
  expect(read(`${nefolo}/whole.svg`)).toBeNull();
  const found = scenario.findings.map(({ code, file }) => `${code} ${file}`);
  expect(found).toContain('media-picture pack.yaml');
  expect(found).toContain('media-art-undrawn art/cart.svg');
});

test('[HOST-43] a hostile drawing is refused with its pack', async () => {
  const script = cart.replace('<path', '<script>alert(1)</script><path');
  const { store, data } = hostWith({ ...files, 'art/cart.svg': script });
  const [card] = await store.list();
  expect(card?.hash).toBe('');
  expect(
    card?.findings.some(({ file, severity }) => file === 'art/cart.svg' && severity === 'error'),
  ).toBe(true);
  expect(await store.pin({ name: 'road', hash: '' })).toBeNull();
  expect(readdirSync(data)).toEqual([]);
});

test('[HOST-43] what becomes hostile after it was looked at is left out, and so is what lies elsewhere', async () => {
  const { folder } = hostWith({
    ...files,
    'art/cart.svg': cart.replace('<path', '<script/><path'),
  });
  const home = makePlace();
  const arts = allArts({}, ['art/cart.svg', 'art/fish.png', 'film/ford.webm']);
  const copies = await copyArt(arts, { pack: folder, world: null }, home);
  expect(Object.keys(copies)).toEqual(['cart.svg', 'art/cart.svg', 'fish.png', 'art/fish.png']);
  expect(copies['cart.svg']?.isDrawn).toBe(false);
  expect(copies['fish.png']?.isDrawn).toBe(true);
  const outside = { kind: 'picture', picture: { from: 'pack', file: '../pack.yaml' } } as const;
  const away = { kind: 'picture', picture: { from: 'world', file: 'fish.png' } } as const;
  const more = await copyArt({ outside, away }, { pack: folder, world: null }, home);
  expect([more['outside']?.isDrawn, more['away']?.isDrawn]).toEqual([false, false]);
});

test('[HOST-44] a pack without own art is as it was read', async () => {
  const { pin, data, store } = hostWith({
    'road.ink': ink.replace(/ #(enter|prop|picture)[^\]\n]*/g, ''),
  });
  const scenario = must(await pin());
  expect(readdirSync(join(data, 'packs', must(readdirSync(join(data, 'packs'))[0])))).toEqual([
    'scenario.json',
  ]);
  expect(scenario.read).toBe(must(await store.load(scenario)).read);
});
