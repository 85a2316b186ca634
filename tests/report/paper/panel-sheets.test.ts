import { expect, test } from 'vitest';
import { behaviours } from '../../../src/report/committee.ts';
import { behaviourSheet, checklistSheet } from '../../../src/report/paper/panel-sheets.ts';
import { checklistOf, recordOf } from '../../support/kept-by-panels.ts';

const item = (key: string, list: 'processes' | 'institutions' | 'skills') => ({
  key,
  list,
  asks: `${key}?`,
  measures: '',
});
const bank = [
  item('meeting', 'processes'),
  item('law', 'institutions'),
  item('plan', 'processes'),
  item('greeting', 'skills'),
];

test('[PRINT-40] an empty checklist has every line of both lists, and nothing is found', () => {
  const { lists, written } = checklistSheet(bank, null);
  expect(written).toBe(null);
  expect(lists.map(({ list, lines }) => [list, lines.map(({ key }) => key)])).toEqual([
    ['processes', ['meeting', 'plan']],
    ['institutions', ['law']],
  ]);
  expect(lists.flatMap(({ lines }) => lines.map(({ found }) => found))).toEqual([null, null, null]);
});

test('[PRINT-40] filled in, it has what a panel looked at, and an empty list is left out', () => {
  const { lists, written } = checklistSheet(bank, checklistOf(['plan', 'meeting']));
  expect(written).toEqual({ panel: ['police', 'community'], day: '2026-11-30' });
  expect(lists).toEqual([
    {
      list: 'processes',
      lines: [
        {
          key: 'meeting',
          asks: 'meeting?',
          measures: '',
          found: expect.objectContaining({ step: 'written' }),
        },
        {
          key: 'plan',
          asks: 'plan?',
          measures: '',
          found: expect.objectContaining({ evidence: null }),
        },
      ],
    },
  ]);
});

test('[PRINT-41] a record has each thing in its order, empty or as often as it was seen', () => {
  const empty = behaviourSheet(null);
  expect([empty.watched, empty.seen.map(({ behaviour }) => behaviour)]).toEqual([null, behaviours]);
  const filled = behaviourSheet(recordOf(7));
  expect([filled.watched, filled.seen.map(({ times }) => times)]).toEqual([
    7,
    [7, 3, 1, 2, 4, 0, 5],
  ]);
});
