import type { Meters } from '../../scenario/beat.ts';
import type { Run } from '../group.ts';
import type { Ear, ShownMeter } from './telling.ts';

/** The author's meters that are up while the story is told: live ones at once, others after the scene. */
export function shownMeters(ear: Ear, run: Run, sceneIsOver: boolean): readonly ShownMeter[] {
  const now = run.marks.at(-1)?.meters ?? {};
  const before = metersBefore(run);
  return Object.entries(ear.scenario.pack.meters).flatMap(([key, meter]) => {
    if (meter.shown === 'debrief') return [];
    const value = (meter.shown === 'live' || sceneIsOver ? now : before)[key];
    if (value === undefined) return [];
    const name = ear.say(`meters.${key}.name`, meter.name);
    return [{ key, name, sign: meter.sign, value, range: meter.range }];
  });
}

/** As they stood when the scene began, so that a meter never tells what the lines have yet to. */
function metersBefore(run: Run): Meters {
  const last = run.steps.findLastIndex((step) => step.kind === 'choice');
  return (run.marks[last] ?? run.marks.at(-1))?.meters ?? {};
}
