import type { Beat } from '../scenario/beat.ts';
import type { Cut } from '../scenario/pack.ts';
import type { Step } from '../scenario/playthrough.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { cutSteps } from './cut-steps.ts';

/** More decisions than any telling has: whoever has not come to an end by then goes in a circle. */
const mostBeats = 60;

/** The beats of the way that always takes this choice, -1 being the last; none where it leads to no end. */
export function wayThrough(scenario: Scenario, cut: Cut, choice: number): readonly Beat[] {
  const read = (steps: readonly Step[]): Beat =>
    scenario.read({ scenario: scenario.hash, seed: 1, steps });
  let steps = cutSteps(read([]), cut);
  const beats: Beat[] = [];
  while (beats.length < mostBeats) {
    const beat = read(steps);
    if (beat.fault !== null) return [];
    beats.push(beat);
    const taken = beat.choices.at(choice);
    if (taken === undefined) return beats;
    steps = [...steps, taken.step];
  }
  return [];
}
