import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listPacks } from '../../src/host/packs.ts';
import { folderWith } from '../host/explore/paper.ts';
import { openInk } from '../scenario/open.ts';

test('[STORY-22] what asks least of a group comes first, and of equals the name decides', async () => {
  const folder = folderWith({});
  const packs = {
    a: 'difficulty: 5',
    b: '',
    c: 'difficulty: 1',
    d: 'difficulty: 3',
    e: 'difficulty: soon',
  };
  for (const [name, yaml] of Object.entries(packs)) {
    mkdirSync(join(folder, name));
    writeFileSync(join(folder, name, 'pack.yaml'), yaml);
  }
  mkdirSync(join(folder, 'f'));
  writeFileSync(join(folder, 'f', 'f.ink'), 'Hi.');
  const { packs: listed } = await listPacks(folder);
  expect(listed.map(({ name }) => name)).toEqual(['c', 'b', 'd', 'e', 'f', 'a']);
});

test('[STORY-22] The Shared Plan is first of ours, Three Wells last, and a world that retells one stands beside it', async () => {
  const { packs } = await listPacks(join(import.meta.dirname, '../../stories'));
  const names = packs.map(({ name }) => name);
  expect(names[0]).toBe('the-shared-plan');
  expect(names.at(-1)).toBe('three-wells');
  expect(names.indexOf('the-river-road@fadolasi')).toBe(names.indexOf('the-river-road') + 1);
});

test('[STORY-22] a difficulty that there is not is a finding on its line, and counts as usual', () => {
  const { scenario, findings } = openInk('Hi.', { 'pack.yaml': 'title: A\ndifficulty: 7\n' });
  expect(scenario?.pack.difficulty).toBe(3);
  expect(findings.find(({ code }) => code === 'pack-value')).toMatchObject({
    line: 2,
    severity: 'error',
  });
  expect(openInk('Hi.', { 'pack.yaml': 'difficulty: 1' }).scenario?.pack.difficulty).toBe(1);
});
