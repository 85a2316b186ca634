// @vitest-environment node
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { makePackFile } from '../../../src/host/carry/make-pack-file.ts';
import { makePackBytes, openPackBytes } from '../../../src/scenario/carry/pack-bytes.ts';
import { openScenario } from '../../../src/scenario/open-scenario.ts';
import { newTexts } from '../../../src/scenario/templates/story-template.ts';
import { openBrowserStudio } from '../../../src/screens/studio/alone/browser-studio.ts';
import {
  holdsStory,
  joinFolders,
  type OpenFile,
  type OpenFolder,
} from '../../../src/screens/studio/alone/folder-files.ts';
import type { KeptFiles } from '../../../src/screens/studio/alone/kept-files.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const blank = { name: 'mine', template: 'blank', language: 'en' } as const;

function openMemory() {
  const kept = new Map<string, Uint8Array>();
  const files: KeptFiles = {
    names: async () => [...kept.keys()],
    read: async (name) => kept.get(name) ?? null,
    write: async (written) => {
      for (const [name, bytes] of written) kept.set(name, bytes);
    },
  };
  const readWorld = async (name: string): Promise<Record<string, string>> =>
    name === 'river'
      ? {
          'world.ink': 'CONST LEADER = "Dulomi"\n',
          'strings/fr.json': '{"LEADER":{"source":"Dulomi","text":"Doulomi"}}',
        }
      : {};
  const studio = openBrowserStudio({
    files,
    readWorld,
    media: async () => ['art/choices/ask.svg'],
    rest: (_, gone) =>
      new Promise((done) => gone.addEventListener('abort', () => done(), { once: true })),
  });
  return { kept, files, studio };
}

test('[STUDIO-85] stories are listed, made, read, and written over what was seen alone', async () => {
  const { studio } = openMemory();
  expect(await studio.folders()).toEqual([]);
  expect(await studio.make(blank)).toEqual({ name: 'mine' });
  expect([await studio.make(blank), await studio.make({ ...blank, name: '../x' })]).toEqual([
    { why: 'taken' },
    { why: 'no-name' },
  ]);
  expect(await studio.folders()).toEqual([
    { name: 'mine', kind: 'scenario', texts: ['mine.ink', 'pack.yaml'] },
  ]);
  const read = await studio.read('mine', 'mine.ink');
  if (!('version' in read)) throw new Error('It is not there.');
  const text = `\uFEFFOther.\r\n`;
  const written = await studio.write('mine', 'mine.ink', { text, over: read.version });
  expect(written).toHaveProperty('version');
  expect(await studio.read('mine', 'mine.ink')).toMatchObject({ text });
  const late = await studio.write('mine', 'mine.ink', { text: 'x', over: read.version });
  expect(late).toMatchObject({ why: 'changed', now: { text } });
  const torn = { text: '\ud83d', over: (late as { now: { version: string } }).now.version };
  expect(await studio.write('mine', 'mine.ink', torn)).toEqual({ why: 'not-text' });
  expect(await studio.read('mine', 'no.ink')).toEqual({ why: 'no-such-text' });
});

test('[STUDIO-85] a story finds its world among those of the program, and its own tables', async () => {
  const { studio, kept } = openMemory();
  kept.set('mine/mine.ink', bytesOf('INCLUDE world.ink\n{LEADER} waits. #id: a\n-> END\n'));
  kept.set('mine/pack.yaml', bytesOf('title: Mine\nworld: river\n'));
  kept.set('mine/strings/fr.json', bytesOf('{"a":{"source":"x","text":"y"}}'));
  kept.set('mine/voice/en/a.mp3', new Uint8Array(4));
  const { story, world } = await studio.story('mine');
  expect(world).toBe('river');
  expect(story.voices).toEqual({ en: ['a'] });
  expect(Object.keys(story.strings)).toEqual(['fr']);
  const { scenario } = openScenario(story);
  const beat = scenario!.read({ scenario: 'x', seed: 1, steps: [] });
  expect(beat.lines[0]?.text).toBe('Dulomi waits.');
});

test('[STUDIO-85] the own words of a trainer are kept in no folder', async () => {
  const { studio } = openMemory();
  expect(await studio.ownWords()).toBe('');
  expect(await studio.keepOwnWords('kite\n')).toBe('kite\n');
  expect(await studio.keepOwnWords('x'.repeat(65_537))).toBeNull();
  expect([await studio.ownWords(), await studio.folders()]).toEqual(['kite\n', []]);
});

test('[STUDIO-85] what is known is no news, in whatever order it is told', async () => {
  const { studio } = openMemory();
  await studio.make(blank);
  const gone = new AbortController();
  const first = await studio.changes('mine', {}, gone.signal);
  const turned = Object.fromEntries(Object.entries(first).toReversed());
  let isHeard = false;
  const next = studio.changes('mine', turned, gone.signal).then(() => (isHeard = true));
  await new Promise((resolve) => setImmediate(resolve));
  expect(isHeard).toBe(false);
  gone.abort();
  await next;
});

