import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spread } from '../../../../src/screens/studio/walk/map/across.ts';
import { layMap, nodeSize, type Layout } from '../../../../src/screens/studio/walk/map/lay-map.ts';
import { drawNode } from '../../../../src/screens/studio/walk/map/draw-node.ts';
import { openMapReading } from '../../../../src/screens/studio/walk/map/map-reading.ts';
import type { StoryMap } from '../../../../src/screens/studio/walk/map/story-map.ts';
import type { Shaded } from '../../../../src/screens/studio/walk/shades.ts';
import {
  nodeAt,
  nodeBeside,
  onMap,
  onPage,
  seeAll,
  readable,
  seeFirst,
  seeFound,
  seeNode,
  zoom,
} from '../../../../src/screens/studio/walk/map/view-port.ts';

function mapOf(count: number, pairs: readonly (readonly [number, number])[]): StoryMap {
  const nodes = Array.from({ length: count }, (_, node) => ({
    path: node === 0 ? '' : `k${node}`,
    file: 'a.ink',
    line: node + 1,
    isEnd: false,
  }));
  const keys = new Set(pairs.filter(([from, to]) => from !== to).map((pair) => pair.join(' ')));
  const edges = [...keys].map((key) => {
    const [from = 0, to = 0] = key.split(' ').map(Number);
    return { from, to, words: [] };
  });
  return { nodes, edges };
}

function overlapping({ places }: Layout): number {
  const isOver = (one: number, other: number): boolean => {
    const [a, b] = [places[one], places[other]];
    if (!a || !b) return false;
    return Math.abs(a.x - b.x) < nodeSize.width && Math.abs(a.y - b.y) < nodeSize.height;
  };
  return places.flatMap((_, one) =>
    places.flatMap((_place, other) => (other > one && isOver(one, other) ? [one] : [])),
  ).length;
}

const maps = fc
  .integer({ min: 1, max: 24 })
  .chain((count) =>
    fc
      .array(fc.tuple(fc.nat(count - 1), fc.nat(count - 1)), { maxLength: 60 })
      .map((pairs) => mapOf(count, pairs)),
  );

test('[STUDIO-46] nothing lies over anything else, and every way joins its two ends', () => {
  fc.assert(
    fc.property(maps, (map) => {
      const layout = layMap(map);
      expect(overlapping(layout)).toBe(0);
      for (const [at, { from, to }] of map.edges.entries()) {
        expect(layout.ways[at]?.[0]).toEqual(layout.places[from]);
        expect(layout.ways[at]?.at(-1)).toEqual(layout.places[to]);
      }
    }),
  );
});

test('[STUDIO-46] the story goes down, and only what leads back goes up', () => {
  const { places } = layMap(
    mapOf(5, [
      [0, 1],
      [1, 2],
      [2, 1],
      [1, 3],
      [2, 3],
      [4, 3],
    ]),
  );
  const row = (node: number): number => Math.round((places[node]?.y ?? 0) / 100);
  expect([0, 1, 2, 3].map(row)).toEqual([0, 1, 2, 3]);
  expect(row(4)).toBe(2);
});

test('[STUDIO-46] three thousand parts in one chain are laid out', () => {
  const pairs = Array.from({ length: 2_999 }, (_, at) => [at, at + 1] as const);
  const back = Array.from({ length: 50 }, (_, at) => [at * 60 + 59, at * 7] as const);
  const { places, ways } = layMap(mapOf(3_000, [...pairs, ...back]));
  expect(places.at(-1)?.y).toBeGreaterThan(300_000);
  expect(ways).toHaveLength(3_049);
});

test('[STUDIO-46] things keep their order and distance, and stand as near as may be to their wishes', () => {
  expect(spread([0, 0, 100], [0, 10, 10])).toEqual([-5, 5, 100]);
  expect(spread([30, 0], [0, 10])).toEqual([10, 20]);
  expect(spread([], [])).toEqual([]);
});

test('[STUDIO-46] where nothing leads elsewhere all stays where it lies', () => {
  const read = openMapReading();
  const ask = (text: string) => read({ turn: 1, files: { 'a.ink': text }, main: 'a.ink' });
  const first = ask('-> a\n=== a\nOne.\n-> END\n');
  const second = ask('-> a\n\n=== a\nOther words.\n-> END\n');
  expect(second.layout).toBe(first.layout);
  expect(second.map.nodes[1]?.line).toBe(3);
  expect(ask('-> a\n=== a\n-> b\n=== b\n-> END\n').layout).not.toBe(first.layout);
});

