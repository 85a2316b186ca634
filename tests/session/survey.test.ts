import { describe, expect, test } from 'vitest';
import type { SeatId } from '../../src/session/ids.ts';
import { nextQuestion, surveyKey } from '../../src/session/survey.ts';
import type { ConsoleScene } from '../../src/session/view/console-view.ts';
import { view } from '../../src/session/view/view.ts';
import { theFord } from '../support/the-ford.ts';
import { given, type Outcome, type Tale } from '../support/tale.ts';

const ask = (tale: Tale, round: 'before' | 'after' = 'before'): Outcome =>
  tale.facilitator({ kind: 'ask-survey', round });
const closeIt = (tale: Tale, round: 'before' | 'after' = 'before'): Outcome =>
  tale.facilitator({ kind: 'close-survey', round });

type Answered = {
  readonly seat: string;
  readonly value: number;
  readonly person?: number;
  readonly item?: number;
  readonly round?: 'after';
};
const answer = (tale: Tale, answered: Answered): Outcome => {
  const { seat, value, person = 0, item = 0, round = 'before' } = answered;
  return tale.seat(seat, { kind: 'answer-survey', round, person, item, answer: value });
};

const asking = (seats = 3): Tale => {
  const tale = given({ seats, phase: 'roles' });
  ask(tale).records('survey-asked');
  return tale;
};