test('[STUDIO-85] a pack file comes in whole, once, and leaves as it came', async () => {
  const { studio, kept } = openMemory();
  const files = { 'mine.ink': bytesOf('-> END\n'), 'voice/en/a.mp3': new Uint8Array([1, 2, 3]) };
  const pack = makePackBytes('mine', files);
  expect(await studio.open(pack)).toEqual({ name: 'mine' });
  expect(kept.get('mine/voice/en/a.mp3')).toEqual(new Uint8Array([1, 2, 3]));
  expect(await studio.save('mine')).toEqual(pack);
  expect(await studio.open(pack)).toEqual({ why: 'taken' });
  expect(await studio.open(bytesOf('no pack'))).toEqual({ why: 'no-pack' });
});

test('[STUDIO-86] the same folder makes the same file in a browser and on the disk', async () => {
  const place = mkdtempSync(join(tmpdir(), 'elsewhere-carry-'));
  onTestFinished(() => rmSync(place, { recursive: true, force: true }));
  const texts = { ...newTexts({ ...blank, template: 'interests' }), 'strings/fr.json': '{}\n' };
  for (const [file, text] of Object.entries({ ...texts, 'guide é.md': 'Ä\n' })) {
    mkdirSync(dirname(join(place, 'mine', file)), { recursive: true });
    writeFileSync(join(place, 'mine', file), text);
  }
  const made = await makePackFile(join(place, 'mine'), join(place, 'mine.elsewhere'));
  expect(made).toHaveProperty('hash');
  const onDisk = new Uint8Array(readFileSync(join(place, 'mine.elsewhere')));
  const opened = openPackBytes(onDisk);
  if ('why' in opened) throw new Error(opened.why);
  expect(opened.name).toBe('mine');
  expect(makePackBytes('mine', opened.files)).toEqual(onDisk);
});

test('[STUDIO-86] whatever byte is changed or cut off, the file is refused', () => {
  const pack = makePackBytes('mine', { 'mine.ink': bytesOf('-> END\n'), 'a.txt': bytesOf('é') });
  fc.assert(
    fc.property(fc.nat(pack.length - 1), fc.integer({ min: 1, max: 255 }), (at, by) => {
      const other = pack.map((byte, index) => (index === at ? byte ^ by : byte));
      return 'why' in openPackBytes(other) && 'why' in openPackBytes(pack.subarray(0, at));
    }),
    { numRuns: 400 },
  );
});

test('[STUDIO-108] without a host a picture is looked at in the same way, and travels with the pack', async () => {
  const { studio } = openMemory();
  await studio.make(blank);
  const drawing = bytesOf('<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>');
  expect(await studio.addPicture('mine', 'fish.svg', drawing)).toEqual({ name: 'fish.svg' });
  expect(await studio.addPicture('mine', 'Fish.svg', drawing)).toEqual({ why: 'taken' });
  const bad = bytesOf('<svg onload="x()"/>');
  expect(await studio.addPicture('mine', 'bad.svg', bad)).toMatchObject({
    why: 'refused',
    finding: { code: 'svg-unsafe', file: 'art/bad.svg' },
  });
  const { story } = await studio.story('mine');
  expect(story.ownMedia).toEqual(['art/fish.svg']);
  const pack = openPackBytes(await studio.save('mine'));
  expect('files' in pack && Object.keys(pack.files)).toContain('art/fish.svg');
});

test('[STUDIO-110] a story has the words of its world, and what nobody has drawn is found', async () => {
  const { studio, kept } = openMemory();
  kept.set(
    'mine/mine.ink',
    bytesOf(
      'Here. #id: a\n* [Ask #id: b #picture: ask] -> END\n* [Fly #id: c #picture: flly.png] -> END\n',
    ),
  );
  kept.set('mine/pack.yaml', bytesOf('title: Mine\nworld: river\n'));
  kept.set('mine/strings/fr.json', bytesOf('{"a":{"source":"Here.","text":"Ici."}}'));
  const { story } = await studio.story('mine');
  expect(story.strings['fr']).toMatchObject({ LEADER: { text: 'Doulomi' }, a: { text: 'Ici.' } });
  const lost = (found: Awaited<ReturnType<typeof studio.story>>) =>
    openScenario(found.story)
      .findings.filter(({ code }) => code === 'media-picture')
      .map(({ what }) => /"([^"]*)"/.exec(what)?.[1]);
  expect(lost({ story, world: null })).toEqual(['flly.png']);
  await studio.addPicture('mine', 'flly.png', Buffer.from(onePixel, 'base64'));
  expect(lost(await studio.story('mine'))).toEqual([]);
});

const onePixel =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

const bare = { readWorld: async () => ({}), media: async () => null };
const disks = new WeakMap<OpenFolder, Map<string, Uint8Array>>();

