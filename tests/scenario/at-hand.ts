import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Sources } from '../../src/scenario/scenario.ts';
import { growInk } from '../support/fuzz/ink-grammar.ts';
import { openDice } from '../support/gauntlet/dice.ts';
import { makeGauntlet } from '../support/gauntlet/gauntlet.ts';
import { everyCase } from './conformance/cases/every-case.ts';

const root = join(import.meta.dirname, '../..');

export type AtHand = { readonly says: string; readonly name: string; readonly files: Sources };

function storyIn(path: string): AtHand {
  const folder = join(root, path, '..');
  const sources = [...readdirSync(folder), '../solmirela/world.ink'].filter((file) =>
    file.endsWith('.ink'),
  );
  const files = sources.flatMap((file) => {
    try {
      return [[basename(file), readFileSync(join(folder, file), 'utf8')] as const];
    } catch {
      return [];
    }
  });
  return { says: path, name: basename(path, '.ink'), files: Object.fromEntries(files) };
}

const made: readonly AtHand[] = Array.from({ length: 14 }, (_, seed) => ({
  says: `made-up story ${seed}`,
  name: 'story',
  files: { 'story.ink': growInk(openDice(seed), 6) },
}));

export /** Every story there is: ours, the tests', the conformance suite's, and made-up ones. */
const atHand: readonly AtHand[] = [
  storyIn('stories/the-river-road/the-river-road.ink'),
  storyIn('tests/stories/plain.ink'),
  storyIn('tests/stories/two-roads/two-roads.ink'),
  ...everyCase.map(({ says, ink, files = {} }) => ({
    says,
    name: 'story',
    files: { ...files, 'story.ink': ink },
  })),
  ...made,
  ...[1, 2].map((seed) => ({
    says: `gauntlet ${seed}`,
    name: 'story',
    files: { 'story.ink': makeGauntlet(seed, { acts: 1, sentences: 1 }).ink },
  })),
];
