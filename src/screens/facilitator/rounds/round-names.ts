import type { Asked } from '../../../scenario/survey/indicator.ts';
import { say } from '../../parts/say.ts';

export const nameOfKind = (of: Asked): string => say(`rounds.of.${of}`);
export const nameOfRound = (months: number): string =>
  months === 0 ? say('rounds.baseline') : say('rounds.later', { months });
