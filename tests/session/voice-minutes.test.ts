import { expect, test } from 'vitest';
import type { Contest } from '../../src/scenario/contests.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { planRest } from '../../src/session/group-sheet.ts';
import { consoleScene } from '../../src/session/view/console-view.ts';
import { voiceMinutes } from '../../src/session/voice-minutes.ts';
import { paperScenario, type Page } from '../support/paper-scenario.ts';
import { given, type Tale } from '../support/tale.ts';
import { theFordStory } from '../support/the-ford.ts';

const lines = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, at) => `Line ${at}.`);

/** A road of 100 lines, a shorter one beside it, and for long tellings one that leads back to its own beginning. */
const pages: Readonly<Record<string, Page>> = {
  road: {
    lines: [...lines(60), { text: 'Only you know.', role: 'nurse' }],
    ways: [
      { text: 'Short', to: 'near' },
      { text: 'Long', to: ({ cut }) => (cut === 45 ? 'road' : 'far') },
    ],
  },
  near: { lines: lines(20), ways: [{ text: 'On', to: 'end' }] },
  far: { lines: lines(40), ways: [{ text: 'On', to: 'end' }] },
  end: { lines: [], ending: 'over' },
};
const silent = paperScenario({ ...theFordStory, name: 'spoken', pages });
const spoken: Scenario = { ...silent, isRecorded: () => true };
const byClock = { turning: 'clock', language: 'en' } as const;

const seen = ({ group, facts }: Tale) => consoleScene(group, 'en', facts());

test('[SHEET-8] three seconds for each line that is said, on the longer of two ways that end', () => {
  expect(voiceMinutes(spoken, byClock)).toEqual({ 12: 5, 25: 5, 45: 4 });
  const half: Scenario = { ...silent, isRecorded: (_, shown) => /[02468]\.$/.test(shown) };
  expect(voiceMinutes(half, byClock)).toEqual({ 12: 3, 25: 3, 45: 2 });
});

test('[SHEET-8] nothing where the wall speaks, lines are turned by hand, or nobody recorded them', () => {
  expect(voiceMinutes(spoken, { ...byClock, wallSpeaks: true })).toEqual({});
  expect(voiceMinutes(spoken, { ...byClock, turning: 'facilitator' })).toEqual({});
  expect(voiceMinutes(silent, byClock)).toEqual({});
  expect(voiceMinutes({ ...silent, isRecorded: () => false }, byClock)).toEqual({});
  expect(voiceMinutes(null, byClock)).toEqual({});
});

test('[SHEET-8] a story that leads in a circle or fails adds nothing', () => {
  const circle = { road: { lines: lines(9), ways: [{ text: 'Again', to: 'road' }] } };
  const story = paperScenario({ ...theFordStory, name: 'circle', pages: circle });
  expect(voiceMinutes({ ...story, isRecorded: () => true }, byClock)).toEqual({});
  const read: Scenario['read'] = (playthrough) => ({
    ...silent.read(playthrough),
    ...(playthrough.steps.length > 1 && { fault: { kind: 'stuck', message: 'Stuck.' } as never }),
  });
  expect(voiceMinutes({ ...spoken, read }, byClock)).toEqual({});
});

test('[SHEET-8] the plan has room for the voices, and takes a shorter telling where it has none', () => {
  const set = (scenario: Scenario, wallSpeaks = false) => {
    const tale = given({ scenario, settings: { ...byClock, wallSpeaks } });
    tale.facilitator({ kind: 'change-settings', settings: { minutes: 75 } });
    return tale;
  };
  const tellingOf = (tale: Tale) => tale.group.settings.cut;
  expect([tellingOf(set(silent)), tellingOf(set(spoken)), tellingOf(set(spoken, true))]).toEqual([
    25, 12, 25,
  ]);
  const chosen = given({ scenario: spoken, settings: { ...byClock, minutes: 60, cut: 45 } });
  const { over } = seen(chosen).sheet;
  chosen.facilitator({ kind: 'change-settings', settings: { wallSpeaks: true } });
  expect([over - seen(chosen).sheet.over, seen(chosen).voiceMinutes]).toEqual([4, {}]);
});

test('[SHEET-8] "I have N minutes" counts the voices as well, on the console before it is done', () => {
  const tale = given({ scenario: spoken, phase: 'rules', settings: { ...byClock, minutes: 90 } });
  const scene = seen(tale);
  const minutes = 60;
  const plan = planRest({ ...scene, minutes, now: tale.now, enteredAt: scene.sheet.enteredAt });
  const without = planRest({
    ...scene,
    voiceMinutes: {},
    minutes,
    now: tale.now,
    enteredAt: scene.sheet.enteredAt,
  });
  tale.facilitator({ kind: 'have-minutes', minutes });
  expect([plan.cut, without.cut, tale.group.settings.cut]).toEqual([12, 25, 12]);
});

test('[SHEET-9] a contest needs more where devices say what it asks, whoever turns the lines', () => {
  const rounds = Array.from({ length: 3 }, (_, round) => ({
    asks: { id: `asks-${round}`, text: 'Whose word is it?' },
    options: Array.from({ length: 4 }, (__, at) => ({
      id: `o-${round}-${at}`,
      text: `Word ${at}`,
    })),
  }));
  const contest = { rounds } as unknown as Contest;
  const story = (one: Scenario): Scenario => ({
    ...one,
    pack: { ...one.pack, contests: { words: contest } },
  });
  const planned = (scenario: Scenario, settings: object) => {
    const tale = given({ scenario: story(scenario), settings });
    return seen(tale).toHold.map(({ minutes }) => minutes);
  };
  const roomy = { minutes: 150, turning: 'facilitator', language: 'en' } as const;
  // Three rounds and a board; fifteen sentences at 3 s are a minute.
  expect(planned(silent, roomy)).toEqual([4]);
  expect(planned(spoken, roomy)).toEqual([5]);
  expect(planned(spoken, { ...roomy, wallSpeaks: true })).toEqual([4]);
});
