import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openCounting } from '../../../src/host/library/open-counting.ts';
import { openLibrary } from '../../../src/host/library/open-library.ts';
import { measurePack } from '../../../src/host/library/measure-pack.ts';
import { folderWith } from '../explore/paper.ts';

type Story = { readonly difficulty: number; readonly line?: string };

function write(folder: string, name: string, { difficulty, line = 'Hi.' }: Story): void {
  mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, name, `${name}.ink`), `${line}\n* [a]\n* [b]\n- -> END\n`);
  writeFileSync(
    join(folder, name, 'pack.yaml'),
    `title: ${name}\ndifficulty: ${difficulty}\nretold: [elsewhere]\n`,
  );
}

/** Counts in this thread, and each story only when it is told to. */
function byHand() {
  const asked: { folder: string; go: () => void }[] = [];
  const open = () => ({
    count: async (folder: string) => {
      await new Promise<void>((resolve) => asked.push({ folder, go: resolve }));
      return measurePack(folder);
    },
    close: () => {},
  });
  return { asked, open };
}

const settled = async (until: () => boolean): Promise<void> => {
  while (!until()) await new Promise((resolve) => setImmediate(resolve));
};

test('[STORY-25] what is counted by now is told at once, what asks least of a group first, and the rest is waited for', async () => {
  const folder = folderWith({});
  write(folder, 'hard', { difficulty: 5 });
  write(folder, 'mild', { difficulty: 1 });
  const { asked, open } = byHand();
  const library = openLibrary(folder, open);
  expect(await library.look()).toEqual({ stories: [], waiting: 2 });
  asked[0]?.go();
  await settled(() => asked.length === 2);
  const half = await library.look();
  expect(half).toMatchObject({ stories: [{ title: 'mild' }], waiting: 1 });
  expect(asked.map((one) => one.folder)).toEqual([join(folder, 'mild'), join(folder, 'hard')]);
  asked[1]?.go();
  await settled(() => true);
  while ((await library.look()).waiting > 0);
  expect((await library.look()).stories.map(({ title }) => title)).toEqual(['mild', 'hard']);
});

test('[STORY-25] the same words are counted once, and a story that changed again', async () => {
  const folder = folderWith({});
  write(folder, 'mild', { difficulty: 1 });
  const { asked, open } = byHand();
  const library = openLibrary(folder, open);
  await library.look();
  await library.look();
  expect(asked).toHaveLength(1);
  asked[0]?.go();
  while ((await library.look()).waiting > 0);
  await library.look();
  expect(asked).toHaveLength(1);
  write(folder, 'mild', { difficulty: 1, line: 'Hello there.' });
  expect(await library.look()).toMatchObject({ stories: [], waiting: 1 });
  await settled(() => asked.length === 2);
});

test('[STORY-25] a thread of its own counts, and a folder without a story counts for nothing', async () => {
  const folder = folderWith({});
  write(folder, 'mild', { difficulty: 1 });
  const counting = openCounting();
  expect(await counting.count(join(folder, 'mild'))).toMatchObject({ title: 'mild' });
  counting.close();
  const empty = openCounting();
  expect(await empty.count(join(folder, 'nowhere'))).toBeNull();
  empty.close();
});
