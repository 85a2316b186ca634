import { late } from '../parts/late.ts';

/** What few moments need: fetched while the story is told, or with the first key, since it keeps the focus from then on. */
export const rareScreens = late(() => import('./rare-screens.ts'));
