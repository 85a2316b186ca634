import { describe, expect, test } from 'vitest';
import { groupTotals } from '../../src/report/group-totals.ts';
import { makeTotals, parseTotals } from '../../src/report/totals-file.ts';
import type { SeatId } from '../../src/session/ids.ts';
import { openPhases } from '../../src/session/open-phases.ts';
import { mostInRound, type RoundPlan } from '../../src/session/round.ts';
import { nextQuestion } from '../../src/session/survey.ts';
import { parseFacilitatorCommand } from '../../src/session/parse-command.ts';
import type { StageScene } from '../../src/session/view/stage-view.ts';
import type { ConsoleScene } from '../../src/session/view/console-view.ts';
import { view } from '../../src/session/view/view.ts';
import { theFord } from '../support/the-ford.ts';
import { given, type Outcome, type Tale } from '../support/tale.ts';

const plan: RoundPlan = { months: 0, of: 'security', items: ['mats', 'bridge'] };

/** The ford, with questions that a community may be asked too. */
const { survey } = theFord.pack;
const forAll = Object.fromEntries(
  Object.entries(survey.indicators).map(([key, one]) => [
    key,
    { ...one, for: [...one.for, 'community' as const] },
  ]),
);
const openFord = {
  ...theFord,
  pack: { ...theFord.pack, survey: { ...survey, indicators: forAll } },
};

const planned = (of: RoundPlan['of'] = 'security', seats = 3): Tale => {
  const tale = given({ seats, scenario: openFord });
  tale.facilitator({ kind: 'plan-round', round: { ...plan, of } }).records('settings-changed');
  return tale;
};

const asking = (of: RoundPlan['of'] = 'security', seats = 3): Tale => {
  const tale = planned(of, seats);
  tale.facilitator({ kind: 'move-on', to: 'rules' });
  for (const id of tale.group.seats.keys()) tale.seat(id, { kind: 'agree-rules' });
  tale.facilitator({ kind: 'ask-survey', round: 'round' }).records('survey-asked');
  return tale;
};

const answer = (tale: Tale, seat: string, ...answers: readonly number[]): void => {
  const people = tale.group.survey?.cast.get(seat as SeatId) ?? [];
  const isHalf = (people.at(-1)?.length ?? 2) < 2;
  const [person, from] = isHalf
    ? [people.length - 1, people.at(-1)?.length ?? 0]
    : [people.length, 0];
  for (const [at, value] of answers.entries())
    tale
      .seat(seat, { kind: 'answer-survey', round: 'round', person, item: from + at, answer: value })
      .records('survey-answered');
};

const enter = (tale: Tale, ...answers: readonly number[]): Outcome =>
  tale.facilitator({ kind: 'enter-sheet', answers });
const close = (tale: Tale): Outcome =>
  tale.facilitator({ kind: 'close-survey', round: 'round' }).records('survey-closed');
const totals = (tale: Tale) =>
  tale.group.surveys[0]?.items.map(({ sums }) => sums.totals.join(' '));
const desk = (tale: Tale): ConsoleScene =>
  view(tale.group, { kind: 'facilitator', language: 'en' }, tale.facts()).scene as ConsoleScene;

