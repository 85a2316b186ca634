import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Sources } from '../../src/scenario/scenario.ts';
import { makeGauntlet } from '../support/gauntlet/gauntlet.ts';
import { writeInk } from '../support/write-ink.ts';
import { everyCase } from './conformance/cases/every-case.ts';

const root = join(import.meta.dirname, '../..');

type AtHand = { readonly says: string; readonly name: string; readonly files: Sources };

const world = readFileSync(join(root, 'stories/solmirela/world.ink'), 'utf8');

/** Every story in a folder of packs, each with the files beside it. */
function storiesIn(folder: string): readonly AtHand[] {
  const paths = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
  return paths
    .filter((path) => path.endsWith('.ink') && basename(path) !== 'world.ink')
    .map((path) => {
      const home = join(root, folder, dirname(path));
      const files = readdirSync(home)
        .filter((file) => file.endsWith('.ink'))
        .map((file) => [file, readFileSync(join(home, file), 'utf8')] as const);
      const all = { 'world.ink': world, ...Object.fromEntries(files) };
      return { says: `${folder}/${path}`, name: basename(path, '.ink'), files: all };
    });
}

const made: readonly AtHand[] = Array.from({ length: 8 }, (_, seed) => ({
  says: `made-up story ${seed}`,
  name: 'story',
  files: { 'story.ink': writeInk(seed) },
}));

/** Every story there is: ours, the tests', the conformance suite's, and made-up ones. */
export const atHand: readonly AtHand[] = [
  ...storiesIn('stories'),
  ...storiesIn('tests/stories'),
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
