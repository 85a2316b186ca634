import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PathStop, PathWalk } from '../../../src/report/debrief-pictures.ts';
import { codePictures, type TeamId } from '../../../src/session/ids.ts';
import type { MapBox } from '../../../src/screens/parts/debrief/map-room.ts';
import {
  crossingsOf,
  orderColumns,
  type KnotLink,
} from '../../../src/screens/parts/debrief/order-columns.ts';
import { roadInk } from '../../../src/screens/parts/debrief/team-road.ts';
import { linesOf } from '../../../src/screens/parts/debrief/weave-boxes.ts';
import { layOutWeave, type Weave } from '../../../src/screens/parts/debrief/weave-layout.ts';
import { legsOf, type WovenPictures } from '../../../src/screens/parts/debrief/weave-legs.ts';
import { endBox } from '../../../src/screens/parts/debrief/weave-strands.ts';
import { longMap, shortMap } from '../projector/debrief-states.ts';

const rooms = [
  { width: 1872, height: 780, unit: 1 },
  { width: 1248, height: 505, unit: 0.667 },
  { width: 976, height: 505, unit: 0.533 },
];
const room = { width: 1872, height: 780, unit: 1 };

const overlap = (one: MapBox, other: MapBox): boolean =>
  one.x < other.x + other.width - 0.5 &&
  other.x < one.x + one.width - 0.5 &&
  one.y < other.y + other.height - 0.5 &&
  other.y < one.y + one.height - 0.5;

const decision = (path: string, column: number, choices: number): PathStop => ({
  path,
  title: `What was decided ${path}`,
  column,
  kind: 'decision',
  anchor: null,
  teams: [],
  choices: Array.from({ length: choices }, (_, nth) => ({ text: `c${nth}`, picture: 'greet' })),
  picture: null,
});
const ending = (nth: number, column: number): PathStop => ({
  ...decision(`end${nth}`, column, 0),
  kind: 'ending',
});

type Told = { readonly team: TeamId; readonly picks: readonly number[]; readonly ghost: boolean };

/** Goes from a decision to any later one, or to an ending; a nought now and then leads back. */
function walkOf({ team, picks, ghost }: Told, stops: readonly PathStop[]): PathWalk {
  const steps: { stop: string; choice: number | null }[] = [];
  let at = 0;
  for (const pick of picks) {
    const stop = stops[at];
    if (stop === undefined || stop.kind === 'ending') break;
    if (stop.choices.length === 0) break;
    steps.push({ stop: stop.path, choice: pick % stop.choices.length });
    at = pick % 17 === 0 ? 0 : at + 1 + (pick % 3);
  }
  const last = stops[Math.min(at, stops.length - 1)];
  return {
    team,
    ghost,
    steps: last === undefined ? steps : [...steps, { stop: last.path, choice: null }],
  };
}

/** Stories of 1 … 14 decisions of up to four choices, up to six endings, up to eight teams, with ghosts. */
const stories: fc.Arbitrary<WovenPictures> = fc
  .record({
    decisions: fc.array(fc.tuple(fc.integer({ min: 0, max: 4 }), fc.boolean()), {
      minLength: 1,
      maxLength: 14,
    }),
    endings: fc.integer({ min: 0, max: 6 }),
    told: fc.array(
      fc.record({
        team: fc.constantFrom(...codePictures),
        picks: fc.array(fc.nat({ max: 400 }), { maxLength: 16 }),
        ghost: fc.boolean(),
      }),
      { maxLength: 14 },
    ),
    roads: fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat({ max: 3 })), { maxLength: 20 }),
  })
  .map(({ decisions, endings, told, roads }) => {
    let column = 0;
    const made = decisions.map(([choices, beside], nth) => {
      if (!beside && nth > 0) column += 1;
      return decision(`d${nth}`, column, choices);
    });
    const ends = Array.from({ length: endings }, (_, nth) => ending(nth, column + 1));
    const stops = [...made, ...ends];
    const toldOnce = told.filter(
      ({ team, ghost }, index) =>
        ghost || told.findIndex((one) => !one.ghost && one.team === team) === index,
    );
    return {
      stops,
      walks: toldOnce.map((one) => walkOf(one, stops)),
      roads: roads.flatMap(([a, b, nth]) => {
        const [from, to] = [made[a % made.length], stops[b % stops.length]];
        if (from === undefined || to === undefined || nth >= from.choices.length) return [];
        return [{ from: from.path, to: to.path, choice: '', nth, teams: [], ghosts: [] }];
      }),
    };
  });