describe('the questions of a pack', () => {
  test('[SURVEY-7] are asked once before the story and once after it', () => {
    const early = given({ seats: 1 });
    ask(early).refuses('wrong-phase');
    const tale = given({ seats: 1, phase: 'rules' });
    ask(tale, 'after').refuses('wrong-phase');
    ask(tale).including({ kind: 'survey-asked', items: ['mats', 'bridge'], sizes: [4, 3] });
    ask(tale).refuses('already-so');
    tale.seat('s1', { kind: 'agree-rules' });
    answer(tale, { seat: 's1', value: 1 });
    answer(tale, { seat: 's1', value: 1, item: 1 });
    closeIt(tale).records('survey-closed');
    closeIt(tale).refuses('already-so');
    ask(tale).refuses('already-so');
    const later = given({ seats: 1, phase: 'debrief' });
    ask(later).refuses('wrong-phase');
    ask(later, 'after').including({ items: ['mats'] });
  });

  test('[SURVEY-7] are asked in no chain of command, and not where there are none', () => {
    const chain = given({ seats: 1, phase: 'rules', settings: { inChainOfCommand: true } });
    ask(chain).refuses('chain-of-command');
    const { survey, ...pack } = theFord.pack;
    const none = { ...theFord, pack: { ...pack, survey: { ...survey, before: [] } } };
    ask(given({ seats: 1, phase: 'rules', scenario: none })).refuses('no-such-item');
  });

  test('[SURVEY-8] are answered by each person around a device, one after another', () => {
    const tale = asking();
    tale.facilitator({ kind: 'confirm-people', seat: 's1' as SeatId, people: 2 });
    const at = () =>
      tale.group.survey && nextQuestion(tale.group.survey, { id: 's1' as SeatId, people: 2 });
    expect(at()).toEqual({ person: 0, item: 0 });
    answer(tale, { seat: 's1', value: 3 }).records('survey-answered');
    expect(JSON.stringify(tale.events.at(-1))).not.toContain('"answer"');
    answer(tale, { seat: 's1', value: 0 }).refuses('already-voted');
    answer(tale, { seat: 's1', value: 0, person: 1 }).refuses('already-voted');
    answer(tale, { seat: 's1', value: 2, item: 1 }).records('survey-answered');
    expect(at()).toEqual({ person: 1, item: 0 });
    answer(tale, { seat: 's1', value: 5, person: 1 }).records('survey-answered');
    answer(tale, { seat: 's1', value: 4, person: 1, item: 1 }).records('survey-answered');
    expect(at()).toBeNull();
    answer(tale, { seat: 's1', value: 0, person: 2 }).refuses('already-voted');
  });

  test('[SURVEY-8] take what can be answered, of those who do not only observe, while they are open', () => {
    const tale = asking();
    answer(tale, { seat: 's1', value: 6 }).refuses('no-such-choice');
    answer(tale, { seat: 's1', value: 5 }).records('survey-answered');
    answer(tale, { seat: 's1', value: 5, item: 1 }).refuses('no-such-choice');
    answer(tale, { seat: 's1', value: 4, item: 1 }).records('survey-answered');
    tale.seat('s2', { kind: 'observe' });
    answer(tale, { seat: 's2', value: 0 }).refuses('observing');
    tale.facilitator({ kind: 'pause' });
    answer(tale, { seat: 's3', value: 0 }).refuses('paused');
    tale.facilitator({ kind: 'resume' });
    closeIt(tale);
    answer(tale, { seat: 's3', value: 0 }).refuses('decision-gone');
  });

  test('[SURVEY-9] are added up by item, and nobody can open a single answer any more', () => {
    const tale = asking(6);
    for (const [seat, value] of [3, 3, 2, 4, 5].entries())
      answer(tale, { seat: `s${seat + 1}`, value });
    for (const at of [0, 1, 2, 3, 4])
      answer(tale, { seat: `s${at + 1}`, value: at === 0 ? 2 : 1, item: 1 });
    const sealed = tale.group.survey?.cast.get('s1' as SeatId)?.[0]?.[0] ?? '';
    const { seals } = tale.facts();
    expect(seals.open(surveyKey('before', 0), sealed)).toBe(3);
    closeIt(tale);
    expect(seals.open(surveyKey('before', 0), sealed)).toBeNull();
    expect(tale.group.survey).toBeNull();
    expect(tale.group.surveys).toMatchObject([
      {
        round: 'before',
        items: [
          { item: 'mats', sums: { totals: [0, 0, 1, 2, 1, 1], seats: 5 } },
          { item: 'bridge', sums: { totals: [0, 4, 1, 0, 0], seats: 5 } },
        ],
      },
    ]);
    expect(JSON.stringify(tale.group.surveys)).not.toContain('s1');
  });

  test('[SURVEY-9] that nobody answered may be asked again', () => {
    const tale = asking();
    closeIt(tale);
    expect(tale.group.surveys).toEqual([]);
    ask(tale).records('survey-asked');
  });

  test('[SURVEY-10] are closed and count as the group goes on, or ends', () => {
    const tale = asking();
    answer(tale, { seat: 's1', value: 0 });
    answer(tale, { seat: 's1', value: 0, item: 1 });
    tale.facilitator({ kind: 'move-on', to: 'play' });
    expect(tale.group.survey).toBeNull();
    expect(tale.group.surveys).toHaveLength(1);
    const last = given({ seats: 1, phase: 'debrief' });
    ask(last, 'after');
    answer(last, { seat: 's1', value: 0, round: 'after' });
    last.facilitator({ kind: 'end', keeping: 'totals' });
    expect(last.group.surveys).toHaveLength(1);
  });

  test('[SURVEY-11] reach a device without anybody’s answers', () => {
    const tale = asking(6);
    answer(tale, { seat: 's1', value: 3 });
    const seen = (seat: string) =>
      view(tale.group, { kind: 'seat', seat: seat as SeatId }, tale.facts());
    const { scene, mine } = seen('s1');
    expect(scene).toMatchObject({
      phase: {
        name: 'survey',
        survey: {
          round: 'before',
          questions: [
            { asks: 'Asked of mats', picture: 'ask', answers: [{ text: 'mats 0' }, {}, {}, {}] },
            { asks: 'Asked of bridge' },
          ],
        },
      },
    });
    expect(mine).toMatchObject({ question: { person: 0, people: 1, item: 1 } });
    expect(seen('s2').mine).toMatchObject({ question: { item: 0 } });
    const bytes = (value: number): string => {
      const other = asking(6);
      for (const seat of ['s1', 's2', 's3', 's4', 's5', 's6']) {
        answer(other, { seat, value });
        answer(other, { seat, value, item: 1 });
      }
      const told = (one: Tale) =>
        JSON.stringify(view(one.group, { kind: 'seat', seat: 's1' as SeatId }, one.facts()));
      const during = told(other);
      closeIt(other);
      return during + told(other);
    };
    expect(bytes(0)).toBe(bytes(2));
    expect(bytes(0)).not.toContain('"question"');
  });

  test('[SURVEY-12] show wall and console how many are done, and totals by the rules for small numbers', () => {
    const given17 = [3, 3, 3, 3, 3, 3, 3, 2, 2, 2, 2, 2, 0, 0, 0, 4, 5];
    const tale = given({ seats: given17.length, phase: 'debrief' });
    ask(tale, 'after');
    for (const [at, value] of given17.entries())
      answer(tale, { seat: `s${at + 1}`, value, round: 'after' });
    const wall = () => view(tale.group, { kind: 'stage', language: 'en' }, tale.facts()).scene;
    const desk = () =>
      view(tale.group, { kind: 'facilitator', language: 'en' }, tale.facts()).scene;
    expect(wall()).toMatchObject({ phase: { name: 'survey', survey: { voted: 17, of: 17 } } });
    expect(desk()).toMatchObject({ survey: { held: { voted: 17, of: 17 }, results: [] } });
    closeIt(tale, 'after');
    const after = { totals: [null, null, null, 7, null, null] };
    expect(desk()).toMatchObject({
      survey: {
        mayAsk: null,
        held: null,
        results: [{ measures: 'What mats measures', isDraft: true, after }],
      },
    });
    expect(JSON.stringify(wall())).not.toContain('What mats measures');
    tale.facilitator({ kind: 'debrief-picture', picture: 'asked', item: 0 });
    expect(wall()).toMatchObject({ phase: { asked: [{ asks: 'Asked of mats', after }] } });
    expect(JSON.stringify(wall())).not.toContain('What mats measures');
  });

  test('[CONSOLE-8] are offered only where asking would not be refused', () => {
    const desk = (tale: Tale) =>
      view(tale.group, { kind: 'facilitator', language: 'en' }, tale.facts()).scene;
    const tale = given({ seats: 2, phase: 'roles' });
    expect(desk(tale)).toMatchObject({ survey: { mayAsk: 'before', questions: 2 } });
    tale.facilitator({ kind: 'start-contest', contest: 'words', by: 'bodies' });
    expect(desk(tale)).toMatchObject({ survey: { mayAsk: null } });
    ask(tale).refuses('contest-open');
    tale.facilitator({ kind: 'end-contest', number: 1 });
    tale.facilitator({ kind: 'pause' });
    expect(desk(tale)).toMatchObject({ survey: { mayAsk: null } });
    ask(tale).refuses('paused');
  });

  test('[CHANGE-3] of what a joint panel judges no change is told', () => {
    const { indicators, ...asked } = theFord.pack.survey;
    const mats = { ...indicators['mats']!, hoped: 'none' as const };
    const survey = { ...asked, before: ['mats'], indicators: { ...indicators, mats } };
    const judged = { ...theFord, pack: { ...theFord.pack, survey } };
    const tale = given({ seats: 1, phase: 'roles', scenario: judged });
    ask(tale);
    answer(tale, { seat: 's1', value: 1 });
    for (const to of ['play', 'de-roling', 'debrief'] as const)
      tale.facilitator({ kind: 'move-on', to });
    ask(tale, 'after');
    answer(tale, { seat: 's1', value: 1, round: 'after' });
    closeIt(tale, 'after');
    const { survey: shown } = view(
      tale.group,
      { kind: 'facilitator', language: 'en' },
      tale.facts(),
    ).scene as ConsoleScene;
    expect(shown.results[0]).toMatchObject({ before: {}, after: {} });
    expect(shown.results[0]).not.toHaveProperty('change');
  });

  test('[SURVEY-12] of fewer than five answers nothing is shown', () => {
    const tale = asking(4);
    for (const seat of ['s1', 's2', 's3', 's4'])
      for (const item of [0, 1]) answer(tale, { seat, value: 1, item });
    const desk = () =>
      view(tale.group, { kind: 'facilitator', language: 'en' }, tale.facts()).scene;
    expect(desk()).toMatchObject({ survey: { held: { voted: null, of: null } } });
    closeIt(tale);
    const before = { totals: [null, null, null, null, null, null], interval: null };
    expect(desk()).toMatchObject({
      survey: { results: [{ measures: 'What mats measures', before }, {}] },
    });
  });
});
