import { expect, test } from 'vitest';
import { countPaths } from '../../../src/scenario/figures/count-paths.ts';
import { sendGreedyRooms } from '../../../src/scenario/figures/greedy-rooms.ts';
import { spreadOf } from '../../../src/scenario/figures/meter-spread.ts';
import { drawRooms, endingsOf } from '../../../src/scenario/figures/rooms-drawn.ts';
import { graphOf } from '../../../src/scenario/walk/report/leg-graph.ts';
import { handMade } from '../walk/hand-made.ts';

const meeting = graphOf(
  handMade({
    start: { legs: ['left', 'right', 'end'] },
    left: { legs: ['mid', 'end'] },
    right: { legs: ['mid'] },
    mid: { legs: ['glad', 'end'] },
    glad: {},
    end: {},
  }),
);

test('[REPORT-21] ways that meet again are counted apart', () => {
  // To mid by two ways, each with two ends; to the end at once, and from the left.
  expect(countPaths(meeting)).toBe(6);
  expect(countPaths(graphOf(handMade({ alone: {} })))).toBe(1);
});

test('[REPORT-21] where one may go round there is no number', () => {
  const hub = handMade({ hub: { legs: ['out', { to: 'hub', by: 'wait' }] }, out: {} });
  expect(countPaths(graphOf(hub))).toBeNull();
});

test('[REPORT-22] rooms come to each ending as the odds are, and one seed draws the same again', () => {
  const drawn = drawRooms(meeting, 1_000, 1);
  expect(drawn.ended).toHaveLength(1_000);
  expect(endingsOf(meeting, drawn)['glad']).toBeGreaterThan(0.21);
  expect(endingsOf(meeting, drawn)['glad']).toBeLessThan(0.29);
  expect(drawRooms(meeting, 1_000, 1)).toEqual(drawn);
  expect(drawRooms(meeting, 1_000, 2)).not.toEqual(drawn);
});

test('[REPORT-22] a room that never comes to an end counts for none', () => {
  const round = graphOf(handMade({ hub: { legs: [{ to: 'hub', by: 'wait' }] } }));
  expect(drawRooms(round, 3, 1)).toEqual({ rooms: 3, ended: [] });
});

test('[REPORT-23] who weighs only one meter takes what raises it, again and again', () => {
  const meters = (trust: number, duty: number) => ({ meters: { trust, duty } });
  const walk = (price: number) =>
    graphOf(
      handMade({
        start: { ...meters(5, 5), legs: ['kind', 'strict'] },
        kind: { ...meters(5 + price, 4), legs: ['kinder', 'turned'] },
        strict: { ...meters(4, 6), legs: ['stricter', 'turned'] },
        kinder: meters(6 + price, 4),
        stricter: meters(4, 7),
        turned: meters(5, 5),
      }),
    );
  const asked = { ranges: { trust: [0, 10], duty: [0, 10] } as const, count: 20, seed: 1 };
  const graph = walk(1);
  const both = endingsOf(graph, sendGreedyRooms(graph, asked));
  expect(Object.keys(both).toSorted()).toEqual(['kinder', 'stricter']);
  // What raises one meter by so much is taken by whoever weighs it at all.
  const dear = walk(1_000);
  expect(endingsOf(dear, sendGreedyRooms(dear, asked))).toEqual({ kinder: 1 });
});

test('[REPORT-22] a meter is told with where it stands when rooms end', () => {
  const graph = graphOf(
    handMade({
      start: { meters: { trust: 5 }, legs: ['low', 'high'] },
      low: { meters: { trust: 2 } },
      high: { meters: { trust: 8 } },
    }),
  );
  const { trust } = spreadOf(graph, drawRooms(graph, 100, 1));
  expect(trust).toMatchObject({ begins: 5, least: 2, low: 2, high: 8, most: 8 });
});