const inside = ({ x, y, width, height }: MapBox, room: { width: number; height: number }) =>
  x >= -0.5 && y >= -0.5 && x + width <= room.width + 0.5 && y + height <= room.height + 0.5;

const boxesOf = (weave: Weave): MapBox[] => [
  ...weave.stops.map(({ box }) => box),
  ...weave.marks.map(({ box }) => box),
];

test('[WEAVE-1] every stop, badge and emblem has its own box on the sheet', () => {
  fc.assert(
    fc.property(stories, fc.constantFrom(...rooms), (story, sheet) => {
      const weave = layOutWeave(story, sheet);
      expect(weave.stops).toHaveLength(story.stops.length);
      const boxes = boxesOf(weave);
      boxes.forEach((box, index) => {
        expect(box.width).toBeGreaterThan(4);
        expect(box.height).toBeGreaterThan(4);
        expect(inside(box, sheet)).toBe(true);
        for (const other of boxes.slice(index + 1)) expect(overlap(box, other)).toBe(false);
      });
      for (const { stop, box, titleHeight, badges } of weave.stops) {
        expect(badges).toHaveLength(stop.choices.length);
        badges.forEach((badge, nth) => {
          expect(badge.nth).toBe(nth);
          expect(badge.box.y).toBeGreaterThanOrEqual(box.y + titleHeight - 0.5);
          expect(inside(badge.box, sheet)).toBe(true);
          expect(badge.box.x).toBeGreaterThan(box.x);
          expect(badge.box.y + badge.box.height).toBeLessThanOrEqual(box.y + box.height + 0.5);
          const next = badges[nth + 1];
          if (next !== undefined) expect(overlap(badge.box, next.box)).toBe(false);
        });
      }
    }),
    { numRuns: 150, seed: 7 },
  );
});

function expectPort(point: { x: number; y: number } | undefined, box: MapBox, x: number): void {
  expect(point?.x).toBeCloseTo(x, 3);
  expect(Math.abs((point?.y ?? 0) - box.y - box.height / 2)).toBeLessThan(box.height / 2);
}

test('[WEAVE-2] every strand begins and ends at badges, stops or gates, within the sheet', () => {
  fc.assert(
    fc.property(stories, fc.constantFrom(...rooms), (story, sheet) => {
      const weave = layOutWeave(story, sheet);
      const stops = new Map(weave.stops.map((one) => [one.stop.path, one]));
      for (const { thread, pieces, path } of weave.strands) {
        const { leg } = thread;
        expect(path).toMatch(/^M/);
        expect(path).not.toMatch(/NaN|undefined/);
        for (const { x, y } of pieces.flat()) {
          expect(inside({ x, y, width: 0, height: 0 }, sheet)).toBe(true);
        }
        const from = endBox(leg.from, { stops });
        const to = endBox(leg.to, { stops });
        if (from !== null) expectPort(pieces[0]?.[0], from, from.x + from.width - 2);
        if (to !== null) expectPort(pieces.at(-1)?.at(-1), to, to.x + 2);
      }
    }),
    { numRuns: 150, seed: 8 },
  );
});

test('[WEAVE-3] every team has a strand through what it chose, a ghost where it went otherwise', () => {
  for (const map of [shortMap, longMap]) {
    const legs = legsOf(map);
    for (const { team, steps } of map.walks.filter(({ ghost }) => !ghost)) {
      const own = legs.filter((leg) => leg.team === team && leg.kind === 'told');
      expect(own.map(({ to }) => to)).toEqual(steps);
      expect(own.map(({ from }) => from)).toEqual([null, ...steps.slice(0, -1)]);
    }
  }
  const ghosts = legsOf(shortMap).filter(({ kind }) => kind === 'ghost');
  expect(ghosts.map(({ from, to }) => [from?.stop, to?.stop])).toEqual([
    ['s', 'a'],
    ['a', 'e'],
    ['e', 'x'],
  ]);
});

