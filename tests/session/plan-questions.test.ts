import { expect, test } from 'vitest';
import { planRest } from '../../src/session/group-sheet.ts';
import type { PhaseName } from '../../src/session/group.ts';
import { plannedSteps } from '../../src/session/debrief-minutes.ts';
import { questionMinutes, questionsOf } from '../../src/session/plan-questions.ts';
import type { SheetStop } from '../../src/session/run-sheet.ts';
import type { ConsoleScene } from '../../src/session/view/console-view.ts';
import { view } from '../../src/session/view/view.ts';
import { given, type Tale } from '../support/tale.ts';
import { theFord } from '../support/the-ford.ts';

const { survey } = theFord.pack;
const five = ['mats', 'bridge', 'a', 'b', 'c'];
const withFive = {
  ...theFord,
  pack: { ...theFord.pack, contests: {}, survey: { ...survey, before: five, after: five } },
};
const silent = {
  ...withFive,
  pack: { ...withFive.pack, survey: { ...survey, before: [], after: [] } },
};

const seen = (tale: Tale): ConsoleScene =>
  view(tale.group, { kind: 'facilitator', language: 'en' }, tale.facts()).scene as ConsoleScene;
const sum = (stops: readonly SheetStop[]): number =>
  stops.reduce((all, { minutes }) => all + minutes, 0);
const of = ({ sheet }: ConsoleScene, phase: PhaseName): number =>
  sheet.stops.find((stop) => stop.phase === phase)?.minutes ?? 0;

test('[SURVEY-23] the sheet has minutes for questions, and is filled as before', () => {
  expect([0, 1, 2, 5, 10].map(questionMinutes)).toEqual([0, 1, 2, 3, 4]);
  const tale = given({ scenario: withFive, settings: { minutes: 90, cut: 12 } });
  const plain = given({ scenario: silent, settings: { minutes: 84, cut: 12 } });
  expect(sum(seen(tale).sheet.stops)).toBe(90);
  expect(seen(tale).sheet.questions).toEqual(['before', 'after']);
  for (const phase of ['rules', 'play'] as const)
    expect(of(seen(tale), phase)).toBe(of(seen(plain), phase));
  for (const phase of ['roles', 'debrief'] as const)
    expect(of(seen(tale), phase)).toBe(of(seen(plain), phase) + 3);
  expect(plannedSteps(tale.group, withFive)).toEqual(plannedSteps(plain.group, silent));
});

test('[SURVEY-23] in a chain of command nothing is asked, so nothing is planned', () => {
  const settings = { minutes: 90, cut: 12, inChainOfCommand: true } as const;
  const tale = given({ scenario: withFive, settings });
  expect(seen(tale).sheet.questions).toEqual([]);
  const noRoles = { ...withFive, pack: { ...withFive.pack, roles: {} } };
  expect(questionsOf(noRoles, given().group.settings).map(({ phase }) => phase)).toEqual([
    'rules',
    'debrief',
  ]);
});

test('[SURVEY-24] "I have N minutes" leaves questions out before the story becomes shorter, and says so', () => {
  const tale = given({ scenario: withFive, phase: 'rules', settings: { minutes: 90, cut: 25 } });
  const scene = seen(tale);
  expect(scene.toAsk.map(({ round }) => round)).toEqual(['before', 'after']);
  const plans = Array.from({ length: 80 }, (_, at) =>
    planRest({ ...scene, minutes: at + 20, now: tale.now, enteredAt: scene.sheet.enteredAt }),
  );
  const without = Array.from({ length: 80 }, (_, at) =>
    planRest({
      ...scene,
      toAsk: [],
      minutes: at + 20,
      now: tale.now,
      enteredAt: scene.sheet.enteredAt,
    }),
  );
  expect(plans.map(({ cut }) => cut)).toEqual(without.map(({ cut }) => cut));
  expect(plans.map(({ toAnchor }) => toAnchor)).toEqual(without.map(({ toAnchor }) => toAnchor));
  const asked = plans.map(({ questions }) => questions.length);
  expect([asked[0], asked.at(-1)]).toEqual([0, 2]);
  const short = asked.indexOf(0) + 20;
  tale
    .facilitator({ kind: 'have-minutes', minutes: short })
    .including({ kind: 'replanned', questions: [] });
  expect(seen(tale)).toMatchObject({ toAsk: [], sheet: { questions: [] } });
  expect(seen(tale).survey.mayAsk).toBe('before');
  tale.facilitator({ kind: 'ask-survey', round: 'before' }).records('survey-asked');
});

test('[SURVEY-24] what was asked already is asked for no minutes any more', () => {
  const tale = given({ seats: 1, phase: 'roles', settings: { minutes: 120 } });
  tale.facilitator({ kind: 'ask-survey', round: 'before' });
  expect(seen(tale).toAsk.map(({ round }) => round)).toEqual(['after']);
});
