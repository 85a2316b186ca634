import { expect, test } from 'vitest';
import { flipBook } from '../../../src/report/paper/flip-book.ts';
import type { Leaf } from '../../../src/report/paper/paper.ts';
import { openStory, tellAll } from '../../stories/told.ts';
import { papersOf, sheetsOf } from './paper-of.ts';

const story = await openStory('the-river-road');
const { scenario } = story;
const book = sheetsOf('flipbook', { scenario });
const at = (page: number): Leaf => {
  const leaf = book.leaves[page - 1];
  if (leaf?.page !== page) throw new Error(`There is no page ${page}.`);
  return leaf;
};

test('[PRINT-35] on every way through 12 minutes the pages tell the same lines and come to the same end and meters', () => {
  const tellings = tellAll(story, 12);
  expect(tellings.length).toBeGreaterThan(40);
  for (const { beats, steps } of tellings) {
    let leaf = at(1);
    const beads = new Map(book.meters.map(({ key, start }) => [key, start]));
    for (const [index, beat] of beats.entries()) {
      const heard = beat.lines.filter(({ role }) => role === null);
      expect(leaf.lines.map(({ text }) => text)).toEqual(heard.map(({ text }) => text));
      expect(Object.fromEntries(beads)).toEqual(beat.meters);
      if (index === beats.length - 1) {
        expect(leaf.choices).toEqual([]);
        expect(leaf.ending?.name).toBe(scenario.pack.endings[beat.ending ?? '']?.name);
        break;
      }
      const step = JSON.stringify(steps[index + 1]);
      const taken = beat.choices.findIndex((choice) => JSON.stringify(choice.step) === step);
      const way = leaf.choices[taken];
      if (way === undefined) throw new Error('A choice is missing.');
      for (const { meter, by } of way.beads) beads.set(meter, (beads.get(meter) ?? 0) + by);
      leaf = at(way.page);
    }
  }
});

test('[PRINT-35] every page but the first is come to, and none is there twice', () => {
  const reached = new Set(book.leaves.flatMap(({ choices }) => choices.map(({ page }) => page)));
  expect([...reached].toSorted((one, other) => one - other)).toEqual(
    book.leaves.slice(1).map(({ page }) => page),
  );
  expect(new Set(book.leaves.map((leaf) => JSON.stringify({ ...leaf, page: 0 }))).size).toBe(
    book.leaves.length,
  );
});

test('[PRINT-35] a telling with too many pages, and one without an end, are refused', () => {
  expect(papersOf('flipbook', { scenario, cut: 45 })).toBe('too-many-pages');
  const round = { ...scenario, read: () => scenario.read({ scenario: '', seed: 0, steps: [] }) };
  expect(['too-many-pages', 'no-ending']).toContain(flipBook(round, 'en', 12));
});
