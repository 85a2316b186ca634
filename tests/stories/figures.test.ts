import { join } from 'node:path';
import { expect, test } from 'vitest';
import { measurePack } from '../../src/host/library/measure-pack.ts';
import { missedBars } from '../../src/scenario/figures/bars.ts';
import { cuts } from '../../src/scenario/pack.ts';
import { storyNames } from './story-names.ts';

const stories = join(import.meta.dirname, '../../stories');

test.each(storyNames)(
  '[STORY-19] the report of it holds every bar (%s)',
  { timeout: 240_000 },
  async (name) => {
    const figures = await measurePack(join(stories, name));
    if (!figures) throw new Error(`There is no story ${name}.`);
    expect(figures.lengths.map(({ cut }) => cut)).toEqual([...cuts]);
    expect(missedBars(figures)).toEqual([]);
    expect(figures.pictures).toBe(1);
    for (const language of ['en', 'fr', 'ar']) expect(figures.languages[language]?.texts).toBe(1);
  },
);

test('[STORY-19] there are six of them', () => {
  expect(storyNames).toHaveLength(6);
});
