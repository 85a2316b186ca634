import { expect, test } from 'vitest';
import { nextTurn } from '../../../src/host/explore/portfolio.ts';
import type { ExactSearch } from '../../../src/host/explore/portfolio.ts';

const budget = { total: 10_000, instant: 2_000, exactShare: 0.6 };
const exact = (task: number, more: Partial<ExactSearch> = {}): ExactSearch => {
  return { task, settings: [], thread: null, state: 'waiting', spent: 0, why: null, ...more };
};
const next = (searches: readonly ExactSearch[], elapsed: number, thread = 0) => {
  const turn = nextTurn(searches, budget, { thread, threads: 2, elapsed, isQuiet: false });
  return turn?.kind === 'exact' ? turn.search.task : (turn?.from ?? null);
};

test('[EXPLORE-9] random walks come first in one thread, and every path at once in the other', () => {
  expect(next([exact(0), exact(1)], 0)).toBe('start');
  expect(next([exact(0), exact(1)], 0, 1)).toBe(0);
  expect(next([exact(0), exact(1)], 2_000)).toBe(1);
});

test('[EXPLORE-9] the first of several threads begins with the longest telling, the others with the shortest', () => {
  const three = [exact(0), exact(1), exact(2)];
  expect(next(three, 2_000)).toBe(2);
  expect(next(three, 2_000, 1)).toBe(0);
  const alone = { thread: 0, threads: 1, elapsed: 2_000, isQuiet: false };
  expect(nextTurn(three, budget, alone)).toMatchObject({ search: { task: 0 } });
});

test('[EXPLORE-9] a thread finishes what it began, and never walks what another began', () => {
  const begun = exact(0, { state: 'walking', thread: 1, spent: 10 });
  expect(next([begun, exact(1)], 3_000, 1)).toBe(0);
  expect(next([begun, exact(1)], 3_000, 0)).toBe(1);
  expect(next([begun], 3_000, 0)).toBe('new');
});

test('[EXPLORE-9] who does not close within its share gives way, and the share of who closed early is shared', () => {
  const long = exact(0, { state: 'walking', thread: 0, spent: 6_100 });
  expect(next([long, exact(1)], 6_500)).toBe(1);
  expect(next([long, exact(1, { state: 'finished', spent: 100 })], 6_500)).toBe(0);
  expect(next([{ ...long, spent: 12_000 }], 9_000)).toBe('new');
});

test('[EXPLORE-9] random walks that meet nothing new give way early', () => {
  const now = { thread: 0, threads: 1, elapsed: 500, isQuiet: true };
  expect(nextTurn([exact(0)], budget, now)).toMatchObject({ kind: 'exact' });
});

test('[EXPLORE-9] nobody goes on once every path is walked or the time is up', () => {
  expect(next([exact(0, { state: 'finished' })], 100)).toBeNull();
  expect(next([exact(0)], 10_000)).toBeNull();
  expect(next([exact(0, { state: 'full' }), exact(1, { state: 'lost' })], 3_000)).toBe('new');
});

test('[EXPLORE-16] what chance keeps from closing is searched for what is new until the time is up', () => {
  const sampled = exact(0, { state: 'sampled', spent: 300 });
  expect(next([sampled], 3_000)).toBe('new');
  expect(next([sampled, exact(1)], 3_000)).toBe(1);
  expect(next([sampled], 10_000)).toBeNull();
});