/** A folder of a disk, as a browser gives it. */
function folderOf(name: string, disk: Map<string, Uint8Array>, before = ''): OpenFolder {
  const file = (path: string): OpenFile => ({
    getFile: async () => new Blob([Uint8Array.from(disk.get(path) ?? [])]),
    createWritable: async () => {
      let held = new Uint8Array();
      return {
        write: async (bytes) => void (held = bytes),
        // Nothing is there before it is whole.
        close: async () => void disk.set(path, held),
      };
    },
  });
  const folder: OpenFolder = {
    name,
    isSameEntry: async (other) => disk === disks.get(other),
    entries: async function* () {
      const inside = [...disk.keys()].filter((path) => path.startsWith(before));
      const names = new Set(inside.map((path) => path.slice(before.length).split('/')[0] ?? ''));
      for (const one of names)
        yield disk.has(`${before}${one}`)
          ? ([one, { kind: 'file', ...file(`${before}${one}`) }] as const)
          : ([one, { kind: 'directory', ...folderOf(one, disk, `${before}${one}/`) }] as const);
    },
    getDirectoryHandle: async (one, how) => {
      const isThere = [...disk.keys()].some((path) => path.startsWith(`${before}${one}/`));
      if (!isThere && how?.create !== true) throw new Error('NotFound');
      return folderOf(one, disk, `${before}${one}/`);
    },
    getFileHandle: async (one, how) => {
      if (!disk.has(`${before}${one}`) && how?.create !== true) throw new Error('NotFound');
      return file(`${before}${one}`);
    },
  };
  disks.set(folder, disk);
  return folder;
}

test('[STUDIO-109] a story is worked on where it lies on the disk, beside those of the browser', async () => {
  const { files: kept } = openMemory();
  const files = joinFolders(kept);
  const disk = new Map([
    ['mine.ink', bytesOf('-> END\n')],
    ['art/fish.svg', bytesOf('<svg/>')],
    ['.git/config', bytesOf('x')],
  ]);
  let wake = (): void => {};
  const studio = openBrowserStudio({
    files,
    ...bare,
    rest: () => new Promise((done) => (wake = done)),
  });
  await studio.make({ ...blank, name: 'other' });
  expect(await files.join(folderOf('other', disk))).toBe(false);
  expect(await files.join(folderOf('mine', disk))).toBe(true);
  expect((await studio.folders()).map(({ name }) => name)).toEqual(['mine', 'other']);
  const read = await studio.read('mine', 'mine.ink');
  if (!('version' in read)) throw new Error('It is not there.');
  expect(await studio.write('mine', 'strings/fr.json', { text: '{}', over: null })).toHaveProperty(
    'version',
  );
  expect(disk.get('strings/fr.json')).toEqual(bytesOf('{}'));
  expect((await studio.story('mine')).story.ownMedia).toEqual(['art/fish.svg']);

  const known = await studio.changes('mine', {}, new AbortController().signal);
  const heard = studio.changes('mine', known, new AbortController().signal);
  disk.set('mine.ink', bytesOf('Other.\n-> END\n'));
  await new Promise((resolve) => setImmediate(resolve));
  wake();
  expect(Object.keys(await heard)).toEqual(Object.keys(known));
  const late = { text: 'Mine.\n', over: read.version };
  expect(await studio.write('mine', 'mine.ink', late)).toMatchObject({ why: 'changed' });
  expect(disk.get('mine.ink')).toEqual(bytesOf('Other.\n-> END\n'));
  expect([
    await holdsStory(folderOf('x', disk)),
    await holdsStory(folderOf('x', new Map())),
  ]).toEqual([true, false]);
});

test('[STUDIO-109] a folder that is picked again goes in, and another of its name does not', async () => {
  const files = joinFolders(openMemory().files);
  const [disk, other] = [new Map([['a.ink', bytesOf('A')]]), new Map([['a.ink', bytesOf('B')]])];
  expect(await files.join(folderOf('mine', disk))).toBe(true);
  expect(await files.join(folderOf('mine', disk))).toBe(true);
  expect(await files.join(folderOf('mine', other))).toBe(false);
  expect(await files.read('mine/a.ink')).toEqual(bytesOf('A'));
});

test('[STUDIO-109] a folder that does not answer any more takes no other story with it', async () => {
  const { files: kept } = openMemory();
  const files = joinFolders(kept);
  const studio = openBrowserStudio({ files, ...bare, rest: async () => {} });
  await studio.make({ ...blank, name: 'other' });
  const lost = folderOf('lost', new Map([['lost.ink', bytesOf('')]]));
  let isThere = true;
  const entries: OpenFolder['entries'] = async function* () {
    yield* lost.entries();
    if (!isThere) throw new Error('NotFound');
  };
  expect(await files.join({ ...lost, entries })).toBe(true);
  await files.join(folderOf('mine', new Map([['mine.ink', bytesOf('')]])));
  expect(await studio.folders()).toHaveLength(3);
  isThere = false;
  expect((await studio.folders()).map(({ name }) => name)).toEqual(['mine', 'other']);
  expect((await studio.story('other')).story.name).toBe('other');
  // Who works in it hears that it does not answer, and not that its texts were thrown away.
  await expect(studio.changes('lost', {}, new AbortController().signal)).rejects.toThrow();
});
