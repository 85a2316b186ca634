import { openScenario } from '../../src/scenario/open-scenario.ts';
import type { Opened } from '../../src/scenario/open-scenario.ts';
import type { Beat } from '../../src/scenario/beat.ts';
import type { Playthrough, Step } from '../../src/scenario/playthrough.ts';
import type { WrittenChoice } from '../../src/scenario/ink/written/choice-points.ts';
import { reportOf } from '../../src/scenario/walk/report/walk-report.ts';
import type { WalkReport } from '../../src/scenario/walk/report/walk-report.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';

/** Opens a story written in a test, alone or with a pack and more files. */
export function openInk(ink: string, more: Readonly<Record<string, string>> = {}): Opened {
  return openScenario({ name: 'story', files: { 'story.ink': ink, ...more }, strings: {} });
}

export function mustOpen(ink: string, more: Readonly<Record<string, string>> = {}): Scenario {
  const { scenario, findings } = openInk(ink, more);
  if (!scenario) throw new Error(`The story does not open: ${JSON.stringify(findings)}`);
  return scenario;
}

export function playthrough(
  scenario: Scenario,
  steps: readonly Step[] = [],
  seed = 7,
): Playthrough {
  return { scenario: scenario.hash, seed, steps };
}

/** Takes the choices with these indexes, one after another. */
export function play(
  scenario: Scenario,
  indexes: readonly number[],
  seed = 7,
): { readonly beat: Beat; readonly steps: readonly Step[] } {
  const steps: Step[] = [];
  let beat = scenario.read(playthrough(scenario, steps, seed));
  for (const index of indexes) {
    const choice = beat.choices[index % Math.max(1, beat.choices.length)];
    if (!choice) break;
    steps.push(choice.step);
    beat = scenario.read(playthrough(scenario, steps, seed));
  }
  return { beat, steps };
}

export const textsOf = (beat: Beat): readonly string[] => beat.lines.map(({ text }) => text);

/** Walks every path, with so many choices at most, and tells what was met. */
export function walkInk(
  ink: string,
  more: Readonly<Record<string, string>> = {},
  steps = 5_000,
): WalkReport & { readonly neverOffered: readonly WrittenChoice[] } {
  const { openWalker, written, findings } = openInk(ink, more);
  if (!openWalker || !written) throw new Error(JSON.stringify(findings));
  const walker = openWalker([]);
  walker.advance(steps);
  const report = reportOf(walker.walked(), written);
  const neverOffered = written.choices.filter(({ path }) => !report.met.choices.has(path));
  return { ...report, neverOffered };
}
