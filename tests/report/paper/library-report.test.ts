import { expect, test } from 'vitest';
import { libraryReport } from '../../../src/report/paper/library-report.ts';
import { figures } from '../../support/figures.ts';

test('[STORY-24] the report tells what was counted, in the language asked for', () => {
  const { stories, waiting } = libraryReport({ stories: [figures], waiting: 3 }, 'fr');
  expect(waiting).toBe(3);
  const [story] = stories;
  expect(story).toMatchObject({
    title: 'La porte',
    difficulty: 4,
    lengths: [{ cut: 25, minutes: 23, interpreted: null, decisions: [6, 7], paths: 64 }],
    meters: [{ name: 'Confiance', range: [0, 10], begins: 5, low: 2, high: 9 }],
    decisions: { all: 3, open: 0.5, redLines: 1 },
    greedy: 1,
    grade: 0,
    pictures: 0.5,
  });
  expect(story).not.toHaveProperty('toldIn');
  expect(story?.languages[0]).toEqual({
    tag: 'en',
    texts: 1,
    voices: 0.5,
    drafts: 0.25,
    words: 7.8,
  });
});

test('[STORY-24] an ending that nobody came to stands there with nothing, and one without a card by its name', () => {
  const [story] = libraryReport({ stories: [figures], waiting: 0 }, 'en').stories;
  expect(story?.endings).toEqual([
    { name: 'Open', share: 0.6 },
    { name: 'end', share: 0.4 },
    { name: 'Shut', share: 0 },
  ]);
  expect(story?.missed).toEqual(['endings', 'greedy', 'open']);
});

test('[STORY-24] where a story has no words in a language, it says so', () => {
  const [story] = libraryReport({ stories: [figures], waiting: 0 }, 'ur').stories;
  expect(story).toMatchObject({ title: 'The Gate', toldIn: 'en' });
});
