import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { measureDistance } from '../../../src/scenario/distance/measure-distance.ts';
import { compare, lexicon, readPlanted, root, said } from './at-hand.ts';

const planted = ['planted.txt', 'planted-later.txt', 'planted-people.txt'].flatMap(readPlanted);
const kinds = [...new Set(planted.map(({ kind }) => kind))];
const text = (file: string): string => readFileSync(join(import.meta.dirname, file), 'utf8');

test('[DIST-1] the planted list has at least 150 names, of twelve kinds, in five languages', () => {
  expect(planted.flatMap(({ names }) => names).length).toBeGreaterThan(300);
  expect(kinds.length).toBeGreaterThanOrEqual(12);
  for (const language of ['en', 'fr', 'es', 'ar', 'fa']) {
    const own = planted.filter((one) => one.language === language);
    expect(own.flatMap(({ names }) => names).length).toBeGreaterThan(30);
  }
});

test.each(kinds.filter((kind) => kind !== 'near-miss'))(
  '[DIST-1] every planted name is found, and nothing beside it: %s',
  (kind) => {
    for (const one of planted.filter((other) => other.kind === kind)) {
      expect({ sentence: one.sentence, ...compare(one) }).toEqual({
        sentence: one.sentence,
        missed: [],
        extra: [],
      });
    }
  },
);

test('[DIST-2] a country with one letter wrong, doubled or written as it sounds is found', () => {
  for (const one of planted.filter(({ kind }) => kind === 'near-miss')) {
    expect({ sentence: one.sentence, ...compare(one) }).toEqual({
      sentence: one.sentence,
      missed: [],
      extra: [],
    });
  }
});

test('[DIST-2] names and words that are near a country by chance are not', () => {
  const near = 'Angela, Roland, Olivia, Wanda, Lydia and Georgina met Franco, Norma and Malika.';
  expect(
    said(`Then came ${near} They were hungry in the cabin. An angel of the canal sang.`),
  ).toEqual([]);
});

test.each(['trap.md', 'trap-later.md', 'trap-people.md'])(
  '[DIST-3] a text full of traps has no error and few warnings: %s',
  (file) => {
    const { findings, words } = measureDistance({ [file]: text(file) }, { lexicon });
    const errors = findings.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ what, line }) => `${line}: ${what}`)).toEqual([]);
    expect(findings.length).toBeLessThanOrEqual(((words[file] ?? 0) * 2) / 1000);
  },
);

test('[DIST-3] the texts of traps are long enough to tell', () => {
  expect(text('trap.md').split(/\s+/).length).toBeGreaterThan(3000);
});

test('[DIST-11] our own stories and worlds have no error', () => {
  const stories = join(root, 'stories');
  const files = readdirSync(stories, { recursive: true, encoding: 'utf8' })
    .filter((file) => file !== 'README.md' && /\.(?:ink|ya?ml|md|json)$/.test(file))
    .map((file) => [file, readFileSync(join(stories, file), 'utf8')] as const);
  const { findings, words } = measureDistance(Object.fromEntries(files), { lexicon });
  expect(findings.map(({ file, what }) => `${file} ${what}`)).toEqual([]);
  expect(Object.values(words).reduce((sum, count) => sum + count, 0)).toBeGreaterThan(5000);
});