const layout = layMap(
  mapOf(6, [
    [0, 1],
    [0, 2],
    [1, 3],
    [2, 3],
  ]),
);
const size = { width: 500, height: 400 };

test('[STUDIO-48] what stands under the pointer stays there as the map grows', () => {
  const view = seeAll(layout, size);
  const under = { x: 120, y: 90 };
  const larger = zoom(view, 1.5, { layout, size, under });
  expect(larger.scale).toBeCloseTo(view.scale * 1.5);
  expect(onPage(larger, size, onMap(view, size, under)).x).toBeCloseTo(under.x);
  expect(onPage(larger, size, onMap(view, size, under)).y).toBeCloseTo(under.y);
});

test('[STUDIO-48] arrows go along ways and to what stands beside', () => {
  const { edges } = mapOf(6, [
    [0, 1],
    [0, 2],
    [1, 3],
    [2, 3],
  ]);
  const go = (node: number, key: string) => nodeBeside(layout, edges, { node, key });
  const below = go(0, 'ArrowDown');
  expect([1, 2]).toContain(below);
  expect(go(3, 'ArrowDown')).toBe(3);
  expect(go(below, 'ArrowUp')).toBe(0);
  const sides = new Set([go(1, 'ArrowLeft'), go(1, 'ArrowRight')]);
  expect(sides).toContain(2);
});

test('[STUDIO-48] a small map is seen whole, a large one from a place on, and a node that is out of sight is brought in', () => {
  expect(seeFirst(layout, { width: 1200, height: 900 }, { x: 0, y: 0 })).toEqual(
    seeAll(layout, { width: 1200, height: 900 }),
  );
  const long = layMap(
    mapOf(
      200,
      Array.from({ length: 199 }, (_, at) => [at, at + 1] as const),
    ),
  );
  const [first = { x: 0, y: 0 }] = long.places;
  const view = seeFirst(long, size, first);
  expect(onPage(view, size, first).y).toBeGreaterThan(0);
  expect(seeNode(view, size, first)).toBe(view);
  const last = long.places.at(-1) ?? first;
  expect(onPage(seeNode(view, size, last), size, last)).toEqual({ x: 250, y: 200 });
  expect(nodeAt(long, last)).toBe(199);
  expect(nodeAt(long, { x: -900, y: 0 })).toBe(-1);
});

test('[STUDIO-101] what was found is made large enough to read, and never smaller', () => {
  const long = layMap(
    mapOf(
      90,
      Array.from({ length: 89 }, (_, at) => [at, at + 1] as const),
    ),
  );
  const place = long.places[60] ?? { x: 0, y: 0 };
  const found = seeFound(seeAll(long, size), size, place);
  expect(found).toEqual({ centre: place, scale: readable });
  expect(seeFound({ ...found, scale: 2 }, size, place)).toEqual({ centre: place, scale: 2 });
  expect(seeFound(found, size, place)).toBe(found);
});

test('[STUDIO-102] in the smallest map each quarter looks otherwise without its colour too', () => {
  const place = { x: 0, y: 0 };
  const drawn = (shaded: Shaded | null): string => {
    const done: string[] = [];
    const pen = new Proxy(
      {},
      {
        get:
          (_, name) =>
          (...given: unknown[]) =>
            done.push(`${String(name)} ${given.flat().join(' ')}`),
        set: () => true,
      },
    );
    drawNode(pen as unknown as CanvasRenderingContext2D, place, {
      name: 'k',
      isStart: false,
      isEnd: false,
      isHere: false,
      isLooked: false,
      isHit: false,
      kind: 'amount',
      shaded,
      scale: 0.1,
      font: 'serif',
    });
    return done.join('\n');
  };
  const steps = [0, 1, 2, 3, 4] as const;
  const looks = [drawn(null), ...steps.map((step) => drawn({ step, value: step / 4 }))];
  expect(new Set(looks).size).toBe(6);
  expect(drawn({ step: 1, value: 0.2 })).not.toContain('fillText');
});
