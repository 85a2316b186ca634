import { expect, test } from 'vitest';
import { meterShare } from '../../../src/screens/projector/moments/meter-row.tsx';
import {
  planBoard,
  planWall,
  roomAbove,
  unitOf,
  type WallBox,
} from '../../../src/screens/projector/wall-plan.ts';

const walls = [
  { width: 1920, height: 1080 },
  { width: 1280, height: 800 },
  { width: 1280, height: 720 },
  { width: 1024, height: 768 },
];
const phones = [
  { width: 360, height: 640 },
  { width: 412, height: 915 },
];

const overlaps = (one: WallBox, other: WallBox): boolean =>
  one.start < other.start + other.width - 0.01 &&
  other.start < one.start + one.width - 0.01 &&
  one.top < other.top + other.height - 0.01 &&
  other.top < one.top + one.height - 0.01;

test('[WALL-15] above two captions of their own letters everything has its place', () => {
  for (const size of [...walls, ...phones]) {
    expect(roomAbove([], size)).toEqual(size);
    const room = roomAbove(['one', 'two'], size);
    const lines = (phones.includes(size) ? 4 : 2) * 46 * 1.25 * unitOf(size);
    expect(size.height - room.height).toBeGreaterThanOrEqual(lines);
    for (const choices of [0, 4]) {
      const { foot, cards } = planWall(room, choices);
      for (const box of [foot, ...cards])
        expect(box.top + box.height).toBeLessThanOrEqual(room.height + 0.01);
    }
  }
});

test('[WALL-1] no box overlaps another or leaves the wall', () => {
  for (const size of [...walls, ...phones]) {
    for (const choices of [0, 1, 2, 3, 4, 5, 6]) {
      const { stage, foot, cards } = planWall(size, choices);
      const boxes = [stage, foot, ...cards];
      expect(cards).toHaveLength(choices);
      boxes.forEach((box, index) => {
        expect(box.width).toBeGreaterThan(40);
        expect(box.height).toBeGreaterThan(40);
        expect(box.start).toBeGreaterThanOrEqual(0);
        expect(box.start + box.width).toBeLessThanOrEqual(size.width + 0.01);
        expect(box.top + box.height).toBeLessThanOrEqual(size.height + 0.01);
        for (const other of boxes.slice(index + 1)) expect(overlaps(box, other)).toBe(false);
      });
    }
  }
});

test('[WALL-2] the stage fills most of the wall while nothing is to be chosen', () => {
  for (const size of [...walls, ...phones]) {
    const { stage } = planWall(size, 0);
    expect(stage.width).toBe(size.width);
    expect(stage.height / size.height).toBeGreaterThan(0.7);
  }
});

test('[WALL-3] up to four choices each fill a sixth of the wall', () => {
  for (const size of walls.slice(0, 1)) {
    for (const choices of [1, 2, 3, 4]) {
      for (const { width, height } of planWall(size, choices).cards) {
        expect((width * height) / (size.width * size.height)).toBeGreaterThanOrEqual(1 / 6);
      }
    }
  }
  for (const size of [...walls, ...phones]) {
    const { cards } = planWall(size, 4);
    expect(new Set(cards.map(({ width, height }) => `${width} ${height}`)).size).toBe(1);
    const order = cards.toSorted((one, other) => one.top - other.top || one.start - other.start);
    expect(order).toEqual(cards);
  }
});

test('[WALL-7] one unit is one pixel on the great wall, and letters stay readable in a hand', () => {
  expect(unitOf({ width: 1920, height: 1080 })).toBe(1);
  expect(unitOf({ width: 960, height: 540 })).toBe(0.5);
  expect(40 * unitOf({ width: 360, height: 640 })).toBeGreaterThanOrEqual(15);
});

test('[WALL-11] every team has a panel', () => {
  for (const size of [...walls, ...phones]) {
    for (let teams = 1; teams <= 8; teams += 1) {
      const { columns, rows } = planBoard(size, teams);
      expect(columns * rows).toBeGreaterThanOrEqual(teams);
      expect(columns * (rows - 1)).toBeLessThan(teams);
    }
  }
});

test('[WALL-12] a bar stays within its range', () => {
  expect(meterShare({ value: 5, range: [0, 10] })).toBe(0.5);
  expect(meterShare({ value: 14, range: [0, 10] })).toBe(1);
  expect(meterShare({ value: -3, range: [-2, 2] })).toBe(0);
  expect(meterShare({ value: 3, range: [3, 3] })).toBe(0);
});
