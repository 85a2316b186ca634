import {
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copyMedia, mediaIn } from '../../../src/host/media/copy-media.ts';
import { openMediaAddresses } from '../../../src/host/media/media-addresses.ts';
import { withMedia } from '../../../src/host/media/with-media.ts';
import { openPackStore } from '../../../src/host/pack-store.ts';
import { png, storiesWith } from '../intake/packed.ts';
import { makePlace } from '../place.ts';

const film = readFileSync(join(import.meta.dirname, '../intake/films/three-seconds.webm'));

/** The same with a bit of its pictures turned. */
const otherFilm = Buffer.from(film);
otherFilm.writeUInt8(otherFilm.readUInt8(film.length - 9) ^ 1, film.length - 9);

/** A pack with a picture and a film, chosen by a group that tells its addresses. */
async function chosen(more: Readonly<Record<string, string>> = {}) {
  const { stories, pack } = storiesWith({
    'film/ford.webm': film,
    'art/heron.png': png(4, 4),
    ...more,
  });
  const data = makePlace();
  const store = openPackStore(stories, data);
  const addresses = openMediaAddresses('a secret');
  const scenarios = withMedia(store, addresses);
  const pin = async () => {
    const [card] = await store.list();
    return scenarios.pin({ name: 'road', hash: card?.hash ?? '' });
  };
  /** Chooses the pack anew, and asks for the address of one of its files. */
  const addressOf = async (path: string) => (await pin())?.media?.(path) ?? null;
  const fileOf = (address: string | null): string =>
    addresses.fileAt((address ?? '').replace('/media/', '')) ?? '';
  return { pack, data, addressOf, fileOf, scenarios, pin };
}

test('[HOST-50] a film and a picture are copied under names of what is in them, and told by an address', async () => {
  const { addressOf, fileOf } = await chosen();
  const address = await addressOf('film/ford.webm');
  expect(address).toMatch(/^\/media\/[\w-]{22}\/[\w-]{11}$/);
  expect(readFileSync(fileOf(address))).toEqual(film);
  expect(await addressOf('art/heron.png')).toMatch(/^\/media\//);
  for (const strange of ['film/gone.webm', '__proto__', 'toString', '../road.ink', 'road.ink'])
    expect(await addressOf(strange)).toBeNull();
});

test('[SHEET-20] the host counts the minutes of a story that it hands to a room', async () => {
  const minutesOf = async (story?: string) => {
    const { pin } = await chosen(story === undefined ? {} : { 'road.ink': story });
    return (await pin())?.filmMinutes;
  };
  // Three seconds are a minute of the plan.
  const shown = 'A road. #film: ford\n* [Wait] -> on\n* [Walk] -> on\n== on ==\nOn.\n-> END\n';
  expect(await minutesOf(shown)).toEqual({ 12: 1, 25: 1, 45: 1 });
  expect(await minutesOf()).toEqual({});
});

test('[HOST-50] no copy is written over by whoever chooses the story later', async () => {
  const { pack, data, addressOf, fileOf } = await chosen();
  const copy = fileOf(await addressOf('film/ford.webm'));
  writeFileSync(join(pack, 'film/ford.webm'), otherFilm);
  const other = fileOf(await addressOf('film/ford.webm'));
  expect([readFileSync(copy), readFileSync(other)]).toEqual([film, otherFilm]);
  rmSync(join(pack, 'film/ford.webm'));
  expect(await addressOf('film/ford.webm')).toBeNull();
  const [folder = ''] = readdirSync(join(data, 'packs'));
  const names = readdirSync(join(data, 'packs', folder, 'media'));
  expect(names.filter((name) => /^[0-9a-f]{32}\.(webm|png)$/.test(name))).toHaveLength(3);
  expect(names).toHaveLength(3);
});

test('[HOST-50] a copy that is gone is a finding on the console, from when somebody asks for it', async () => {
  const { fileOf, scenarios, pin } = await chosen();
  const scenario = await pin();
  const lost = () => scenario?.findings.filter(({ code }) => code === 'media-lost');
  expect(lost()).toEqual([]);
  rmSync(fileOf(scenario?.media?.('film/ford.webm') ?? null));
  scenarios.lookAgain();
  expect(lost()).toMatchObject([{ file: 'film/ford.webm', severity: 'warning' }]);
});

test('[HOST-50] a link, a folder and what is too large are not copied, and a copy of 70 MB is whole', async () => {
  const place = makePlace();
  mkdirSync(join(place, 'film/folder.webm'), { recursive: true });
  symlinkSync('/etc/passwd', join(place, 'film/link.webm'));
  writeFileSync(join(place, 'film/long.webm'), '');
  truncateSync(join(place, 'film/long.webm'), 70 * 1_048_576);
  writeFileSync(join(place, 'film/vast.webm'), '');
  truncateSync(join(place, 'film/vast.webm'), 257 * 1_048_576);
  const names = ['folder', 'link', 'long', 'vast', 'none'].map((name) => `film/${name}.webm`);
  const home = makePlace();
  const copies = await copyMedia(place, names, home);
  expect(Object.keys(copies)).toEqual(['film/long.webm']);
  expect(readFileSync(join(mediaIn(home), copies['film/long.webm'] ?? '')).length).toBe(
    70 * 1_048_576,
  );
});
