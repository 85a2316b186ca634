import type { Choice } from '../scenario/beat.ts';
import type { Step } from '../scenario/playthrough.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Run } from '../session/group.ts';
import { stopOf, type Place, type Way } from './way.ts';

export type RoadNotTaken = {
  readonly from: string;
  readonly to: Place;
  readonly choice: Pick<Choice, 'id' | 'text'>;
};

/** A road is followed to its next stop; one that only ever goes on is given up after this many steps. */
const farthest = 40;

/** Every choice that no run took where it stood, followed from where the first run stood to its next stop. */
export function roadsNotTaken(scenario: Scenario, ways: readonly Way[]): readonly RoadNotTaken[] {
  const places = ways.flatMap((way) => way.turnings.map((turning) => ({ way, turning })));
  const drawn = new Set(
    places.map(({ turning: { stop, taken } }) => roadName(stop, taken?.id ?? '')),
  );
  return places.flatMap(({ way, turning }) =>
    turning.beat.choices.flatMap((choice) => {
      const name = roadName(turning.stop, choice.id);
      if (drawn.has(name)) return [];
      drawn.add(name);
      const steps = [...way.run.steps.slice(0, turning.at), choice.step];
      const to = followed(scenario, way, steps);
      return to === null ? [] : [{ from: turning.stop, to, choice }];
    }),
  );
}

const roadName = (stop: string, choice: string): string => JSON.stringify([stop, choice]);

const known = new WeakMap<Scenario, WeakMap<Run, Map<string, Place | null>>>();

/** Follows the same road of the same run once. */
function followed(scenario: Scenario, way: Way, steps: readonly Step[]): Place | null {
  const runs = known.get(scenario) ?? new WeakMap<Run, Map<string, Place | null>>();
  known.set(scenario, runs);
  const roads = runs.get(way.run) ?? new Map<string, Place | null>();
  runs.set(way.run, roads);
  const name = JSON.stringify(steps);
  const before = roads.get(name);
  const to = before === undefined ? nextStop(scenario, way.team.seed, steps) : before;
  roads.set(name, to);
  return to;
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
