import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { MeterLine } from '../../../src/report/debrief-pictures.ts';
import { codePictures } from '../../../src/session/ids.ts';
import { layOutMeter, spreadEnds } from '../../../src/screens/parts/debrief/meter-layout.ts';

const size = { width: 800, height: 210 };

function meter(
  values: readonly (readonly number[])[],
  range: readonly [number, number] = [0, 10],
): MeterLine {
  return {
    key: 'trust',
    name: 'Trust',
    sign: 'trust',
    range,
    teams: values.map((own, nth) => ({
      team: codePictures[nth] ?? 'leaf',
      values: own.map((value, at) => ({ value, decision: `d${at}`, choice: `c${at}` })),
    })),
  };
}

const histories = fc.array(
  fc.array(fc.integer({ min: -20, max: 30 }), { minLength: 1, maxLength: 14 }),
  {
    maxLength: 8,
  },
);

test('[CURVE-1] curves lie within their sheet and go on with every decision', () => {
  fc.assert(
    fc.property(histories, (values) => {
      for (const { points, path } of layOutMeter(meter(values), size).curves) {
        expect(path).not.toContain('NaN');
        points.forEach(({ x, y }, at) => {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(size.width);
          expect(y).toBeGreaterThanOrEqual(-16);
          expect(y).toBeLessThanOrEqual(size.height + 16);
          if (at > 0) expect(x).toBeGreaterThan(points[at - 1]?.x ?? 0);
        });
      }
    }),
    { numRuns: 100, seed: 3 },
  );
  const [curve] = layOutMeter(meter([[5, 7, 3]]), size).curves;
  const heights = curve?.points.map(({ y }) => y) ?? [];
  expect(heights.toSorted((one, other) => one - other)).toEqual([
    heights[1],
    heights[0],
    heights[2],
  ]);
});

test('[CURVE-2] the mark is at the decision that moved the meter most', () => {
  const { mover } = layOutMeter(
    meter([
      [5, 6, 6],
      [5, 5, 1],
    ]),
    size,
  );
  expect(mover).toMatchObject({ team: 'kite', decision: 'd2', choice: 'c2', by: -4 });
  expect(layOutMeter(meter([[5, 5, 5]]), size).mover).toBeNull();
  expect(layOutMeter(meter([]), size)).toEqual({ curves: [], mover: null, moves: [] });
});

test('[WALL-70] up to a decision the curves are those of the whole, cut off, with what it did', () => {
  const one = meter([
    [5, 6, 6],
    [5, 5, 1],
  ]);
  const whole = layOutMeter(one, size);
  for (const upTo of [1, 2]) {
    const cut = layOutMeter(one, size, upTo);
    expect(cut.curves.map(({ points }) => points)).toEqual(
      whole.curves.map(({ points }) => points.slice(0, upTo + 1)),
    );
  }
  expect(layOutMeter(one, size, 1)).toMatchObject({
    moves: [{ team: 'gourd', by: 1 }],
    mover: { team: 'gourd', choice: 'c1' },
  });
  expect(layOutMeter(one, size, 2).moves).toMatchObject([{ team: 'kite', by: -4 }]);
  expect(whole.moves).toEqual([]);
});

test('[CURVE-3] emblems keep apart in the order of their curves', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 210 }), { minLength: 1, maxLength: 8 }),
      (ends) => {
        const spread = spreadEnds(ends, 54, 210);
        const order = [...ends.keys()].sort((one, other) => (ends[one] ?? 0) - (ends[other] ?? 0));
        const gap = Math.min(54, 210 / ends.length);
        order.slice(1).forEach((index, before) => {
          const above = spread[order[before] ?? 0] ?? 0;
          expect((spread[index] ?? 0) - above).toBeGreaterThanOrEqual(gap - 0.01);
        });
        expect(Math.min(...spread)).toBeGreaterThanOrEqual(gap / 2 - 0.01);
        expect(Math.max(...spread)).toBeLessThanOrEqual(210 - gap / 2 + 0.01);
      },
    ),
    { numRuns: 100, seed: 5 },
  );
});
