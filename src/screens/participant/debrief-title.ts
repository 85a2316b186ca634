import type { SeatPhase } from '../../session/view/seat-view.ts';
import { say } from '../parts/say.ts';

export type DebriefStep = Extract<SeatPhase, { name: 'debrief' }>['step'];

/** Each by its whole name: of all that the wall says of a debrief, a tablet loads these four. */
const titles = {
  happened: 'debrief.happened',
  felt: 'debrief.felt',
  why: 'debrief.why',
  'take-home': 'debrief.take-home',
} as const satisfies Readonly<Record<DebriefStep, string>>;

/** What we talk about in this step. */
export const debriefTitle = (step: DebriefStep): string => say(titles[step]);
