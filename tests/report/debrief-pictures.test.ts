import { expect, test } from 'vitest';
import { debriefPictures } from '../../src/report/debrief-pictures.ts';
import type { Group } from '../../src/session/group.ts';
import * as given from '../session/view/sample-group.ts';
import { sampleScenario } from '../session/view/sample-scenario.ts';

const begun = (teams: number): Group => given.playing(given.groupWith(teams, []));
const pictures = (group: Group, scenario = sampleScenario) =>
  debriefPictures(group, scenario, 'en');
const prompts = (group: Group) =>
  pictures(group).prompts.map(({ path, question, why }) => ({ path, question, why }));
const devices = (chosen: number, totals: readonly number[]) => ({
  chosen,
  totals,
  seats: totals.reduce((all, total) => all + total, 0),
  how: 'vote' as const,
});

test('[METER-1] a meter starts, and moves with each decision and what followed it', () => {
  const played = given.walked(given.walked(begun(2), 'gourd', [0, 1, 0, 1]), 'kite', [0]);
  const trust = pictures(played).meters.find(({ key }) => key === 'trust');
  expect(trust).toMatchObject({ name: 'Trust', sign: 'trust', range: [-9, 9] });
  expect(trust?.teams[0]).toEqual({
    team: 'gourd',
    values: [
      { value: 0, decision: '', choice: '' },
      { value: 2, decision: 'At the gate', choice: 'gate choice wait' },
      { value: 1, decision: 'The middle of the day', choice: 'market choice leave' },
      { value: -2, decision: 'stones', choice: 'lane choice shout' },
    ],
  });
  expect(trust?.teams[1]?.values).toHaveLength(2);
  expect(pictures(played).meters.map(({ key }) => key)).toEqual(['trust', 'pulse', 'duty']);
});

test('[METER-2] endings side by side', () => {
  const played = given.walked(given.walked(begun(3), 'gourd', [0, 0]), 'kite', [1, 0, 1]);
  expect(pictures(played).endings).toMatchObject([
    { team: 'gourd', ending: 'bridge', name: 'The bridge stands', picture: 'bridge' },
    { team: 'kite', ending: 'end', name: '', picture: null },
    {
      team: 'lamp',
      ending: null,
      name: '',
      picture: null,
      meters: [{ key: 'trust', value: 0 }, {}, {}],
    },
  ]);
});

test('[PROMPT-1] anchors, then splits, then the empty chair, then the author', () => {
  const gourd = given.stepped(begun(2), 'gourd', devices(0, [6, 6]));
  const kite = given.stepped(gourd, 'kite', devices(1, [5, 15]));
  const played = given.walked(given.walked(kite, 'gourd', [0]), 'kite', [0, 0]);
  expect(prompts(played)).toEqual([
    { path: 'market', question: 'Why did they stop here?', why: 'anchor' },
    { path: 'lane', question: 'What was the first sentence?', why: 'anchor' },
    { path: 'gate', question: null, why: 'split' },
    { path: 'chair', question: null, why: 'chair' },
    { path: 'market', question: 'Who was missing here?', why: 'author' },
  ]);
  expect(pictures(played).prompts[0]?.stop).toEqual({ team: 'gourd', run: 'r1', at: 1 });
});

test('[PROMPT-1] the wider split comes first', () => {
  const plain = { ...sampleScenario };
  const read: typeof plain.read = (playthrough) => ({
    ...sampleScenario.read(playthrough),
    anchors: [],
  });
  const first = given.stepped(begun(1), 'gourd', devices(0, [15, 6]));
  const played = given.stepped(first, 'gourd', devices(1, [9, 10]));
  const split = pictures(played, { ...plain, read }).prompts.filter(({ why }) => why === 'split');
  expect(split.map(({ path }) => path)).toEqual(['market', 'gate']);
});

test('[PROMPT-2] a stop has one reason; without an author’s question the reason asks', () => {
  const differ = given.walked(given.walked(begun(2), 'gourd', [0, 0]), 'kite', [1, 0, 0]);
  const gate = prompts(differ).filter(({ path }) => path === 'gate');
  expect(gate).toEqual([{ path: 'gate', question: null, why: 'teams-differ' }]);
  const same = given.walked(given.walked(begun(2), 'gourd', [0, 0]), 'kite', [0, 0]);
  expect(prompts(same).filter(({ path }) => path === 'gate')).toEqual([]);
  const alone = given.walked(begun(1), 'gourd', [1, 0, 2, 0, 0]);
  expect(prompts(alone).filter(({ path }) => path === 'gate')).toEqual([]);
});

test('[PROMPT-3] what must not be shown proposes nothing', () => {
  const at = (totals: readonly number[], group = begun(1)) =>
    prompts(given.stepped(group, 'gourd', devices(0, totals))).filter(({ why }) => why === 'split');
  expect(at([6, 6])).toHaveLength(1);
  expect(at([2, 2])).toEqual([]);
  expect(at([9, 3])).toEqual([]);
  const settings = { inChainOfCommand: true };
  expect(at([6, 6], given.happen(begun(1), { kind: 'settings-changed', settings }))).toEqual([]);
});

test('[PROMPT-4] the empty chair speaks as written, or there is none', () => {
  expect(pictures(begun(1)).chair).toEqual({
    name: 'Somebody',
    picture: 'chair',
    lines: ['chair says why'],
  });
  const pack = { ...sampleScenario.pack, chair: null };
  expect(pictures(begun(1), { ...sampleScenario, pack }).chair).toBeNull();
});
