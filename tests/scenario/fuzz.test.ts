import { expect, test } from 'vitest';
import type { Finding } from '../../src/scenario/finding.ts';
import { parseYaml } from '../../src/scenario/parse-yaml.ts';
import { fuzzStory } from '../support/fuzz/fuzz-story.ts';
import { ownStories } from '../support/fuzz/grown.ts';
import { survive } from '../support/fuzz/survive.ts';
import { mustOpen } from './open.ts';

const grown = ownStories();
const batches = Array.from({ length: 10 }, (_, index) => index * 50 + 1);

test.each(batches)(
  '[FUZZ-1] a made-up or spoilt story gives findings or play, and never an exception (seeds from %i)',
  (first) => {
    const came = { findings: 0, play: 0 };
    for (let seed = first; seed < first + 50; seed += 1) {
      const told = tell(seed);
      if (typeof told === 'string') expect.fail(`Seed ${seed}: ${told}`);
      came[told.came] += 1;
    }
    expect(Math.min(came.findings, came.play)).toBeGreaterThan(0);
  },
);

function tell(seed: number): ReturnType<typeof survive> | string {
  try {
    return survive(fuzzStory(seed, grown), seed);
  } catch (problem) {
    return problem instanceof Error ? (problem.stack ?? problem.message) : String(problem);
  }
}

const packFindings = (yaml: string): readonly Finding[] =>
  mustOpen('Hi.\n-> END\n', { 'pack.yaml': yaml }).findings.filter(
    ({ file }) => file === 'pack.yaml',
  );

test.each([
  ['a name that is a table of tables of tables', '? '.repeat(40), 'list or a table'],
  ['brackets in brackets', `notes: ${'['.repeat(3000)}${']'.repeat(3000)}`, 'nested'],
  ['more brackets than a stack has room for', '['.repeat(200_000), 'nested'],
  ['a file longer than anybody writes', `title: ${'x'.repeat(600_000)}`, 'too long'],
  ['a name that stands twice', 'title: a\nnotes: []\ntitle: b', '"title" stands here twice'],
])('[FUZZ-2] %s is a finding, and the story still plays', (_, yaml, what) => {
  const found = packFindings(yaml);
  expect(found[0]).toMatchObject({ severity: 'error', code: 'pack-broken', file: 'pack.yaml' });
  expect(found[0]?.what).toContain(what);
});

test('[FUZZ-2] names that stand for names are not written out', () => {
  const rows = Array.from({ length: 30 }, (_, index) => {
    const inside = index === 0 ? 'x' : `*a${index - 1}, *a${index - 1}, *a${index - 1}`;
    return `a${index}: &a${index} [${inside}]`;
  });
  expect(packFindings(`${rows.join('\n')}\nnotes: *a29\n`)[0]?.what).toContain('more than');
  expect(packFindings('cast: &c { dulomi: *c }\n')[0]?.what).toBe('"c" stands for itself.');
  expect(packFindings('notes: &n [*n]\n')[0]?.what).toBe('"n" stands for itself.');
  expect(packFindings('notes: *n\n')[0]?.what).toBe('Nothing above is named "n".');
  expect(parseYaml('a: &a { b: [1, { c: 2 }] }\nd: [*a, *a]').errors).toEqual([]);
});
