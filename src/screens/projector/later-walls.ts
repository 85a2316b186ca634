// Fetched together while the wall has nothing else to do.
export { BriefingWall } from './briefing-wall.tsx';
export { DebriefWall } from './debrief-wall.tsx';
