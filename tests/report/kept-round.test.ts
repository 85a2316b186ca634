import { expect, test } from 'vitest';
import { cellsOf, itemsFor, keepItems, makeRound } from '../../src/report/kept-round.ts';
import type { Sums } from '../../src/session/group.ts';
import { firstSettings } from '../../src/session/empty-group.ts';
import type { RoundPlan } from '../../src/session/round.ts';
import { theFord } from '../support/the-ford.ts';

const { indicators } = theFord.pack.survey;
const settings = firstSettings;
const sums = (...totals: readonly number[]): Sums => ({
  totals,
  seats: totals.reduce((all, one) => all + one, 0),
  handsCounted: 0,
  answers: totals,
});
const plan: RoundPlan = { months: 12, of: 'security', items: ['mats'] };

test('[ROUND-6] what is kept of a round is what everybody may see, with the words as they were asked', () => {
  const result = {
    round: 'round' as const,
    items: [
      { item: 'mats', sums: sums(3, 2, 8, 9, 1, 0) },
      { item: 'gone', sums: sums(9, 9) },
    ],
  };
  const kept = makeRound({ plan, result, indicators, settings, day: '2026-11-30' });
  expect(kept).toEqual({
    kind: 'round',
    version: 1,
    months: 12,
    of: 'security',
    day: '2026-11-30',
    items: [
      {
        item: 'mats',
        list: 'attitudes',
        measures: 'What mats measures',
        asks: 'Asked of mats',
        answers: ['mats 0', 'mats 1', 'mats 2', 'mats 3'],
        hoped: 'last',
        isDraft: true,
        totals: [null, null, 8, 9, null, null],
        people: 23,
      },
    ],
    notAsked: ['bridge'],
  });
  expect(kept?.items.map(cellsOf)).toEqual([6]);
});

test('[ROUND-6] nothing is kept of a round that nobody answered, and nothing of fewer than five', () => {
  expect(makeRound({ plan, result: undefined, indicators, settings, day: '' })).toBeNull();
  const [few] = keepItems([{ item: 'mats', sums: sums(0, 4, 0, 0, 0, 0) }], indicators, settings);
  expect(few).toMatchObject({ totals: [null, null, null, null, null, null], people: null });
});

test('[ROUND-6] an item that five local people said back is no draft any more', () => {
  const heard = (saidBack: number) => ({
    mats: { ...indicators['mats']!, provenance: { from: 'Talks', saidBack } },
  });
  const kept = (saidBack: number) =>
    keepItems([{ item: 'mats', sums: sums(9, 9, 0, 0, 0, 0) }], heard(saidBack), settings);
  expect([kept(4)[0]?.isDraft, kept(5)[0]?.isDraft]).toEqual([true, false]);
});

test('[ROUND-6] a committee is asked in no round', () => {
  const mixed = { mats: { ...indicators['mats']!, for: ['security', 'committee'] as const } };
  expect(itemsFor('security', mixed)).toEqual([]);
  expect(itemsFor('security', indicators)).toEqual(['mats', 'bridge']);
  expect(itemsFor('community', indicators)).toEqual([]);
});
