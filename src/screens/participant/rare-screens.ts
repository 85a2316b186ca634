// Fetched together while the story is told: one small file more, instead of four.
export { Contest } from './contest.tsx';
export { DeRoling } from './de-roling.tsx';
export { Debrief } from './debrief.tsx';
export { Offer } from './offer.tsx';
