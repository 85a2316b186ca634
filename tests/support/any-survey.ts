import { besides } from '../../src/scenario/survey/indicator.ts';
import type { SeatCommandOf } from '../../src/session/command.ts';
import { roundMonths } from '../../src/session/round.ts';
import { surveyRounds } from '../../src/session/survey.ts';
import type { About, AnyFacilitatorCommand } from './any-command.ts';

type Kinds = 'plan-round' | 'ask-survey' | 'close-survey' | 'enter-sheet' | 'take-sheet-back';

/** A round is planned seldom, since nothing is told in it; asking and closing, at any time. */
export const anySurveyCommand: Pick<AnyFacilitatorCommand, Kinds> = {
  'plan-round': ({ draw }) => ({
    kind: 'plan-round',
    round: {
      months: draw.pick(roundMonths),
      of: draw.pick(['security', 'civil-society']),
      items: draw.often(0.1) ? ['mats', 'bridge'] : [],
    },
  }),
  'ask-survey': ({ draw }) => ({ kind: 'ask-survey', round: draw.pick(surveyRounds) }),
  'close-survey': ({ draw }) => ({ kind: 'close-survey', round: draw.pick(surveyRounds) }),
  'enter-sheet': ({ group, draw }) => ({
    kind: 'enter-sheet',
    answers: (group.survey?.sizes ?? [1]).map((size) => draw.whole(0, size + besides.length)),
  }),
  'take-sheet-back': () => ({ kind: 'take-sheet-back' }),
};

/** Mostly to the questions in hand, and often to the one that is next. */
export const anySurveyAnswer = {
  'answer-survey': ({ group, draw }: About): SeatCommandOf<'answer-survey'> => ({
    kind: 'answer-survey',
    round: draw.often(0.9) ? (group.survey?.round ?? 'before') : draw.pick(surveyRounds),
    person: draw.often(0.8) ? 0 : 1,
    item: draw.whole(0, 2),
    answer: draw.whole(0, 6),
  }),
};
