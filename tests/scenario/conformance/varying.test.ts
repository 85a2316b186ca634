import { expect, test } from 'vitest';
import { choose, startTurn } from '../../../src/scenario/ink/ink-turn.ts';
import type { Fault, Turn } from '../../../src/scenario/ink/ink-turn.ts';
import type { StoryTree } from '../../../src/scenario/ink/story-tree.ts';
import { expectTold, treeFor } from './transcript.ts';
import { alternatives, conditional, fourTimes } from './cases/varying.ts';

test.each(alternatives)('[CONF-5] text that varies: $says', expectTold);
test.each(conditional)('[CONF-6] conditions: $says', expectTold);

const trees = new Map<string, StoryTree>();

/** What is told before the choices, round by round. */
function rounds(ink: string, seed: number, count: number): readonly string[] {
  const tree = trees.get(ink) ?? treeFor({ ink });
  trees.set(ink, tree);
  const told: string[] = [];
  let turn: Turn | Fault = startTurn(tree, seed, []);
  while (!('fault' in turn) && told.length < count) {
    told.push(
      turn.lines
        .map(({ text }) => text)
        .join(' ')
        .trim(),
    );
    turn = choose(turn.moment, 0);
  }
  return told;
}

const three = ['one', 'three', 'two'];
const sorted = (texts: readonly string[]): readonly string[] => texts.toSorted();
const seeds = Array.from({ length: 30 }, (_, seed) => seed * 1_000_003 + 1);

test('[CONF-5] a shuffle shows everything once before it begins again', () => {
  const orders = seeds.map((seed) => rounds(fourTimes('{~one|two|three}'), seed, 9));
  for (const order of orders) {
    for (const from of [0, 3, 6]) expect(sorted(order.slice(from, from + 3))).toEqual(three);
  }
  expect(new Set(orders.map((order) => order.slice(0, 3).join())).size).toBe(6);
});

test('[CONF-5] shuffle once shows everything once, and then nothing', () => {
  const ink = fourTimes('{ shuffle once:\n- one\n- two\n- three\n}');
  for (const seed of seeds) {
    const order = rounds(ink, seed, 6);
    expect(sorted(order.slice(0, 3))).toEqual(three);
    expect(order.slice(3)).toEqual(['', '', '']);
  }
});

test('[CONF-5] shuffle stopping shuffles all but the last, and sticks on it', () => {
  const ink = fourTimes('{ shuffle stopping:\n- one\n- two\n- last\n}');
  const orders = seeds.map((seed) => rounds(ink, seed, 6));
  for (const order of orders) {
    expect(sorted(order.slice(0, 2))).toEqual(['one', 'two']);
    expect(order.slice(2)).toEqual(['last', 'last', 'last', 'last']);
  }
  expect(new Set(orders.map(([first]) => first)).size).toBe(2);
});

test('[CONF-5] a shuffle block shuffles whole pieces of content', () => {
  const ink = fourTimes('{ shuffle:\n- one\n- two\n  and a half\n- three\n}');
  for (const seed of seeds.slice(0, 5)) {
    expect(sorted(rounds(ink, seed, 3))).toEqual(['one', 'three', 'two and a half']);
  }
});

test('[CONF-4] SEED_RANDOM fixes what follows, and RANDOM includes both ends', () => {
  const ink = '~ SEED_RANDOM(235)\n{RANDOM(1, 3)}{RANDOM(1, 3)}{RANDOM(1, 3)}{RANDOM(1, 3)}\n* x';
  expect(new Set(seeds.map((seed) => rounds(ink, seed, 1).join())).size).toBe(1);
  const other = rounds(ink.replace('235', '236'), 1, 1).join();
  expect(other).not.toEqual(rounds(ink, 1, 1).join());
  const thrown = seeds.flatMap((seed) => rounds('{RANDOM(3, 5)}\n* x', seed, 1));
  expect(sorted([...new Set(thrown)])).toEqual(['3', '4', '5']);
});

test('[CONF-4] RANDOM between one and the same number is that number, and the other way round an error', () => {
  expect(rounds('{RANDOM(7, 7)}\n* x', 5, 1)).toEqual(['7']);
  expect(startTurn(treeFor({ ink: '{RANDOM(5, 3)}\n* x' }), 1, [])).toHaveProperty('fault');
});

test('[CONF-5] text that was made by chance stays as it was made', () => {
  const ink =
    'VAR colour = ""\n~ colour = "{~red|blue|green|grey}"\n{colour} {colour} {colour}\n* x';
  for (const seed of seeds) {
    const [line = ''] = rounds(ink, seed, 1);
    const [first, ...others] = line.split(' ');
    expect(others).toEqual([first, first]);
  }
});
