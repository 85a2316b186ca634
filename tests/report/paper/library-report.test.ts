import { expect, test } from 'vitest';
import { libraryReport } from '../../../src/report/paper/library-report.ts';
import type { Figures } from '../../../src/scenario/figures/figures.ts';

const minutes = { least: 20, middle: 22.6, most: 25 };
const meter = { begins: 5, least: 0, low: 2, middle: 5, high: 9, most: 10 };

const figures: Figures = {
  title: 'The Gate',
  language: 'en',
  world: null,
  difficulty: 4,
  names: {
    en: { title: 'The Gate', meters: { trust: 'Trust' }, endings: { a: 'Open', b: 'Shut' } },
    fr: {
      title: 'La porte',
      meters: { trust: 'Confiance' },
      endings: { a: 'Ouverte', b: 'Fermée' },
    },
  },
  ranges: { trust: [0, 10] },
  lengths: [
    {
      cut: 25,
      closed: true,
      situations: 40,
      paths: 64,
      decisions: { least: 6, most: 7 },
      minutes: { plain: minutes, interpreted: null },
      endings: { a: 0.6, end: 0.4 },
      greedy: { a: 1 },
      meters: { trust: meter },
    },
  ],
  decisions: { weighed: ['one', 'two'], settled: ['two'], redLined: ['three'] },
  pictures: 0.5,
  grade: { story: -0.2, cards: 1, hardest: null },
  languages: {
    en: { texts: 1, voices: 0.5, drafts: 0.25, words: { mean: 7.77, most: 12 } },
    fr: { texts: 0.9, voices: 0, drafts: 0, words: { mean: 8, most: 12 } },
  },
};

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
