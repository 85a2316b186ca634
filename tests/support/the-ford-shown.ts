import type { Film } from '../../src/scenario/film.ts';
import { paperScenario } from './paper-scenario.ts';
import { theFordStory } from './the-ford.ts';

/** Ten seconds, with a mark after four and another after seven. */
export const fordFilm: Film = {
  title: 'At the ford',
  description: 'A woman walks to the water and stops.',
  length: 10_000,
  pauses: [
    { at: 4_000, ask: 'What does she see?', id: 'films.ford.pauses.0.ask' },
    { at: 7_000, ask: 'What would you do?', id: 'films.ford.pauses.1.ask' },
  ],
  file: 'film/ford.webm',
  still: 'film/ford.svg',
  captions: {
    en: [
      { from: 500, to: 3_000, text: 'The water is high.' },
      { from: 5_000, to: 6_500, text: 'Who is there?' },
    ],
    ar: [{ from: 500, to: 3_000, text: 'الماء عالٍ.' }],
  },
};

const { road, ford } = theFordStory.pages as Record<
  'road' | 'ford',
  typeof theFordStory.pages.x & {}
>;

/** The same story with a film at its first line, and a motion comic before its first decision. */
export const theFordShown = paperScenario({
  ...theFordStory,
  films: { ford: fordFilm },
  pages: {
    ...theFordStory.pages,
    road: {
      ...road,
      lines: [{ text: 'A road.', film: 'ford' }, ...road.lines.slice(1)],
    },
    ford: {
      ...ford,
      lines: [
        { text: 'She stops.', comic: true },
        { text: 'She looks around.', comic: true, pauseMark: 'What does she fear?' },
        { text: 'She waits.', comic: true },
      ],
    },
  },
});
