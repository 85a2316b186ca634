import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { bankFolder } from '../../src/host/packs.ts';

const stories = join(import.meta.dirname, '../../stories');

/** Every scenario of ours. The bank of questions is a pack too, and tells no story. */
export const storyNames: readonly string[] = readdirSync(stories).filter(
  (name) => name !== bankFolder && existsSync(join(stories, name, 'pack.yaml')),
);
