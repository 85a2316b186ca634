import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PathRoad, PathStop } from '../../../src/report/debrief-pictures.ts';
import { teamEmblems, type TeamId } from '../../../src/session/ids.ts';
import { layOutMap, type MapBox } from '../../../src/screens/parts/debrief/map-layout.ts';
import { crossingsOf, orderColumns } from '../../../src/screens/parts/debrief/order-columns.ts';
import { roadInk } from '../../../src/screens/parts/debrief/team-road.ts';
import { threadRoads, type Thread } from '../../../src/screens/parts/debrief/thread-roads.ts';
import { longMap, shortMap } from '../projector/debrief-states.ts';

const rooms = [
  { width: 1872, height: 720, unit: 1 },
  { width: 1248, height: 480, unit: 0.667 },
  { width: 350, height: 380, unit: 0.4 },
];

const overlap = (one: MapBox, other: MapBox): boolean =>
  one.x < other.x + other.width - 0.5 &&
  other.x < one.x + one.width - 0.5 &&
  one.y < other.y + other.height - 0.5 &&
  other.y < one.y + one.height - 0.5;

/** Stories of up to ten columns, with up to four stops in each, and roads that may skip columns. */
const maps = fc
  .record({
    columns: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 10 }),
    picks: fc.array(
      fc.tuple(fc.nat(), fc.nat(), fc.subarray([...teamEmblems]), fc.subarray([...teamEmblems])),
      {
        maxLength: 30,
      },
    ),
  })
  .map(({ columns, picks }) => {
    const stops = columns.flatMap((count, column) =>
      Array.from({ length: count }, (_, nth): PathStop => ({
        path: `${column}-${nth}`,
        title: `Stop ${column} ${nth}`,
        column,
        kind: column === columns.length - 1 ? 'ending' : 'decision',
        anchor: null,
        teams: nth === 0 ? ['kite'] : [],
      })),
    );
    const roads = picks.flatMap(([from, to, teams, ghosts]): PathRoad[] => {
      const [a, b] = [stops[from % stops.length], stops[to % stops.length]];
      return a === undefined || b === undefined
        ? []
        : [{ from: a.path, to: b.path, choice: '', teams, ghosts }];
    });
    return { stops, roads };
  });

test('[MAP-1] no box leaves the sheet or lies on another', () => {
  fc.assert(
    fc.property(maps, fc.constantFrom(...rooms), ({ stops, roads }, room) => {
      const { stops: laid } = layOutMap(stops, roads, room);
      expect(laid).toHaveLength(stops.length);
      laid.forEach(({ box }, index) => {
        expect(box.width).toBeGreaterThan(0);
        expect(box.height).toBeGreaterThan(0);
        expect(box.x).toBeGreaterThanOrEqual(-0.5);
        expect(box.x + box.width).toBeLessThanOrEqual(room.width + 0.5);
        expect(box.y).toBeGreaterThanOrEqual(-0.5);
        expect(box.y + box.height).toBeLessThanOrEqual(room.height + 0.5);
        for (const other of laid.slice(index + 1)) expect(overlap(box, other.box)).toBe(false);
      });
    }),
    { numRuns: 60, seed: 7 },
  );
});

test('[MAP-2] one line for each team, one ghost for each that took it back, one grey line for nobody', () => {
  for (const map of [shortMap, longMap]) {
    const { roads } = layOutMap(map.stops, map.roads, { width: 1872, height: 720, unit: 1 });
    for (const road of map.roads) {
      const lines = roads.filter((line) => line.road === road);
      const told = lines.flatMap(({ team, ghost }) => (ghost || team === null ? [] : [team]));
      const ghosts = lines.flatMap(({ team, ghost }) => (ghost ? [team] : []));
      expect(told).toEqual(road.teams);
      expect(ghosts).toEqual(road.ghosts.filter((team) => !road.teams.includes(team)));
      if (told.length + ghosts.length === 0) expect(lines.map(({ team }) => team)).toEqual([null]);
    }
  }
});

