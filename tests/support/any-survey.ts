import { surveyRounds } from '../../src/session/survey.ts';
import type { About, AnyFacilitatorCommand } from './any-command.ts';
import type { SeatCommandOf } from '../../src/session/command.ts';

/** Asking and closing, at any time. */
export const anySurveyCommand: Pick<AnyFacilitatorCommand, 'ask-survey' | 'close-survey'> = {
  'ask-survey': ({ draw }) => ({ kind: 'ask-survey', round: draw.pick(surveyRounds) }),
  'close-survey': ({ draw }) => ({ kind: 'close-survey', round: draw.pick(surveyRounds) }),
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
