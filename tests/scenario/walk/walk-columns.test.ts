import fc from 'fast-check';
import { expect, test } from 'vitest';
import { reportOf } from '../../../src/scenario/walk/report/walk-report.ts';
import { stopsOf } from '../../../src/scenario/walk/stops-of.ts';
import { columnsOf } from '../../../src/scenario/walk/walk-columns.ts';
import type { Setting, Walked } from '../../../src/scenario/walk/walked.ts';
import { openInk } from '../open.ts';
import { diceStory, madeUpStory } from './made-up-story.ts';

const meters = 'meters: { a: {}, b: {}, f: {}, backs: {} }';

/** The same walk as whoever has only its states and legs knows it. */
function withoutColumns({ columns, ...walked }: Walked): Walked {
  expect(columns).toBeDefined();
  return walked;
}

test.each([
  ['made up', madeUpStory],
  ['with dice', diceStory],
])('[WALKER-11] a story %s is told alike from columns and from states and legs', (_, story) => {
  let [large, unfinished] = [0, 0];
  fc.assert(
    fc.property(story, fc.constantFrom(6, 2_000), (ink, steps) => {
      const { openWalker, written } = openInk(ink, { 'pack.yaml': meters });
      if (!openWalker || !written) return;
      const settings: readonly Setting[] = [];
      const walker = openWalker(settings);
      walker.advance(steps);
      const walked = walker.walked();
      const plain = withoutColumns(walked);
      const { from, placeOf } = columnsOf(walked);
      expect([plain.states.length, plain.legs.length]).toEqual([placeOf.length, from.length]);
      expect(reportOf(plain, written)).toEqual(reportOf(walked, written));
      expect(stopsOf(plain)).toEqual(stopsOf(walked));
      if (walked.states.length > 5) large += 1;
      if (!walked.closed) unfinished += 1;
    }),
    { numRuns: 16, seed: 3 },
  );
  expect(large).toBeGreaterThan(3);
  expect(unfinished).toBeGreaterThan(1);
});
