import { openDice } from '../gauntlet/dice.ts';
import { openScenario } from '../../../src/scenario/open-scenario.ts';
import type { ScenarioFiles } from '../../../src/scenario/open-story.ts';
import type { Step } from '../../../src/scenario/playthrough.ts';

export type Survived = {
  readonly came: 'findings' | 'play';
  readonly findings: number;
  readonly steps: number;
};

/** Opens a story, plays 30 steps of it and walks a little. Throws only what the scenario throws. */
export function survive(story: ScenarioFiles, seed: number): Survived {
  const { scenario, findings, openWalker } = openScenario(story);
  if (!scenario) {
    if (findings.length === 0) throw new Error('It neither opens nor says why.');
    return { came: 'findings', findings: findings.length, steps: 0 };
  }
  const dice = openDice(seed);
  const steps: Step[] = [];
  for (let turn = 0; turn < 30; turn += 1) {
    const beat = scenario.read({ scenario: scenario.hash, seed, steps });
    for (const line of beat.lines.slice(0, 3)) scenario.text(line.id, line.text, 'fr');
    if (beat.fault !== null || beat.choices.length === 0) break;
    steps.push(dice.pick(beat.choices).step);
  }
  const walker = openWalker?.([]);
  walker?.advance(20);
  walker?.walked();
  return { came: 'play', findings: findings.length, steps: steps.length };
}
