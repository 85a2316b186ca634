import type { Figures } from '../../src/scenario/figures/figures.ts';

const minutes = { least: 20, middle: 22.6, most: 25 };
const meter = { begins: 5, least: 0, low: 2, middle: 5, high: 9, most: 10 };

/** Of a story in two languages, with an ending that nobody came to. */
export const figures: Figures = {
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
