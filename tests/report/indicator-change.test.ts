import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changeOf, intervalOf } from '../../src/report/change-of-means.ts';
import { meanRange } from '../../src/report/indicator-change.ts';
import { shownTotals } from '../../src/report/small-numbers.ts';
import type { Shown } from '../../src/session/view/telling.ts';

const rank = { inChainOfCommand: false };

/** How a round is shown whose answers all devices gave one by one. */
function shown(totals: readonly number[]) {
  const answered = totals.reduce((sum, total) => sum + total, 0);
  const sums = { totals, answers: totals, seats: answered, handsCounted: 0 };
  return { totals: shownTotals(sums, rank), answered };
}

const range = (totals: readonly Shown[], answered: Shown) => meanRange({ totals, answered });

test('[CHANGE-1] what is shown whole has one mean', () => {
  expect(range([5, 5, 5, 5, 5, 5], 30)).toEqual({ least: 1.5, most: 1.5, answers: 20 });
});

test('[CHANGE-1] hidden answers may all lie at either end', () => {
  expect(range([null, 10, 10, null, 5, 5], 36)).toEqual({
    least: (10 + 20) / 26,
    most: (10 + 20 + 18) / 26,
    answers: 26,
  });
  expect(range([10, 10, null, 10, null, 5], 41)).toEqual({
    least: 40 / 30,
    most: (10 + 30 + 12) / 36,
    answers: 30,
  });
});

test('[CHANGE-1] where too little is shown nothing is worked out', () => {
  expect(range([null, null, null, null, null, null], null)).toBeNull();
  expect(range([null, null, null, null, null, null], 12)).toBeNull();
});

test('[CHANGE-1] the true mean lies in it, whatever was answered', () => {
  const cells = fc.array(fc.nat({ max: 20 }), { minLength: 6, maxLength: 6 });
  fc.assert(
    fc.property(cells, (totals) => {
      const found = meanRange(shown(totals));
      const steps = totals.slice(0, 4);
      const answers = steps.reduce((sum, total) => sum + total, 0);
      if (found === null || answers === 0) return;
      const mean = steps.reduce((sum, total, step) => sum + total * step, 0) / answers;
      expect(mean).toBeGreaterThanOrEqual(found.least - 1e-9);
      expect(mean).toBeLessThanOrEqual(found.most + 1e-9);
    }),
    { numRuns: 2_000 },
  );
});

test('[CHANGE-1] equal shown totals say the same, whatever is hidden', () => {
  const [one, other] = [shown([1, 3, 12, 9, 2, 3]), shown([3, 1, 12, 9, 1, 4])];
  expect(one.totals).toEqual(other.totals);
  expect(meanRange(one)).toEqual(meanRange(other));
});

test('[CHANGE-2] with thirty people a difference under 0.4 of a step cannot be told', () => {
  const at = (mean: number) => ({ least: mean, most: mean, answers: 30 });
  expect(changeOf('last', at(1), at(1.39))).toBe('cannot-tell');
  expect(changeOf('last', at(1), at(1.42))).toBe('nearer');
  expect(changeOf('last', at(1), { least: 1.3, most: 1.9, answers: 30 })).toBe('cannot-tell');
  expect(changeOf('last', null, at(2))).toBe('cannot-tell');
});

test('[CHANGE-2] an interval widens by chance and by what is hidden, and stays on the steps', () => {
  const [from, to] = intervalOf({ least: 1, most: 2, answers: 100 }, 4);
  expect([from, to].map((step) => step.toFixed(2))).toEqual(['0.84', '2.16']);
  expect(intervalOf({ least: 0, most: 3, answers: 5 }, 4)).toEqual([0, 3]);
});

test('[CHANGE-3] nearer is the end that is hoped for', () => {
  const at = (mean: number) => ({ least: mean, most: mean, answers: 200 });
  expect(changeOf('last', at(1), at(2))).toBe('nearer');
  expect(changeOf('first', at(1), at(2))).toBe('farther');
  expect(changeOf('first', at(2), at(1))).toBe('nearer');
  expect(changeOf('none', at(1), at(2))).toBe('cannot-tell');
});
