import { expect, test } from 'vitest';
import { addMissing, missing } from '../../../src/screens/parts/older-browsers.ts';

test('[OLD-2] what older browsers lack does what the newer ones do, and is seen by no loop', () => {
  const lists: Record<string, unknown> = {};
  const maps: Record<string, unknown> = {};
  addMissing(lists, missing.lists);
  addMissing(maps, missing.maps);
  expect([Object.keys(lists), Object.keys(maps)]).toEqual([[], []]);
  const all = [3, 1, 2, 11];
  const call = (method: unknown, to: unknown, given: readonly unknown[]): unknown =>
    Reflect.apply(method as () => unknown, to, given);
  const down = (one: number, other: number): number => other - one;
  expect(call(lists['toSorted'], all, [down])).toEqual(all.toSorted(down));
  expect(call(lists['toReversed'], all, [])).toEqual(all.toReversed());
  expect(all).toEqual([3, 1, 2, 11]);
  const odd = (one: number, at: number): boolean => (one + at) % 2 === 1;
  expect(call(maps['groupBy'], Map, [all, odd])).toEqual(Map.groupBy(all, odd));
});

test('[OLD-2] what is there already stays as it is', () => {
  const own = { toSorted: 'mine' };
  addMissing(own, missing.lists);
  expect(own.toSorted).toBe('mine');
});
