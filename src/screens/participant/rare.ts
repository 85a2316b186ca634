import { late } from '../parts/late.ts';
import { speakFully } from '../parts/spoken.ts';

/** What few moments need, and its words: fetched while the story is told, or with the first key, since it keeps the focus from then on. */
export const rareScreens = late(() =>
  Promise.all([import('./rare-screens.ts'), speakFully('participant')]).then(([here]) => here),
);
