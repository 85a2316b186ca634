import { late } from '../../parts/late.ts';

/** Rounds are begun a few times a year: fetched once somebody asks for them. */
export const lateRounds = late(() => import('./rounds-part.ts'));
