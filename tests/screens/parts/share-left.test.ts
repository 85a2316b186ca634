import { expect, test } from 'vitest';
import { shareLeft } from '../../../src/screens/parts/share-left.ts';

test('[TOUCH-1] a clock is full at its start, empty at its end, and still while it stands', () => {
  const clock = { kind: 'vote', endsAt: 60_000, left: 60_000, whole: 60_000 } as const;
  expect([0, 15_000, 60_000, 90_000].map((now) => shareLeft(clock, now))).toEqual([1, 0.75, 0, 0]);
  const still = { ...clock, endsAt: null, left: 30_000 };
  expect([0, 90_000].map((now) => shareLeft(still, now))).toEqual([0.5, 0.5]);
  expect(shareLeft({ ...clock, whole: 0 }, 0)).toBe(0);
});