test('[WEAVE-4] a choice nobody took has a stub, or a grey road where the choices part', () => {
  const fork = [decision('a', 0, 3), decision('b', 1, 2), decision('c', 1, 2)];
  const road = (from: string, to: string, nth: number) => ({
    from,
    to,
    nth,
    choice: '',
    ghosts: [],
    teams: nth === 0 ? (['kite'] as const) : [],
  });
  const grey = (roads: WovenPictures['roads']) =>
    legsOf({ stops: fork, roads, walks: [] }).map(({ from, to }) => [from?.choice, to?.stop]);
  expect(grey([road('a', 'b', 0), road('a', 'b', 1), road('a', 'b', 2)])).toEqual([
    [1, undefined],
    [2, undefined],
  ]);
  expect(grey([road('a', 'b', 0), road('a', 'b', 1), road('a', 'c', 2)])).toEqual([
    [1, 'b'],
    [2, 'c'],
  ]);
  expect(grey([road('a', 'b', 0), road('a', 'gone', 2)])).toEqual([[2, undefined]]);
});

test('[WEAVE-5] a strand that passes a column lies on no badge and no title there', () => {
  const { strands, stops } = layOutWeave(longMap, room);
  const passing = strands.filter(({ thread }) => thread.knots.some(({ kind }) => kind === 'lane'));
  expect(passing.length).toBeGreaterThan(3);
  for (const { pieces } of passing) {
    for (const { x, y } of pieces.flat().slice(1, -1)) {
      const hit = stops.filter(
        ({ box }) => x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height,
      );
      expect(hit.map(({ stop }) => stop.title)).toEqual([]);
    }
  }
});

test('[WEAVE-6] ordering never adds crossings, and takes away those that can go', () => {
  const knots = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 2, maxLength: 6 });
  const picks = fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat()), { maxLength: 30 });
  fc.assert(
    fc.property(knots, picks, (columns, links) => {
      const all = columns.flatMap((count, column) =>
        Array.from({ length: count }, (_, nth) => ({ key: `${column}-${nth}`, column })),
      );
      const joined = links.map(([at, a, b]): KnotLink => {
        const column = at % (columns.length - 1);
        const from = `${column}-${a % (columns[column] ?? 1)}`;
        const to = `${column + 1}-${b % (columns[column + 1] ?? 1)}`;
        return { from, to, fromPart: 0.5, toPart: 0.5 };
      });
      const before = columns.map((_, column) => all.filter((knot) => knot.column === column));
      const ordered = orderColumns(all, joined);
      expect(
        ordered
          .flat()
          .map(({ key }) => key)
          .toSorted(),
      ).toEqual(all.map(({ key }) => key).toSorted());
      expect(crossingsOf(ordered, joined)).toBeLessThanOrEqual(crossingsOf(before, joined));
    }),
    { numRuns: 80, seed: 11 },
  );
  const four = ['a', 'b', 'c', 'd'].map((key, index) => ({ key, column: index < 2 ? 0 : 1 }));
  const crossed = [
    { from: 'a', to: 'd', fromPart: 0.5, toPart: 0.5 },
    { from: 'b', to: 'c', fromPart: 0.5, toPart: 0.5 },
  ];
  expect(crossingsOf([four.slice(0, 2), four.slice(2)], crossed)).toBe(1);
  expect(crossingsOf(orderColumns(four, crossed), crossed)).toBe(0);
});

test('[WEAVE-7] no two teams have the same colour or the same dashes', () => {
  const inks = codePictures.map((team: TeamId) => roadInk(team));
  expect(new Set(inks.map(({ colour }) => colour)).size).toBe(codePictures.length);
  expect(new Set(inks.map(({ dashes }) => dashes)).size).toBe(codePictures.length);
});

test('[WEAVE-8] more than seven columns wrap, and every team’s emblem leads over', () => {
  const rowsOf = (map: WovenPictures) =>
    new Set(layOutWeave(map, room).marks.map(({ box }) => Math.round(box.x))).size;
  expect(rowsOf(shortMap)).toBe(1);
  expect(rowsOf(longMap)).toBe(2);
  const { marks, strands } = layOutWeave(longMap, room);
  for (const team of ['gourd', 'kite', 'lamp', 'boat'] as const) {
    expect(marks.filter((mark) => mark.team === team)).toHaveLength(3);
    const broken = strands.filter(({ thread }) => thread.leg.team === team);
    expect(broken.filter(({ pieces }) => pieces.length === 2)).toHaveLength(1);
  }
});

test('[WEAVE-9] a title takes as many lines as its words need', () => {
  expect(linesOf('Tomorrow', 12)).toBe(1);
  expect(linesOf('The medicine bag', 12)).toBe(2);
  expect(linesOf('The medicine bag', 8)).toBe(3);
  expect(linesOf('Unforeseeable', 4)).toBe(1);
});
