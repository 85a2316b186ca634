import { debriefSteps, type DebriefStep } from '../scenario/pack.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { groupSheet } from './group-sheet.ts';
import type { Group } from './group.ts';
import { questionsOf } from './plan-questions.ts';
import { leastDebrief } from './run-sheet.ts';

/** Why it went this way takes longest. */
const shares: Readonly<Record<DebriefStep, number>> = {
  happened: 4,
  felt: 4,
  why: 5,
  'take-home': 4,
};
const allShares = debriefSteps.reduce((sum, step) => sum + shares[step], 0);

export type StepMinutes = Readonly<Record<DebriefStep, number>>;

/** Whole minutes of each step, which together are the minutes of the debrief. */
export function stepMinutes(minutes: number): StepMinutes {
  let passed = 0;
  let given = 0;
  const parts = debriefSteps.map((step) => {
    passed += shares[step];
    const until = Math.round((minutes * passed) / allShares);
    const part = until - given;
    given = until;
    return [step, part] as const;
  });
  return Object.fromEntries(parts) as StepMinutes;
}

/** As the run sheet has it now; the questions after the story have minutes of their own. */
export function plannedSteps(group: Group, scenario: Scenario | null): StepMinutes {
  const { stops, questions } = groupSheet(group, scenario);
  const asked = questionsOf(scenario, group.settings)
    .filter(({ phase, round }) => phase === 'debrief' && questions.includes(round))
    .reduce((sum, { minutes }) => sum + minutes, 0);
  const planned = (stops.find(({ phase }) => phase === 'debrief')?.minutes ?? 0) - asked;
  return stepMinutes(Math.max(planned, leastDebrief));
}
