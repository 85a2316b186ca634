import { expect, test } from 'vitest';
import { totalsOf } from '../../../src/host/totals.ts';
import type { Group } from '../../../src/session/group.ts';
import { consoleScene } from '../../../src/session/view/console-view.ts';
import { stageScene, type StagePhase } from '../../../src/session/view/stage-view.ts';
import { view } from '../../../src/session/view/view.ts';
import * as given from './sample-group.ts';
import { facts, happen, inPhase, runId, seatId } from './sample-group.ts';
import { sampleScenario } from './sample-scenario.ts';

const seats = [0, 1, 2, 3].map((number) => given.seatWith(number, { role: 'leader' }));
const vote = (totals: readonly number[]) =>
  ({ chosen: 0, totals, answers: totals, seats: 13, how: 'vote' }) as const;
const told = (totals: readonly number[]): Group =>
  inPhase(
    given.stepped(given.playing(given.groupWith(2, seats)), 'gourd', vote(totals)),
    'debrief',
  );
const again = (group: Group, at: number, line: number): Group =>
  happen(group, { kind: 'replay-turned', replay: { team: 'gourd', run: runId(1), at, line } });

type Debrief = Extract<StagePhase, { name: 'debrief' }>;
const wall = (group: Group): Debrief => {
  const { phase } = stageScene(group, 'en', facts);
  if (phase.name !== 'debrief') throw new Error('No debrief.');
  return phase;
};
const replayOn = (group: Group) => wall(group).replay;
const seatSees = (group: Group): string =>
  JSON.stringify(view(group, { kind: 'seat', seat: seatId(0) }, facts));

test('[REPLAY-22] a beat comes again line by line, as the room heard it, with what was decided at its end', () => {
  const group = told([7, 6]);
  expect(replayOn(group)).toBeUndefined();
  expect(consoleScene(group, 'en', facts).debrief?.replay).toBeNull();
  const first = replayOn(again(group, 0, 0));
  expect(first?.telling.lines.map(({ text }) => text)).toEqual(['gate says one']);
  expect(first?.telling).toMatchObject({ whatIf: false, choices: [], clock: null, news: [] });
  const last = replayOn(again(group, 0, 2));
  expect(last?.telling.lines.map(({ text }) => text)).toEqual(['gate says one', 'gate says two']);
  expect(JSON.stringify(last)).not.toContain('whispers');
  expect(last?.telling).toMatchObject({ state: 'settled', chosen: 0 });
  expect(last?.tally).toMatchObject({ voted: null, of: null, totals: [7, 6] });
  expect(replayOn(again(told([12, 1]), 0, 2))?.tally.totals).toEqual([null, null]);
});

test('[REPLAY-22] and so does the next, with the meters of then', () => {
  const group = told([7, 6]);
  const next = replayOn(again(group, 1, 0));
  expect(next?.telling.lines.map(({ text }) => text)).toEqual(['market says one']);
  expect(next?.telling.meters.find(({ key }) => key === 'pulse')).toBeDefined();
  expect(consoleScene(again(group, 1, 0), 'en', facts).debrief?.replay).toMatchObject({
    lines: 3,
    beats: [0, 1],
  });
});

test('[REPLAY-22] no device learns of it, and a story that reads otherwise shows nothing', () => {
  const group = told([7, 6]);
  expect(seatSees(again(group, 0, 2))).toBe(seatSees(group));
  const first = sampleScenario.read({ scenario: '', seed: 0, steps: [] });
  const elsewhere = { ...sampleScenario, read: () => ({ ...first, path: 'elsewhere' }) };
  const { phase } = stageScene(again(group, 1, 0), 'en', { ...facts, scenario: elsewhere });
  expect(phase).not.toHaveProperty('replay');
});

test('[DEBRIEF-15] own words and what became of things put aside are for the wall, when it shows them', () => {
  const group = happen(
    told([7, 6]),
    { kind: 'words-written', words: { id: 1, about: 'say', text: 'We greet first' } },
    { kind: 'item-parked', item: { id: 2, text: 'Pay' } },
    { kind: 'parked-settled', item: 2, end: 'trainers' },
  );
  expect(JSON.stringify(wall(group))).not.toMatch(/We greet first|trainers/);
  const up = happen(
    group,
    { kind: 'debrief-turned', debrief: { step: 'take-home', picture: 'words', item: 0 } },
    { kind: 'parking-shown' },
  );
  expect(wall(up)).toMatchObject({
    words: [{ about: 'say', text: 'We greet first' }],
    parked: [{ text: 'Pay', end: 'trainers' }],
  });
  expect(seatSees(up)).not.toMatch(/We greet first|Pay/);
  expect(consoleScene(group, 'en', facts).notebook.words).toHaveLength(1);
});

test('[DEBRIEF-13] of the own words the totals keep what the group agreed to, and nothing else', () => {
  const words = (id: number, text: string) =>
    ({ kind: 'words-written', words: { id, about: 'take-home', text } }) as const;
  const group = happen(told([7, 6]), words(1, 'A bench'), words(2, 'Shade'));
  expect(totalsOf(group, sampleScenario)).not.toHaveProperty('ownWords');
  const kept = happen(group, { kind: 'words-kept', words: 1 });
  expect(totalsOf(kept, sampleScenario)).toMatchObject({
    ownWords: [{ about: 'take-home', text: 'A bench' }],
  });
  expect(JSON.stringify(totalsOf(kept, sampleScenario))).not.toContain('Shade');
});

test('[DEBRIEF-16] the console has every step, and what else there is to talk about', () => {
  const { debrief } = consoleScene(told([7, 6]), 'en', facts);
  expect(Object.values(debrief?.minutes ?? {}).reduce((sum, one) => sum + one, 0)).toBe(
    consoleScene(told([7, 6]), 'en', facts).sheet.stops.find(({ phase }) => phase === 'debrief')
      ?.minutes,
  );
  expect(debrief?.scripts['felt']).toEqual(['debrief script felt']);
  const none = happen(told([7, 6]), { kind: 'stops-arranged', stops: [] });
  const { pictures, spare } = consoleScene(none, 'en', facts).debrief ?? {};
  expect(pictures?.prompts).toEqual([]);
  expect(spare?.map(({ key }) => key)).toEqual(expect.arrayContaining(['gate#0', 'chair']));
});
