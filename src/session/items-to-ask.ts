import type { Scenario } from '../scenario/scenario.ts';
import type { Group } from './group.ts';
import type { SurveyRound } from './survey.ts';

/** What would be asked: what the pack says, or what was chosen for the round. */
export function itemsToAsk(
  { settings }: Group,
  scenario: Scenario,
  round: SurveyRound,
): readonly string[] {
  return round === 'round' ? (settings.round?.items ?? []) : scenario.pack.survey[round];
}
