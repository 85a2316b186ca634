import { isWaiting } from './clocks.ts';
import type { Group } from './group.ts';
import type { Refusal } from './refusal.ts';
import { surveyPhases, type SurveyRound } from './survey.ts';

/** Why a round of questions cannot be asked now; null where it can. */
export function refusedToAsk(group: Group, round: SurveyRound): Refusal | null {
  const { survey, surveys, phase, settings } = group;
  if (!surveyPhases[round].includes(phase)) return 'wrong-phase';
  if ((settings.round !== undefined) !== (round === 'round')) return 'another-kind-of-session';
  if (settings.inChainOfCommand) return 'chain-of-command';
  if (group.contest !== null) return 'contest-open';
  if (survey !== null || surveys.some((one) => one.round === round)) return 'already-so';
  return isWaiting(group) ? 'paused' : null;
}