describe('a round', () => {
  test('[ROUND-1] is planned once, of questions that such people may be asked', () => {
    const tale = given({ seats: 1 });
    const send = (round: RoundPlan): Outcome => tale.facilitator({ kind: 'plan-round', round });
    send({ ...plan, items: [] }).refuses('settings-out-of-range');
    send({ ...plan, items: ['mats', 'mats'] }).refuses('settings-out-of-range');
    send({ ...plan, items: ['mats', 'nothing'] }).refuses('no-such-item');
    send({ ...plan, of: 'community' }).refuses('no-such-item');
    send(plan).including({ settings: { round: plan, teams: 1, mixed: false, minutes: 16 } });
    send(plan).refuses('already-so');
    tale
      .facilitator({ kind: 'choose-scenario', name: 'x', hash: 'y' })
      .refuses('another-kind-of-session');
    const late = given({ phase: 'rules' });
    late.facilitator({ kind: 'plan-round', round: plan }).refuses('wrong-phase');
    const many = Array.from({ length: mostInRound + 1 }, (_, at) => `item-${at}`);
    const sent = (items: readonly string[]) =>
      parseFacilitatorCommand({ kind: 'plan-round', round: { ...plan, items } });
    expect(sent(plan.items)).toEqual({ kind: 'plan-round', round: plan });
    expect(sent(many)).toBeNull();
  });

  test('[ROUND-1] goes from the lobby to its end, and tells nothing', () => {
    const tale = planned();
    expect(openPhases(theFord, tale.group.settings)).toEqual(['lobby', 'terms', 'rules', 'end']);
    expect(desk(tale).sheet.stops.map(({ phase }) => phase)).toEqual(['lobby', 'terms', 'rules']);
    tale.facilitator({ kind: 'move-on', to: 'rules' });
    tale.facilitator({ kind: 'move-on', to: 'play' }).refuses('wrong-phase');
    tale.facilitator({ kind: 'move-on', to: 'roles' }).refuses('wrong-phase');
    tale
      .facilitator({ kind: 'start-contest', contest: 'words', by: 'bodies' })
      .refuses('another-kind-of-session');
    tale.facilitator({ kind: 'end', keeping: 'totals' }).records('ended');
  });

  test('[ROUND-2] asks what was planned, once, and nothing of a story', () => {
    const tale = planned();
    const ask = (round: 'before' | 'round'): Outcome =>
      tale.facilitator({ kind: 'ask-survey', round });
    ask('round').refuses('wrong-phase');
    tale.facilitator({ kind: 'move-on', to: 'rules' });
    ask('before').refuses('another-kind-of-session');
    ask('round').including({ items: ['mats', 'bridge'], sizes: [4, 3] });
    tale.seat('s1', { kind: 'agree-rules' });
    answer(tale, 's1', 1, 1);
    close(tale);
    ask('round').refuses('already-so');
    tale.facilitator({ kind: 'end', keeping: 'kept' }).refuses('nothing-is-kept');
    const story = given({ phase: 'rules' });
    story.facilitator({ kind: 'ask-survey', round: 'round' }).refuses('no-such-item');
  });

  test('[ROUND-2] is asked in no chain of command', () => {
    const tale = planned();
    tale.facilitator({ kind: 'change-settings', settings: { inChainOfCommand: true } });
    tale.facilitator({ kind: 'move-on', to: 'rules' });
    tale.facilitator({ kind: 'ask-survey', round: 'round' }).refuses('chain-of-command');
  });

  test('[SURVEY-20] leaves those alone who have the ground rules before them', () => {
    const tale = planned();
    tale.facilitator({ kind: 'move-on', to: 'rules' });
    tale.seat('s1', { kind: 'agree-rules' });
    tale.seat('s2', { kind: 'observe' });
    tale.facilitator({ kind: 'ask-survey', round: 'round' });
    const seen = (seat: string) =>
      view(tale.group, { kind: 'seat', seat: seat as SeatId }, tale.facts());
    expect(seen('s1')).toMatchObject({
      scene: { phase: { name: 'survey' } },
      mine: { question: {} },
    });
    expect(seen('s2')).toMatchObject({ scene: { phase: { name: 'survey' } } });
    expect(seen('s3')).toMatchObject({ scene: { phase: { name: 'rules' } } });
    expect([seen('s2').mine, seen('s3').mine].some((mine) => mine && 'question' in mine)).toBe(
      false,
    );
    const asks = { kind: 'answer-survey', round: 'round', person: 0, item: 0, answer: 0 } as const;
    tale.seat('s3', asks).refuses('not-open-yet');
    expect(desk(tale).survey.held).toMatchObject({ voted: null, of: null });
    tale.seat('s3', { kind: 'agree-rules' });
    expect(seen('s3')).toMatchObject({
      scene: { phase: { name: 'survey' } },
      mine: { question: {} },
    });
    tale.seat('s3', asks).records('survey-answered');
  });

  test('[SURVEY-21] counts whole people, whether their device is here or not', () => {
    const tale = asking('security', 4);
    answer(tale, 's1', 3, 2);
    answer(tale, 's2', 2, 1);
    answer(tale, 's3', 0);
    answer(tale, 's4', 1, 0);
    tale.facilitator({ kind: 'remove-seat', seat: 's2' as SeatId });
    tale.seat('s4', { kind: 'observe' });
    close(tale);
    expect(totals(tale)).toEqual(['0 0 1 1 0 0', '0 1 1 0 0']);
  });

  test('[SURVEY-21] forgets what was answered as soon as a device only observes', () => {
    const tale = asking();
    answer(tale, 's1', 3, 2);
    tale.seat('s1', { kind: 'observe' });
    expect(tale.group.survey?.cast.size).toBe(0);
    close(tale);
    expect(tale.group.surveys).toEqual([]);
  });

  test('[ROUND-3] goes from hand to hand where a community is asked', () => {
    const tale = asking('community', 1);
    const next = () =>
      tale.group.survey && nextQuestion(tale.group.survey, { id: 's1' as SeatId, people: 1 });
    for (const person of [0, 1, 2, 3, 4, 5]) {
      expect(next()).toEqual({ person, item: 0 });
      answer(tale, 's1', 3, person < 5 ? 2 : 1);
    }
    answer(tale, 's1', 0);
    const { mine } = view(tale.group, { kind: 'seat', seat: 's1' as SeatId }, tale.facts());
    expect(mine).toMatchObject({ question: { person: 6, people: null, item: 1 } });
    expect(desk(tale).survey.held).toMatchObject({ voted: 6, of: 6 });
    close(tale);
    expect(totals(tale)).toEqual(['0 0 0 6 0 0', '0 1 5 0 0']);
    expect(desk(tale).survey.results).toMatchObject([
      { round: { totals: [null, null, null, null, null, null] } },
      { round: { totals: [null, null, null, null, null] } },
    ]);
  });

  test('[ROUND-4] takes paper in, sealed and a whole sheet at a time, and the last one out again', () => {
    const tale = asking('community', 0);
    enter(tale, 1).refuses('counts-do-not-fit');
    enter(tale, 1, 5).refuses('no-such-choice');
    tale.facilitator({ kind: 'take-sheet-back' }).refuses('already-so');
    enter(tale, 5, 4).records('sheet-entered');
    enter(tale, 1, 2).records('sheet-entered');
    expect(JSON.stringify(tale.events.at(-1))).not.toContain('answers');
    expect(desk(tale).survey.held).toMatchObject({ sheets: 2 });
    tale.facilitator({ kind: 'take-sheet-back' }).records('sheet-taken-back');
    enter(tale, 0, 0).records('sheet-entered');
    close(tale);
    expect(totals(tale)).toEqual(['1 0 0 0 0 1', '1 0 0 0 1']);
    enter(tale, 0, 0).refuses('decision-gone');
    const story = given({ phase: 'rules' });
    story.facilitator({ kind: 'ask-survey', round: 'before' });
    enter(story, 0, 0).refuses('decision-gone');
    story.facilitator({ kind: 'take-sheet-back' }).refuses('decision-gone');
  });

  test('[ROUND-5] shows of fewer than five sheets nothing, and of more what is large enough', () => {
    const of = (sheets: number): ConsoleScene => {
      const tale = asking('community', 0);
      for (let at = 0; at < sheets; at += 1) enter(tale, 3, at < 9 ? 0 : 1);
      close(tale);
      return desk(tale);
    };
    const hidden = [null, null, null, null, null, null];
    expect(of(4).survey.results[0]?.round).toEqual({ totals: hidden, interval: null });
    expect(of(14).survey.results[1]?.round?.totals).toEqual([9, null, null, null, null]);
  });
});

