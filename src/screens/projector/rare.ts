import { late } from '../parts/late.ts';

/** What comes after the story, without one, or seldom in it. */
export const laterWalls = late(() => import('./later-walls.ts'));