test('[MAP-3] ports lie apart on the edge of their stop', () => {
  const room = { width: 1872, height: 720, unit: 1 };
  const edges = [shortMap, longMap].flatMap((map) => {
    const { roads, stops } = layOutMap(map.stops, map.roads, room);
    return stops.flatMap(({ stop, box }) =>
      (['from', 'to'] as const).map((end) => {
        const here = roads.filter(({ road }) => road[end] === stop.path);
        const ports = here.map(({ line }) => line.points.at(end === 'from' ? 0 : -1)?.y ?? -1);
        return { box, ports };
      }),
    );
  });
  expect(edges.length).toBeGreaterThan(30);
  for (const { box, ports } of edges) {
    expect(new Set(ports.map((y) => y.toFixed(2))).size).toBe(ports.length);
    for (const y of ports)
      expect(Math.abs(y - box.y - box.height / 2)).toBeLessThan(box.height / 2);
  }
});

test('[MAP-4] a long road goes around the stops of the columns it passes', () => {
  const { roads, stops } = layOutMap(longMap.stops, longMap.roads, {
    width: 1872,
    height: 720,
    unit: 1,
  });
  const long = roads.filter(({ line }) => line.points.length > 2);
  expect(long.length).toBeGreaterThan(3);
  for (const { line } of long) {
    for (const { x, y } of line.points.slice(1, -1)) {
      const hit = stops.filter(
        ({ box }) => x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height,
      );
      expect(hit.map(({ stop }) => stop.title)).toEqual([]);
    }
  }
});

test('[MAP-5] ordering never adds crossings, and takes away those that can go', () => {
  const count = (
    threads: readonly Thread[],
    stops: readonly PathStop[],
    ordered: boolean,
  ): number => {
    const columns = Math.max(...stops.map(({ column }) => column)) + 1;
    const asked = ordered ? threads : [];
    const order = ordered
      ? orderColumns(asked, { stops, columns })
      : Array.from({ length: columns }, (_, column) => [
          ...new Map(
            [
              ...stops.map((stop) => ({ key: stop.path, column: stop.column, stop })),
              ...threads.flatMap(({ beads }) => beads),
            ]
              .filter((bead) => bead.column === column)
              .map((bead) => [bead.key, bead] as const),
          ).values(),
        ]);
    const links = threads
      .filter(({ leadsBack }) => !leadsBack)
      .flatMap(({ beads }) =>
        beads.slice(1).map((bead, index) => [beads[index] ?? bead, bead] as const),
      );
    return crossingsOf(order, links);
  };
  fc.assert(
    fc.property(maps, ({ stops, roads }) => {
      const threads = threadRoads(stops, roads);
      expect(count(threads, stops, true)).toBeLessThanOrEqual(count(threads, stops, false));
    }),
    { numRuns: 60, seed: 11 },
  );
  const stop = (path: string, column: number): PathStop => ({
    path,
    title: path,
    column,
    kind: 'decision',
    anchor: null,
    teams: [],
  });
  const stops = [stop('a', 0), stop('b', 0), stop('c', 1), stop('d', 1)];
  const crossed = [
    { from: 'a', to: 'd', choice: '', teams: [], ghosts: [] },
    { from: 'b', to: 'c', choice: '', teams: [], ghosts: [] },
  ];
  const threads = threadRoads(stops, crossed);
  expect(count(threads, stops, false)).toBe(1);
  expect(count(threads, stops, true)).toBe(0);
});

test('[MAP-6] roads that lead back or nowhere harm nothing', () => {
  const room = { width: 1872, height: 720, unit: 1 };
  expect(layOutMap([], [], room)).toEqual({ stops: [], roads: [] });
  const back: PathRoad = { from: 'x', to: 's', choice: '', teams: ['kite'], ghosts: [] };
  const lost: PathRoad = { from: 's', to: 'nowhere', choice: '', teams: [], ghosts: [] };
  const { roads } = layOutMap(shortMap.stops, [...shortMap.roads, back, lost], room);
  expect(roads.some(({ road }) => road === back)).toBe(true);
  expect(roads.some(({ road }) => road === lost)).toBe(false);
  for (const { line } of roads) expect(line.path).not.toMatch(/NaN|undefined/);
});

test('[MAP-7] no two teams have the same colour or the same dashes', () => {
  const inks = teamEmblems.map((team: TeamId) => roadInk(team));
  expect(new Set(inks.map(({ colour }) => colour)).size).toBe(8);
  expect(new Set(inks.map(({ dashes }) => dashes)).size).toBe(8);
});
