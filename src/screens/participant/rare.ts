import { late } from '../parts/late.ts';

/** What few moments need: fetched while the story is told. */
export const rareScreens = late(() => import('./rare-screens.ts'));
