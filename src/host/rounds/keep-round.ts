import { makeRound } from '../../report/kept-round.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Group } from '../../session/group.ts';
import { keptFile } from '../kept-file.ts';
import { isOutside, type RoundPlan } from '../../session/round.ts';
import { writeReport } from './report-files.ts';

/** Keeps what a round came to, a community's apart from everybody else's; of a round that nobody answered nothing. */
export function keepRound(
  data: string,
  name: string,
  round: {
    readonly plan: RoundPlan;
    readonly group: Group;
    readonly scenario: Scenario | null;
  },
): void {
  const { plan, group, scenario } = round;
  const kept = makeRound({
    plan,
    result: group.surveys.find((one) => one.round === 'round'),
    indicators: scenario?.pack.survey.indicators ?? {},
    settings: group.settings,
    day: new Date(group.lastAt).toISOString().slice(0, 10),
  });
  if (kept === null) return;
  const content = { ...kept, ...keptFile(group, scenario) };
  writeReport(data, isOutside(plan) ? 'outside' : 'reports', { name, content });
}
