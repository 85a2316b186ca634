// Fetched together while the wall has nothing else to do.
export { BriefingWall } from './briefing-wall.tsx';
export { DebriefWall } from './debrief-wall.tsx';
export { FilmWall } from './film-wall.tsx';
export { OfferWall } from './offer-card.tsx';
export { PauseMark } from './pause-mark.tsx';
