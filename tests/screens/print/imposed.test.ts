import fc from 'fast-check';
import { expect, test } from 'vitest';
import { imposed } from '../../../src/screens/print/imposed.ts';

/** Sheets as they come out of a printer, laid into each other, folded, and leafed through from the cover. */
function leafedThrough(sides: ReturnType<typeof imposed<number>>): readonly number[] {
  const sheets = Array.from({ length: sides.length / 2 }, (_, at) => {
    const [front, back] = [sides[at * 2], sides[at * 2 + 1]];
    if (!front || !back) throw new Error('A sheet has two sides.');
    // Turned over the short edge, the first half of the back lies behind the second half of the front.
    return { near: [front[1], back[0]], far: [back[1], front[0]] };
  });
  return [...sheets.map(({ near }) => near), ...sheets.toReversed().map(({ far }) => far)].flat();
}

test('[PRINT-54] sheets that are laid into each other and folded are read from cover to back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 12 }), (sheets) => {
      const pages = Array.from({ length: sheets * 4 }, (_, at) => at + 1);
      expect(leafedThrough(imposed(pages))).toEqual(pages);
    }),
  );
  expect(() => imposed([1, 2, 3])).toThrow('sheets of four');
});
