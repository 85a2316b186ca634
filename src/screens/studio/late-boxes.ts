import { late } from '../parts/late.ts';

/** What few authors need, and those seldom. */
export const lateClash = late(() => import('./clash-box.tsx'));
export const lateUses = late(() => import('./use-list.tsx'));
