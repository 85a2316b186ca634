import { expect, test } from 'vitest';
import { debriefPictures, type Shift } from '../../src/report/debrief-pictures.ts';
import type { BallotResult, Group } from '../../src/session/group.ts';
import * as given from '../session/view/sample-group.ts';
import { sampleScenario } from '../session/view/sample-scenario.ts';

const begun = (teams = 1): Group => given.playing(given.groupWith(teams, []));
const shiftsOf = (group: Group): readonly Shift[] =>
  debriefPictures(group, sampleScenario, 'en').shifts;
const sums = (totals: readonly number[]) => ({
  totals,
  seats: totals.reduce((all, total) => all + total, 0),
  handsCounted: 0,
});
const pair = (first: readonly number[], then: readonly number[]): Partial<BallotResult> => ({
  ...sums(then),
  chosen: 0,
  how: 'vote',
  before: sums(first),
});

test('[SHIFT-1] the private vote stands beside the vote after the talk, small numbers hidden in each', () => {
  const [open] = shiftsOf(given.stepped(begun(), 'gourd', pair([6, 9], [8, 7])));
  expect(open).toMatchObject({ team: 'gourd', title: 'At the gate' });
  expect(open?.choices.map(({ before, after }) => [before, after])).toEqual([
    [6, 8],
    [9, 7],
  ]);
});

test('[SHIFT-2] nothing is compared where one of the two is hidden, with hands, or above the ranks', () => {
  const after = (result: Partial<BallotResult>, group = begun()) =>
    shiftsOf(given.stepped(group, 'gourd', result));
  expect(after(pair([2, 1], [6, 9]))).toEqual([]);
  expect(after(pair([6, 9], [2, 1]))).toEqual([]);
  expect(after({ ...pair([6, 9], [6, 19]), seats: 15, handsCounted: 10, answers: [6, 9] })).toEqual(
    [],
  );
  expect(after({ ...sums([6, 9]), chosen: 1, how: 'vote' })).toEqual([]);
  const ranked = given.happen(begun(), {
    kind: 'settings-changed',
    settings: { inChainOfCommand: true },
  });
  expect(after(pair([6, 9], [9, 6]), ranked)).toEqual([]);
});

test('[SHIFT-2] what the whole room decided stands once', () => {
  const room = { ...pair([6, 9], [9, 6]), room: true } as const;
  const gourd = given.stepped(begun(2), 'gourd', room);
  expect(shiftsOf(given.stepped(gourd, 'kite', room))).toMatchObject([{ team: null }]);
});
