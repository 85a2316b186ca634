// @vitest-environment node
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  heightOf,
  rowsInSight,
  scrolledTo,
  topOf,
  type Rows,
} from '../../../../src/screens/studio/translate/rows-in-sight.ts';

const anyRows: fc.Arbitrary<Rows> = fc
  .record({ count: fc.integer({ min: 1, max: 3000 }), height: fc.constantFrom(84, 140) })
  .chain(({ count, height }) =>
    fc.record({
      count: fc.constant(count),
      height: fc.constant(height),
      open: fc.option(
        fc.record({
          at: fc.integer({ min: 0, max: count - 1 }),
          height: fc.integer({ min: 100, max: 900 }),
        }),
      ),
    }),
  );
const height = 600;

test('[STUDIO-88] whatever is in sight is drawn, the open row too, and little beyond', () => {
  fc.assert(
    fc.property(anyRows, fc.double({ min: 0, max: 1, noNaN: true }), (rows, share) => {
      const top = share * heightOf(rows);
      const drawn = rowsInSight(rows, { top, height });
      expect(drawn).toEqual([...new Set(drawn)].toSorted((one, other) => one - other));
      expect(drawn.every((at) => at >= 0 && at < rows.count)).toBe(true);
      const ends = (at: number): number =>
        at + 1 < rows.count ? topOf(rows, at + 1) : heightOf(rows);
      for (let at = 0; at < rows.count; at += 1) {
        const isInSight = topOf(rows, at) < top + height && ends(at) > top;
        if (isInSight || at === rows.open?.at) expect(drawn).toContain(at);
      }
      expect(drawn.length).toBeLessThan(20);
    }),
    { numRuns: 200 },
  );
});

test('[STUDIO-88] a row comes into sight with the least scrolling, and stays where it is', () => {
  fc.assert(
    fc.property(anyRows, fc.nat(), fc.nat(), (rows, where, from) => {
      const at = where % rows.count;
      const top = from % heightOf(rows);
      const to = scrolledTo(rows, at, { top, height });
      expect(topOf(rows, at)).toBeGreaterThanOrEqual(to);
      expect(topOf(rows, at)).toBeLessThan(to + height);
      expect(scrolledTo(rows, at, { top: to, height })).toBe(to);
    }),
  );
  expect(rowsInSight({ count: 0, height: 84, open: null }, { top: 0, height })).toEqual([]);
  expect(heightOf({ count: 0, height: 84, open: null })).toBe(0);
});
