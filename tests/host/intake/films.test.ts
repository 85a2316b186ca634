import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openInParts } from '../../../src/host/intake/open-safely.ts';
import { filmLength, lookAtFilm } from '../../../src/host/intake/look-at-film.ts';
import { readPack } from '../../../src/host/packs.ts';
import { makePlace } from '../place.ts';
import { storiesWith } from './packed.ts';

const films = join(import.meta.dirname, 'films');
const bytesOf = (name: string): Buffer => readFileSync(join(films, name));

async function said(name: string, bytes: Uint8Array | string) {
  const path = join(makePlace(), name);
  writeFileSync(path, bytes);
  return (await lookAtFilm(path))?.code ?? null;
}

test.each(['three-seconds.webm', 'three-seconds.mp4'])(
  '[MEDIA-11] %s says itself how long it is',
  async (name) => {
    expect(await lookAtFilm(join(films, name))).toBeNull();
    expect(await filmLength(join(films, name))).toBe(3_000);
  },
);

test('[MEDIA-11] a film that was written as it was recorded does not say how long it is, and is one', async () => {
  const bytes = bytesOf('three-seconds.webm');
  const at = bytes.indexOf(Buffer.from([0x44, 0x89, 0x88]));
  expect(at).toBeGreaterThan(0);
  bytes.set([0x44, 0x8a], at);
  const path = join(makePlace(), 'a.webm');
  writeFileSync(path, bytes);
  expect([await lookAtFilm(path), await filmLength(path)]).toEqual([null, null]);
});

test.each([
  ['a text', 'a.webm', 'hello, this is no film at all'],
  ['nothing', 'a.mp4', ''],
  ['a page', 'a.webm', '<!doctype html><script>alert(1)</script>'],
  ['a WebM that says it is an MP4', 'a.mp4', bytesOf('three-seconds.webm')],
  ['an MP4 that says it is a WebM', 'a.webm', bytesOf('three-seconds.mp4')],
  ['half an MP4', 'a.mp4', bytesOf('three-seconds.mp4').subarray(0, 2_000)],
  ['half a WebM', 'a.webm', bytesOf('three-seconds.webm').subarray(0, 2_000)],
  [
    'a part that is larger than the file',
    'a.mp4',
    Buffer.from('\0\0\0\u0010ftypisom\0\0\0\u00FF\0\0\0\u00FFmoov', 'latin1'),
  ],
  [
    'a part of no size',
    'a.mp4',
    Buffer.from('\0\0\0\u0010ftypisom\0\0\0\0\0\0\0\u0004moov', 'latin1'),
  ],
  ['a still picture', 'a.mp4', Buffer.from('\0\0\0\u0010ftypavif\0\0\0\0', 'latin1')],
])('[MEDIA-10] %s is no film', async (_, name, bytes) => {
  expect(await said(name, bytes)).toBe('media-kind');
});

test('[MEDIA-10] what stands behind the end of a film is found, and a rare coding told', async () => {
  for (const name of ['three-seconds.mp4', 'three-seconds.webm']) {
    const more = Buffer.concat([bytesOf(name), Buffer.from('<script>alert(1)</script>')]);
    expect([name, await said(name, more)]).toEqual([name, 'media-two-kinds']);
  }
  expect((await lookAtFilm(join(films, 'rare.mp4')))?.what).toContain('"hvc1"');
});

test('[MEDIA-10] any film with a byte changed is one, or is told, and nothing breaks', async () => {
  const path = join(makePlace(), 'a.webm');
  for (const name of ['three-seconds.webm', 'three-seconds.mp4']) {
    const own = path.replace('webm', name.slice(-4).replace('.', ''));
    for (let at = 0; at < 300; at += 1) {
      const bytes = bytesOf(name);
      bytes.writeUInt8(255 - bytes.readUInt8(at), at);
      writeFileSync(own, bytes);
      const code = (await lookAtFilm(own))?.code ?? 'a film';
      expect(code).toMatch(/^(a film|media-kind|media-two-kinds|film-coding)$/);
      expect((await filmLength(own)) ?? 1).toBeGreaterThan(0);
    }
  }
});

test('[MEDIA-10] a pack with a broken film cannot be chosen, one with a rare coding can, and one too large is not opened', async () => {
  const { pack } = storiesWith({
    'film/ford.webm': bytesOf('three-seconds.webm'),
    'film/mill.mp4': bytesOf('rare.mp4'),
    'film/road.webm': 'no film',
    'film/sea.mp4': '',
  });
  truncateSync(join(pack, 'film/sea.mp4'), 300 * 1_048_576);
  const { ownMedia, findings } = await readPack(pack);
  expect(ownMedia).toEqual(['film/ford.webm', 'film/mill.mp4']);
  expect(findings.map(({ severity, code, file }) => [severity, code, file])).toEqual([
    ['warning', 'film-coding', 'film/mill.mp4'],
    ['error', 'media-kind', 'film/road.webm'],
    ['error', 'file-large', 'film/sea.mp4'],
  ]);
  expect(await openInParts(join(pack, 'film/sea.mp4'), 1)).toBeNull();
});
