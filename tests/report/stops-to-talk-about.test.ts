import { expect, test } from 'vitest';
import { stopsToTalkAbout } from '../../src/report/stops-to-talk-about.ts';
import type { BallotResult, Group } from '../../src/session/group.ts';
import * as given from '../session/view/sample-group.ts';
import { sampleScenario } from '../session/view/sample-scenario.ts';

/** The paper road without anchors, so that other reasons count. */
const plain = {
  ...sampleScenario,
  read: (at: Parameters<typeof sampleScenario.read>[0]) => ({
    ...sampleScenario.read(at),
    anchors: [],
    prompts: [],
  }),
};
const begun = (teams: number): Group => given.playing(given.groupWith(teams, []));
const sums = (totals: readonly number[]) => {
  const seats = totals.reduce((all, total) => all + total, 0);
  return { totals, answers: totals, seats, handsCounted: 0 };
};
const pair = (first: readonly number[], then: readonly number[]): Partial<BallotResult> => ({
  ...sums(then),
  chosen: 0,
  how: 'vote',
  before: sums(first),
});
const whys = (group: Group) =>
  stopsToTalkAbout(group, plain, 'en').up.map(({ key, why }) => `${why} ${key}`);

/** Two wider splits, then this at the market. */
function afterWider(atMarket: Partial<BallotResult>): readonly string[] {
  const voted = (totals: readonly number[], chosen: number) =>
    ({ ...sums(totals), chosen, how: 'vote' }) as const;
  const gate = given.stepped(begun(1), 'gourd', voted([12, 12], 1));
  const lane = given.stepped(given.walked(gate, 'gourd', [0]), 'gourd', voted([8, 8, 9], 2));
  return whys(given.stepped(given.walked(lane, 'gourd', [0]), 'gourd', atMarket));
}

test('[PROMPT-10] where the talk moved the room is proposed, from whole totals alone', () => {
  const wider = ['split lane#0', 'split gate#0'];
  expect(afterWider(pair([7, 19], [20, 6]))).toEqual([...wider, 'shift market#0', 'chair chair']);
  for (const unmoved of [
    pair([20, 6], [20, 6]),
    pair([2, 1], [20, 6]),
    pair([24, 2], [20, 6]),
    { ...pair([7, 19], [20, 6]), handsCounted: 6 },
  ])
    expect(afterWider(unmoved)).not.toContain('shift market#0');
  expect(afterWider(pair([20, 6], [20, 6]))).toEqual([...wider, 'chair chair', 'split market#0']);
});

test('[PROMPT-11] of several the one with most of it comes first', () => {
  const split = given.stepped(
    given.stepped(begun(1), 'gourd', { ...sums([20, 6]), chosen: 0, how: 'vote' }),
    'gourd',
    { ...sums([10, 12]), chosen: 1, how: 'vote' },
  );
  expect(whys(split).slice(0, 2)).toEqual(['split market#0', 'split gate#0']);
});

test('[PROMPT-12] keys are the same in every language, and every decision can be added', () => {
  const played = given.walked(given.walked(begun(2), 'gourd', [0, 0]), 'kite', [1, 0, 0]);
  const keysIn = (language: string) => {
    const { up, spare } = stopsToTalkAbout(played, sampleScenario, language);
    return [...up, ...spare].map(({ key }) => key);
  };
  expect(keysIn('xx')).toEqual(keysIn('en'));
  expect(new Set(keysIn('en')).size).toBe(keysIn('en').length);
  for (const stop of ['gate#0', 'market#0', 'lane#0', 'chair'])
    expect(keysIn('en')).toContain(stop);
});
