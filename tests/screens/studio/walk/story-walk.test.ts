// @vitest-environment node
import { expect, test } from 'vitest';
import { drawRooms, endingsOf } from '../../../../src/scenario/figures/rooms-drawn.ts';
import { graphOf } from '../../../../src/scenario/walk/report/leg-graph.ts';
import { openSimulation } from '../../../../src/screens/studio/walk/simulate.ts';
import { openStoryWalk, openWalkMemory } from '../../../../src/screens/studio/walk/story-walk.ts';
import { sendThrough } from '../../../../src/screens/studio/walk/rooms-through.ts';
import { mill, millFiles } from './walked-mill.ts';

function walked(text = mill, steps = Infinity) {
  const story = openStoryWalk(millFiles(text), openWalkMemory());
  if (!story) throw new Error('It does not open.');
  let left = steps;
  while (left > 0 && story.advance(1)) left -= 1;
  return story;
}

test('[STUDIO-50] what is to be drawn, recorded and translated is counted where it stands', () => {
  const { lacks } = walked();
  expect(lacks.pictures?.['bridge']).toMatchObject({ texts: 3, lacking: 3 });
  expect(lacks.voices['en']?.['bridge']).toEqual({
    texts: 3,
    lacking: 2,
    first: { file: 'the-mill.ink', line: 7 },
  });
  expect(lacks.voices['en']?.['yard']).toEqual({ texts: 1, lacking: 0, first: null });
  expect(lacks.words['fr']?.['bridge']?.lacking).toBe(2);
  expect(Object.keys(lacks.words)).toEqual(['fr']);
});

test('[STUDIO-51] rooms are those that are counted elsewhere, and are told where they come by', () => {
  const [first] = walked().walks();
  if (!first) throw new Error('Nothing was walked.');
  const graph = graphOf(first);
  const asked = { count: 200, seed: 1, timing: () => 60 };
  const through = sendThrough(graph, asked);
  expect(through.ended).toEqual(drawRooms(graph, 200, 1).ended);
  expect(through.parts['bridge']).toEqual({ share: 1, minutes: 0, meters: { trust: 5 } });
  expect(through.parts['yard']?.minutes).toBe(1);
  const { warm, cold } = through.parts;
  expect((warm?.share ?? 0) + (cold?.share ?? 0)).toBeCloseTo(1);
  expect(warm?.meters).toEqual({ trust: 7 });
  expect(cold?.meters).toEqual({ trust: 3 });
  expect(sendThrough(graph, asked)).toEqual(through);
});

test('[STUDIO-51] every room is in one tenth of each meter, and its ending among the shares', () => {
  const story = walked();
  const { written } = story.opened;
  const [first] = story.walks();
  if (!first || !written) throw new Error('Nothing was walked.');
  const ranges = { trust: [0, 10] } as const;
  const told = openSimulation(first)({ count: 100, ranges, written });
  expect(told).toMatchObject({ cut: 12, isWhole: true, paths: 2, rooms: 100, isLate: false });
  expect(told.endings).toEqual(endingsOf(graphOf(first), drawRooms(graphOf(first), 100, 1)));
  expect(told.greedy).toEqual({ warm: 1 });
  const tenths = told.meters['trust']?.tenths ?? [];
  expect(tenths.reduce((sum, rooms) => sum + rooms, 0)).toBe(100);
  expect(tenths.flatMap((rooms, tenth) => (rooms > 0 ? [tenth] : []))).toEqual([3, 7]);
});

test('[STUDIO-52] what no path comes to is found where it stands, once every path was walked', () => {
  const found = walked(`${mill}=== lost ===\nNobody sees this.\n-> END\n`).found();
  expect(found.isWhole).toBe(true);
  expect(found.knots).toEqual({ total: 5, reached: 4 });
  expect(found.choices).toEqual({ total: 2, reached: 2 });
  const lost = found.findings.find(({ what }) => what.includes('"lost"'));
  expect(lost).toMatchObject({ file: 'the-mill.ink', line: 25 });
});

test('[STUDIO-52] of a story that is walked in part only what is sure is said', () => {
  const text = `${mill}=== lost ===\nNobody sees this.\n-> END\n`;
  const found = walked(text, 0).found();
  expect(found.isWhole).toBe(false);
  const never = found.findings.filter(({ code }) => code === 'walk-knot-never');
  expect(never.map(({ what, line }) => [what, line])).toEqual([
    ['No way leads to the knot "lost".', 25],
  ]);
});

test('[STUDIO-52] a path that stops short is found at its line', () => {
  const found = walked(mill.replace('She smiles. #id: w1\n-> END', 'She smiles. #id: w1')).found();
  expect(found.findings.some(({ code }) => code === 'walk-dead-end')).toBe(true);
});

test('[STUDIO-52] a story in other words is not walked again', () => {
  const memory = openWalkMemory();
  const first = openStoryWalk(millFiles(), memory);
  while (first?.advance(10));
  const second = openStoryWalk(millFiles(mill.replace('is empty', 'is quite empty')), memory);
  expect(second?.situations()).toBe(first?.situations());
  expect(second?.advance(1)).toBe(false);
});
