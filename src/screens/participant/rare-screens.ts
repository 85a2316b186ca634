// Fetched together while the story is told: one small file more, instead of many.
import { keepFocus } from '../parts/keep-focus.ts';

export { Confirming } from './confirming.tsx';
export { Contest } from './contest.tsx';
export { DeRoling } from './de-roling.tsx';
export { Debrief } from './debrief.tsx';
export { Ear } from './ear.tsx';
export { EndingPlate } from './ending-plate.tsx';
export { LookUp } from './look-up.tsx';
export { NewsPlate } from './news-plate.tsx';
export { ExplainedWords } from './explained-words.tsx';
export { HandOver } from './hand-over.tsx';
export { Offer } from './offer.tsx';
export { Refused } from './refused.tsx';
export { Rehearsing } from './rehearsing.tsx';
export { Settled } from './settled.tsx';
export { SideAsking } from './side-asking.tsx';
export { Survey } from './survey.tsx';

const device = document.getElementById('device');
if (device !== null) keepFocus(device);
