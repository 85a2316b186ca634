import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { deciders } from '../../../src/scenario/beat.ts';
import { equals } from '../../../src/screens/projector/moments/balance.tsx';
import { momentOf } from '../../../src/screens/projector/moments/do-picture.tsx';
import { isByShape } from '../../../src/screens/projector/moments/in-the-room.tsx';
import { tokensOf, wayFrom } from '../../../src/screens/projector/moments/reveal.tsx';
import { traySpots } from '../../../src/screens/projector/moments/tray-spots.ts';
import { planWall } from '../../../src/screens/projector/wall-plan.ts';
import { ballotStates } from '../../../src/session/group.ts';
import { choices, decision, panel } from './told-states.ts';

test('[WALL-42] every place is filled once, the middle before the edges', () => {
  for (let places = 1; places <= 12; places += 1) {
    const { rows, order } = traySpots(places);
    expect(order.toSorted((one, other) => one - other)).toEqual(order.map((_, turn) => turn));
    const columns = Math.ceil(places / rows);
    expect(columns).toBeLessThanOrEqual(6);
    const edge = Math.max(order[0] ?? 0, order[columns - 1] ?? 0);
    const middle = order[Math.floor((columns - 1) / 2)] ?? 0;
    expect(middle).toBeLessThanOrEqual(edge);
    expect(middle).toBe(0);
  }
});

test('[WALL-43] the most has ten tokens, and whoever was chosen has one', () => {
  expect([0, 1, 150, 300].map((total) => tokensOf(total, 300))).toEqual([0, 1, 5, 10]);
  expect(tokensOf(0, 0)).toBe(0);
  for (let most = 1; most <= 40; most += 1)
    for (let total = 0; total <= most; total += 1) {
      const tokens = tokensOf(total, most);
      expect(tokens > 0).toBe(total > 0);
      expect(tokens === 10).toBe(total / most >= 0.95);
    }
});

test('[WALL-43] tokens come from the tray, wherever their card lies', () => {
  for (const size of [
    { width: 1920, height: 1080 },
    { width: 1024, height: 768 },
    { width: 360, height: 640 },
  ]) {
    const plan = planWall(size, 4);
    for (const card of plan.cards) {
      const { along, down } = wayFrom(plan.foot, card);
      expect(card.start + along).toBeCloseTo(plan.foot.start + plan.foot.width / 2, -1);
      const from = card.top + card.height / 2 + down;
      expect(from).toBeGreaterThan(plan.foot.top);
      expect(from).toBeLessThan(plan.foot.top + plan.foot.height + 1);
    }
  }
});

test('[WALL-44] the pans hold what goes again, else what is seen to have most', () => {
  const tied = (totals: readonly (number | null)[] | null, among?: readonly number[]) =>
    equals(panel('kite', { state: 'tied', choices, ...(among && { among }) }, { totals }));
  expect(tied([6, 6, null, null])).toEqual([0, 1]);
  expect(tied([5, 9, 9, 9])).toEqual([1, 2, 3]);
  expect(tied([11, 6, 9, null], [0, 2])).toEqual([0, 2]);
  // Nobody may know, or nobody chose.
  expect(tied([null, null, null, null])).toEqual([]);
  expect(tied([0, 0])).toEqual([]);
  expect(tied(null)).toEqual([]);
});

test('[WALL-45] every step and every way to decide has its picture, and no two look alike but where they are', () => {
  const files = [
    ...ballotStates.map((state) => momentOf({ state, decision })),
    ...deciders
      .filter((by) => !isByShape(by))
      .map((by) => momentOf({ state: 'voting', decision: { ...decision, by } })),
  ];
  for (const file of files)
    expect([file, existsSync(`assets/art/moments/${file}.svg`)]).toEqual([file, true]);
  expect(deciders.filter(isByShape)).toEqual(['corners', 'cards', 'pots']);
  expect(momentOf({ state: 'voting', decision: null })).toBe('voting');
  expect(new Set(files).size).toBe(9);
});
