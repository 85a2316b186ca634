import type { Team } from '../session/group.ts';
import type { TeamId } from '../session/ids.ts';
import { columnsOf } from './columns.ts';
import type { DebriefPictures, PathRoad, PathStop } from './debrief-pictures.ts';
import { roadsNotTaken } from './roads-not-taken.ts';
import { anchorName, stopTitle, type Told } from './saying.ts';
import { wayOf, type Place, type Turning } from './way.ts';

type DrawnStop = { place: Place; readonly teams: Set<TeamId> };
type DrawnRoad = {
  readonly from: string;
  readonly to: string;
  readonly choice: { readonly id: string; readonly text: string };
  readonly teams: Set<TeamId>;
  readonly ghosts: Set<TeamId>;
};
type Sketch = { readonly stops: Map<string, DrawnStop>; readonly roads: Map<string, DrawnRoad> };

/** All on one map: what teams went through, what they took back, and one step down every road not taken. */
export function pathMap(
  teams: readonly Team[],
  told: Told,
): Pick<DebriefPictures, 'stops' | 'roads'> {
  const sketch: Sketch = { stops: new Map(), roads: new Map() };
  drawTold(sketch, told);
  drawGhosts(sketch, teams, told);
  drawRoadsNotTaken(sketch, told);
  const columns = columnsOf([...sketch.stops.keys()], [...sketch.roads.values()]);
  const stops = [...sketch.stops.values()].map((stop) => ({
    ...shownStop(stop, told),
    column: columns.get(stop.place.stop) ?? 0,
  }));
  return { stops, roads: [...sketch.roads.values()].map((road) => shownRoad(road, told)) };
}

function drawTold(sketch: Sketch, { ways }: Told): void {
  for (const { team, turnings } of ways) {
    turnings.forEach((turning) => drawStop(sketch, turning).teams.add(team.id));
    taken(turnings).forEach((way) => drawRoad(sketch, way).teams.add(team.id));
  }
}

function drawGhosts(sketch: Sketch, teams: readonly Team[], { scenario }: Told): void {
  for (const team of teams) {
    for (const run of team.runs.filter((one) => one.kind === 'ghost')) {
      const turnings = wayOf(scenario, team, run);
      turnings.forEach((turning) => drawStop(sketch, turning));
      taken(turnings)
        .map((way) => drawRoad(sketch, way))
        .filter((road) => !road.teams.has(team.id))
        .forEach((road) => road.ghosts.add(team.id));
    }
  }
}

function drawRoadsNotTaken(sketch: Sketch, { ways, scenario }: Told): void {
  for (const { from, to, choice } of roadsNotTaken(scenario, ways)) {
    drawStop(sketch, to);
    drawRoad(sketch, { from, to: to.stop, choice });
  }
}

type Taken = Pick<DrawnRoad, 'from' | 'to' | 'choice'>;

function taken(turnings: readonly Turning[]): readonly Taken[] {
  return turnings.flatMap((turning, index) => {
    const next = turnings[index + 1];
    if (turning.taken === null || next === undefined) return [];
    return [{ from: turning.stop, to: next.stop, choice: turning.taken }];
  });
}

function drawStop({ stops }: Sketch, place: Place): DrawnStop {
  const drawn = stops.get(place.stop) ?? { place, teams: new Set() };
  const anchors = new Set([...drawn.place.anchors, ...place.anchors]);
  drawn.place = { ...drawn.place, anchors: [...anchors] };
  stops.set(place.stop, drawn);
  return drawn;
}

function drawRoad({ roads }: Sketch, { from, to, choice }: Taken): DrawnRoad {
  const key = JSON.stringify([from, to, choice.id]);
  const drawn = roads.get(key) ?? { from, to, choice, teams: new Set(), ghosts: new Set() };
  roads.set(key, drawn);
  return drawn;
}

function shownStop({ place, teams }: DrawnStop, told: Told): Omit<PathStop, 'column'> {
  const anchor = place.anchors[0];
  return {
    path: place.stop,
    title: stopTitle(told.scenario, told.say, place),
    kind: place.ending === null ? 'decision' : 'ending',
    anchor: anchor === undefined ? null : anchorName(told.scenario, told.say, anchor),
    teams: [...teams],
  };
}

function shownRoad({ from, to, choice, teams, ghosts }: DrawnRoad, { say }: Told): PathRoad {
  return { from, to, choice: say(choice.id, choice.text), teams: [...teams], ghosts: [...ghosts] };
}
