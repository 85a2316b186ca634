import type { LinkState } from '../../../../src/link/link.ts';
import type { SeatView } from '../../../../src/screens/participant/seat.ts';
import type { SeatMine, SeatPhase } from '../../../../src/session/view/seat-view.ts';
import { questions } from '../../asked.ts';

type State = LinkState<SeatView>;

const phase: SeatPhase = { name: 'survey', survey: { round: 'before', questions } };
const at = (person: number, item: number, people: number | null = 1): Partial<SeatMine> => ({
  role: null,
  question: { person, people, item },
});

/** Questions before and after the story: tried, asked, on their way, handed over, and done. */
export function surveyStates(
  state: (shown: SeatPhase, mine: Partial<SeatMine>) => State,
): Readonly<Record<string, State>> {
  return {
    'survey-tried': state(phase, at(0, 0)),
    survey: state(phase, at(0, 1)),
    'survey-on-its-way': {
      ...state(phase, at(0, 1)),
      unsent: 1,
      pending: [{ kind: 'answer-survey', round: 'before', person: 0, item: 1, answer: 2 }],
    },
    'survey-hand-over': state(phase, at(1, 0, 3)),
    'survey-handed-round': state(phase, at(4, 0, null)),
    'survey-done': state(phase, { role: null }),
  };
}
