import type { ShownIndicator, ShownQuestion } from '../../src/session/view/shown-survey.ts';

const answer = (text: string, picture: string) => ({ text, picture });

export const questions: readonly ShownQuestion[] = [
  {
    asks: 'A bridge is broken. Who should plan the repair?',
    picture: 'broken-bridge',
    answers: [
      answer('The people in uniform alone', 'repair-uniforms'),
      answer('The town alone', 'repair-town'),
      answer('Each side alone', 'repair-each-alone'),
      answer('Both at one table', 'repair-together'),
    ],
  },
  {
    asks: 'Think of the last four weeks. How often did you give time for safety here?',
    picture: 'give-time',
    answers: [
      answer('Never', 'bowl-0'),
      answer('Once', 'bowl-1'),
      answer('A few times', 'bowl-2'),
      answer('Every week', 'bowl-3'),
    ],
  },
];

/** What a room of thirty answered, some of it hidden. */
export const asked: readonly ShownIndicator[] = [
  {
    ...questions[0]!,
    isDraft: false,
    before: { totals: [8, 6, 12, null, null, null], interval: [0.9, 1.8] },
    after: { totals: [null, null, 7, 19, null, null], interval: [2.1, 2.9] },
    change: 'nearer',
  },
  {
    ...questions[1]!,
    isDraft: true,
    before: { totals: [null, null, null, null, null, null], interval: null },
  },
];
