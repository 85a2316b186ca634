import { expect, test } from 'vitest';
import { graphOf } from '../../../../src/scenario/walk/report/leg-graph.ts';
import { metersMet } from '../../../../src/scenario/walk/report/meters-met.ts';
import { wander } from '../../../../src/scenario/walk/report/random-rooms.ts';
import { loopsMet } from '../../../../src/scenario/walk/report/loops-met.ts';
import { shortestWays } from '../../../../src/scenario/walk/report/reach.ts';
import { firstOptions } from '../../../../src/scenario/walk/report/first-options.ts';
import { handMade } from '../hand-made.ts';
import { reportInk } from '../report-ink.ts';

const walked = handMade({
  start: { meters: { a: 5 }, legs: ['up', 'down', 'same'] },
  up: { meters: { a: 7 }, legs: ['high', { to: 'middle', by: 'down' }] },
  down: { meters: { a: 2 }, legs: ['low', { to: 'middle', by: 'up' }] },
  same: { meters: { a: 5 }, legs: ['middle'] },
  high: { meters: { a: 9 } },
  middle: { meters: { a: 5 } },
  low: { meters: { a: 1 } },
});

test('[REPORT-4] a meter is told with its range, what it ends at, and what moves it', () => {
  const graph = graphOf(walked);
  const { a } = metersMet(graph, wander(graph, [{ state: 0, rooms: 1 }]));
  expect(a).toMatchObject({ begins: 5, least: 1, most: 9, atEnd: { least: 1, most: 9 } });
  // 9 and 1 with odds of a sixth each, 5 with the rest.
  expect(a?.atEnd?.middle).toBeCloseTo(5, 12);
  expect(a?.moves.map(({ text, least, most }) => [text, least, most])).toEqual([
    ['up', 2, 3],
    ['down', -3, -2],
    ['high', 2, 2],
    ['low', -1, -1],
  ]);
});

test('[REPORT-12] what becomes of teams by their first choice alone', () => {
  const options = firstOptions(graphOf(walked));
  expect(options.map(({ text, meters, ended }) => [text, meters['a'], ended])).toEqual([
    ['up', 7, 1],
    ['down', 3, 1],
    ['same', 5, 1],
  ]);
  expect(options[0]?.endings).toEqual({ high: 0.5, middle: 0.5 });
});

test('[REPORT-12] the first decision may come after some going on, and in several states', () => {
  const { report } = reportInk(
    'VAR a = 0\n* [On]\n- Hm.\n* [x]\n  ~ a = 1\n* [y]\n- Mid.\n* [p]\n* [q]\n- -> END\n',
    { pack: 'meters: { a: {} }' },
  );
  expect(report.firstOptions.map(({ text, meters }) => [text, meters['a']])).toEqual([
    ['x', 1],
    ['y', 0],
  ]);
});

test('[REPORT-3] what nobody gets out of is named with where it goes round', () => {
  const caught = handMade({
    start: { legs: ['hall', 'end'] },
    hall: { legs: ['attic', 'cellar'] },
    attic: { legs: ['hall'] },
    cellar: { legs: ['hall', { to: 'cellar', by: 'wait' }] },
    end: {},
  });
  const loops = loopsMet(graphOf(caught), shortestWays(caught));
  expect(loops).toMatchObject([{ places: ['hall', 'attic', 'cellar'], states: 3 }]);
  expect(loops[0]?.shortest).toHaveLength(1);
});

test('[REPORT-3] a way that is not walked yet may be the way out', () => {
  const open = handMade({
    start: { legs: ['hall', 'end'] },
    hall: { legs: ['attic'] },
    attic: { legs: ['hall'], unwalked: 1 },
    end: {},
  });
  expect(loopsMet(graphOf(open), shortestWays(open))).toEqual([]);
  expect(loopsMet(graphOf(walked), shortestWays(walked))).toEqual([]);
});