test('[ROUND-21] a round is planned for what it takes, and no end is named where people come one by one', () => {
  const sheetOf = (of: RoundPlan['of']): ConsoleScene['sheet'] => {
    const tale = planned(of);
    tale.facilitator({ kind: 'move-on', to: 'rules' });
    return desk(tale).sheet;
  };
  const { stops, minutes, startsAt, over } = sheetOf('security');
  expect(stops).toEqual([
    { phase: 'lobby', minutes: 7, rest: null },
    { phase: 'terms', minutes: 3, rest: null },
    { phase: 'rules', minutes: 6, rest: null },
  ]);
  expect([minutes, over, typeof startsAt]).toEqual([16, 0, 'number']);
  expect(sheetOf('community')).toMatchObject({ stops, minutes: 16, startsAt: null });
});

test('[WALL-71] while what a round came to is offered, the wall asks what devices ask, and tells of no answer', () => {
  const tale = asking('security', 12);
  const wall = (): unknown => {
    const { scene } = view(tale.group, { kind: 'stage', language: 'en' }, tale.facts());
    return (scene as StageScene).phase;
  };
  for (const id of tale.group.seats.keys()) answer(tale, id, 1, 0);
  close(tale);
  expect(wall()).toMatchObject({ name: 'rules' });
  tale.facilitator({ kind: 'offer-file', of: 'mixed', second: 'group' }).records('offer-made');
  const asked = { name: 'offer', offer: { number: 1, what: { kind: 'file' }, second: 'group' } };
  expect(wall()).toEqual(asked);
  for (const id of tale.group.seats.keys()) {
    tale.seat(id, { kind: 'answer-offer', number: 1, agrees: true });
    expect(wall()).toEqual(asked);
  }
  tale.facilitator({ kind: 'close-offer', number: 1, pots: [0, 0] }).records('offer-agreed');
  expect(wall()).toMatchObject({ name: 'rules' });
});

