import type { Choice } from '../scenario/beat.ts';
import type { Step } from '../scenario/playthrough.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Run } from '../session/group.ts';
import { stopOf, type Place, type Turning, type Way } from './way.ts';

export type RoadNotTaken = {
  readonly from: string;
  readonly to: Place;
  readonly choice: Pick<Choice, 'id' | 'text'>;
};

/** A road is followed to its next stop; one that only ever goes on is given up after this many steps. */
const farthest = 40;

const known = new WeakMap<Scenario, WeakMap<Run, readonly RoadNotTaken[]>>();

/** Every choice a run stood before and did not take, followed to the next stop. The same run is followed once. */
export function roadsNotTaken(scenario: Scenario, way: Way): readonly RoadNotTaken[] {
  const runs = known.get(scenario) ?? new WeakMap<Run, readonly RoadNotTaken[]>();
  known.set(scenario, runs);
  const roads = runs.get(way.run) ?? way.turnings.flatMap((from) => roadsFrom(scenario, way, from));
  runs.set(way.run, roads);
  return roads;
}

function roadsFrom(scenario: Scenario, way: Way, from: Turning): readonly RoadNotTaken[] {
  const others = from.beat.choices.filter((_, index) => index !== from.taken?.choice);
  return others.flatMap((choice) => {
    const steps = [...way.run.steps.slice(0, from.at), choice.step];
    const to = nextStop(scenario, way.team.seed, steps);
    return to === null ? [] : [{ from: from.stop, to, choice }];
  });
}

function nextStop(scenario: Scenario, seed: number, steps: readonly Step[]): Place | null {
  const anchors = new Set<string>();
  let along = steps;
  for (let gone = 0; gone < farthest; gone += 1) {
    const beat = scenario.read({ scenario: scenario.hash, seed, steps: along });
    beat.anchors.forEach((anchor) => anchors.add(anchor));
    if (beat.fault !== null) return null;
    if (beat.ending !== null || beat.decision !== null) {
      return { stop: stopOf(beat), ending: beat.ending, beat, anchors: [...anchors] };
    }
    const only = beat.choices[0];
    if (only === undefined) return null;
    along = [...along, only.step];
  }
  return null;
}
