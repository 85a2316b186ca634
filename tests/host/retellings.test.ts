import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findBeside } from '../../src/host/explore/beside-walking.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'retold-'));
  await cp(join(import.meta.dirname, '../../stories'), folder, { recursive: true });
});
afterAll(() => rm(folder, { recursive: true }));

const change = async (file: string, from: string, to: string): Promise<void> => {
  const path = join(folder, file);
  await writeFile(path, (await readFile(path, 'utf8')).replace(from, to));
};
const codes = async (): Promise<readonly string[]> =>
  (await findBeside(join(folder, 'the-river-road'))).map(({ file, code }) => `${file} ${code}`);

test('[CHECK-4] a check looks for real names, and tries the names of the other worlds', async () => {
  expect(await codes()).toEqual([]);
  await change('the-river-road/the-river-road.ink', 'This is {VALLEY}.', 'This is Solmirela.');
  await change('the-river-road/the-river-road.ink', 'a cart of plums.', 'a cart from Afghanistan.');
  await change('fadolasi/world.ink', 'CONST MONEY = "tally"', '');
  expect(await codes()).toEqual([
    'world.ink world-lacks',
    'the-river-road.ink world-left',
    'the-river-road.ink distance-country',
  ]);
  await change('the-river-road/pack.yaml', 'retold: [fadolasi]', 'retold: [nowhere]');
  expect((await codes())[0]).toBe('pack.yaml world-missing');
});