test('[ROUND-22] what a round came to may leave as a file once its questions are closed, with two keys, and of whom it asked', () => {
  const ask = { kind: 'offer-file', of: 'mixed', second: 'group' } as const;
  const tale = asking('security', 12);
  tale.facilitator(ask).refuses('still-playing');
  for (const id of tale.group.seats.keys()) answer(tale, id, 1, 0);
  close(tale);
  const [first] = [...tale.group.seats.keys()];
  const seen = (): unknown =>
    (
      view(tale.group, { kind: 'seat', seat: first as SeatId }, tale.facts()).scene as {
        readonly phase?: { readonly name: string };
      }
    ).phase?.name;
  expect(seen()).toBe('rules');
  tale.facilitator(ask).records('offer-made');
  expect(seen()).toBe('offer');
  expect(desk(tale).offers).toMatchObject({ open: { what: { kind: 'file' } }, file: null });
  for (const id of tale.group.seats.keys())
    tale.seat(id, { kind: 'answer-offer', number: 1, agrees: true });
  tale.facilitator({ kind: 'close-offer', number: 1, pots: [0, 0] }).records('offer-agreed');
  const { file } = tale.group.offers;
  expect(file).toMatchObject({ of: 'security', asked: ['round'] });
  const totals = groupTotals(tale.group, openFord, {
    day: '2026-11-30',
    of: 'security',
    asked: ['round'],
  });
  expect(totals.scenario).toBeNull();
  expect(totals.items).toMatchObject([
    { kind: 'question', key: 'mats', when: 'month-0', people: 12 },
    { kind: 'question', key: 'bridge', when: 'month-0', people: 12 },
  ]);
  expect(parseTotals(makeTotals(totals))).toEqual(totals);
});
