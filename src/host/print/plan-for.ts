import type { GuidePlan } from '../../report/paper/paper.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { firstSettings } from '../../session/empty-group.ts';
import { besideDecisions, contestsOf, tellings } from '../../session/group-sheet.ts';
import type { Group } from '../../session/group.ts';
import { openPhases } from '../../session/open-phases.ts';
import { planWithQuestions, questionsOf } from '../../session/plan-questions.ts';

/** The run sheet of a guide: what a session with these settings would be planned in so many minutes; questions go first where they are short. */
export function planFor(scenario: Scenario, group: Group | null, minutes: number): GuidePlan {
  const settings = group?.settings ?? firstSettings;
  const block = {
    minutes,
    phases: openPhases(scenario, settings),
    cuts: tellings(scenario),
    interpreted: settings.interpreter,
    ...besideDecisions(scenario, settings),
    contests: contestsOf(scenario, settings),
    breaks: settings.breaks,
    played: 0,
    trims: true,
  };
  const { cut, stops, questions } = planWithQuestions(block, questionsOf(scenario, settings));
  return {
    minutes,
    cut,
    questions,
    stops: stops.map((stop) => ({ phase: stop.phase, minutes: stop.minutes })),
  };
}
