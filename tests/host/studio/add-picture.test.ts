import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openStudio } from '../../../src/host/studio/open-studio.ts';
import { studioRoutes } from '../../../src/host/studio/studio-routes.ts';
import { png } from '../intake/packed.ts';
import { makePlace } from '../place.ts';

function open() {
  const stories = makePlace();
  mkdirSync(join(stories, 'road'));
  const studio = openStudio(stories, join(stories, '.own-words.txt'));
  const route = studioRoutes(studio, () => new AbortController().signal).get(
    'POST /api/studio/picture',
  );
  const add = (name: string, bytes: Buffer, pack = 'road') =>
    route?.({ pack, name, bytes: bytes.toString('base64') }, new AbortController().signal);
  return { add, route, at: (file: string) => join(stories, 'road', file) };
}

const drawing = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>');

test('[STUDIO-108] a good picture lies in the pack, and none is written over', async () => {
  const { add, at } = open();
  expect(await add('fish.svg', drawing)).toEqual({ name: 'fish.svg' });
  expect(readFileSync(at('art/fish.svg'))).toEqual(drawing);
  expect(await add('fish.svg', Buffer.from('<svg/>'))).toEqual({ why: 'taken' });
  expect(await add('FISH.svg', drawing)).toEqual({ why: 'taken' });
  expect(readFileSync(at('art/fish.svg'))).toEqual(drawing);
});

test('[STUDIO-108] what the check would find is refused with what it says, and lies nowhere', async () => {
  const { add, at } = open();
  const bad: readonly (readonly [string, Buffer, string])[] = [
    ['run.svg', Buffer.from('<svg><script>1</script></svg>'), 'svg-unsafe'],
    ['away.svg', Buffer.from('<svg><image href="http://192.0.2.1/a.png"/></svg>'), 'svg-unsafe'],
    ['bytes.svg', Buffer.from([0x3c, 0x73, 0xc3, 0x28]), 'svg-unsafe'],
    ['program.png', Buffer.from('MZ\u0090\0'), 'media-kind'],
    ['two.png', Buffer.concat([png(2, 2), Buffer.from('<script>')]), 'media-two-kinds'],
    ['vast.png', png(9000, 10), 'media-large'],
    ['page.html', drawing, 'file-unknown'],
    ['../up.svg', drawing, 'file-unknown'],
    ['con.svg', drawing, 'file-name'],
    ['large.svg', Buffer.alloc(1_100_000, ' '), 'file-large'],
  ];
  for (const [name, bytes, code] of bad) {
    expect(await add(name, bytes)).toMatchObject({ why: 'refused', finding: { code } });
    expect([name, existsSync(at(`art/${name}`))]).toEqual([name, false]);
  }
});

test('[STUDIO-108] nothing is written outside a story, be it over a link', async () => {
  const { add, at, route } = open();
  const elsewhere = makePlace();
  symlinkSync(elsewhere, at('art'));
  expect(await add('fish.svg', drawing)).toEqual({ why: 'no-such-place' });
  expect(existsSync(join(elsewhere, 'fish.svg'))).toBe(false);
  expect(await add('fish.svg', drawing, '../road')).toEqual({ why: 'no-such-place' });
  expect(await route?.({ pack: 'road', name: 1 }, new AbortController().signal)).toBeNull();
});
