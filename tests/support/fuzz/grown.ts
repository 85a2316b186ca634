import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Grown } from './fuzz-story.ts';

const stories = join(import.meta.dirname, '../../../stories');
const read = (path: string): string => readFileSync(join(stories, path), 'utf8');

/** The project's own stories, to be spoilt. */
export function ownStories(): Grown {
  return {
    ink: [read('the-river-road/the-river-road.ink'), read('solmirela/world.ink')],
    packs: [read('the-river-road/pack.yaml'), read('solmirela/world.yaml')],
  };
}
