import type { Team } from '../session/group.ts';
import type { TeamId } from '../session/ids.ts';
import { columnsOf } from './columns.ts';
import type { DebriefPictures, PathRoad, PathStop, PathWalk } from './debrief-pictures.ts';
import { choicesAt, seeChoices, type SeenChoices } from './path-map-choices.ts';
import { roadsNotTaken } from './roads-not-taken.ts';
import { anchorName, entryOf, stopTitle, type Told } from './saying.ts';
import { wayOf, type Place, type Turning } from './way.ts';

type DrawnStop = { place: Place; readonly teams: Set<TeamId>; readonly seen: SeenChoices };
type DrawnRoad = {
  readonly from: string;
  readonly to: string;
  readonly choice: { readonly id: string; readonly text: string };
  readonly teams: Set<TeamId>;
  readonly ghosts: Set<TeamId>;
};
type DrawnWalk = {
  readonly team: TeamId;
  readonly ghost: boolean;
  readonly turnings: readonly Turning[];
};
type Sketch = {
  readonly stops: Map<string, DrawnStop>;
  readonly roads: Map<string, DrawnRoad>;
  readonly walks: DrawnWalk[];
};

/** All on one map: what teams went through, what they took back, and one step down every road not taken. */
export function pathMap(
  teams: readonly Team[],
  told: Told,
): Pick<DebriefPictures, 'stops' | 'roads' | 'walks'> {
  const sketch: Sketch = { stops: new Map(), roads: new Map(), walks: [] };
  drawTold(sketch, told);
  drawGhosts(sketch, teams, told);
  drawRoadsNotTaken(sketch, told);
  const columns = columnsOf([...sketch.stops.keys()], [...sketch.roads.values()]);
  const stops = [...sketch.stops.values()].map((stop) => ({
    ...shownStop(stop, told),
    column: columns.get(stop.place.stop) ?? 0,
  }));
  return {
    stops,
    roads: [...sketch.roads.values()].map((road) => shownRoad(road, sketch, told)),
    walks: sketch.walks.map((walk) => shownWalk(walk, sketch)),
  };
}

function drawTold(sketch: Sketch, { ways }: Told): void {
  for (const { team, turnings } of ways) {
    drawWalk(sketch, { team: team.id, ghost: false, turnings });
    turnings.forEach(({ stop }) => sketch.stops.get(stop)?.teams.add(team.id));
    taken(turnings).forEach((way) => drawRoad(sketch, way).teams.add(team.id));
  }
}

function drawGhosts(sketch: Sketch, teams: readonly Team[], { scenario }: Told): void {
  for (const team of teams) {
    for (const run of team.runs.filter((one) => one.kind === 'ghost')) {
      const turnings = wayOf(scenario, team, run);
      drawWalk(sketch, { team: team.id, ghost: true, turnings });
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

function drawWalk(sketch: Sketch, walk: DrawnWalk): void {
  sketch.walks.push(walk);
  for (const turning of walk.turnings) seeChoices(drawStop(sketch, turning).seen, turning);
}

function drawStop({ stops }: Sketch, place: Place): DrawnStop {
  const drawn = stops.get(place.stop) ?? { place, teams: new Set(), seen: new Map() };
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

function shownStop({ place, teams, seen }: DrawnStop, told: Told): Omit<PathStop, 'column'> {
  const { scenario, say } = told;
  const anchor = place.anchors[0];
  return {
    path: place.stop,
    title: stopTitle(scenario, say, place),
    kind: place.ending === null ? 'decision' : 'ending',
    anchor: anchor === undefined ? null : anchorName(scenario, say, anchor),
    teams: [...teams],
    choices: choicesAt(seen, say),
    picture: entryOf(scenario.pack.endings, place.ending)?.picture ?? null,
  };
}

function shownRoad(road: DrawnRoad, { stops }: Sketch, { say }: Told): PathRoad {
  const { from, to, choice, teams, ghosts } = road;
  return {
    from,
    to,
    choice: say(choice.id, choice.text),
    nth: nthOf(stops.get(from), choice.id),
    teams: [...teams],
    ghosts: [...ghosts],
  };
}

function shownWalk({ team, ghost, turnings }: DrawnWalk, { stops }: Sketch): PathWalk {
  const steps = turnings.map(({ stop, taken: took }) => ({
    stop,
    choice: took === null ? null : nthOf(stops.get(stop), took.id),
  }));
  return { team, ghost, steps };
}

function nthOf(stop: DrawnStop | undefined, choice: string): number {
  return Math.max([...(stop?.seen.keys() ?? [])].indexOf(choice), 0);
}
