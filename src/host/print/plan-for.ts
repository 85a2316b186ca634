import type { GuidePlan } from '../../report/paper/paper.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { firstSettings } from '../../session/empty-group.ts';
import { tellings } from '../../session/group-sheet.ts';
import type { Group } from '../../session/group.ts';
import { openPhases } from '../../session/open-phases.ts';
import { planWithQuestions, questionsOf } from '../../session/plan-questions.ts';
import { voiceMinutes } from '../../session/voice-minutes.ts';

/** The run sheet of a guide: what a session with these settings would be planned in so many minutes; questions go first where they are short. */
export function planFor(scenario: Scenario, group: Group | null, minutes: number): GuidePlan {
  const settings = group?.settings ?? firstSettings;
  const block = {
    minutes,
    phases: openPhases(scenario, settings),
    cuts: tellings(scenario),
    interpreted: settings.interpreter,
    voiceMinutes: voiceMinutes(scenario, settings),
    breaks: settings.breaks,
    played: 0,
    trims: true,
  };
  const { cut, stops } = planWithQuestions(block, questionsOf(scenario, settings));
  return {
    minutes,
    cut,
    stops: stops.map((stop) => ({ phase: stop.phase, minutes: stop.minutes })),
  };
}
