import type { LinkState } from '../../../../src/link/link.ts';
import type { SeatView } from '../../../../src/screens/participant/seat.ts';
import type { SeatMine, SeatPhase } from '../../../../src/session/view/seat-view.ts';
import { offeredFile, offeredSentence, offeredTotal } from '../../offered.ts';

type State = LinkState<SeatView>;

const nobody = { role: null } as const;

/** The debrief, and what may leave the group before and after this seat answered. */
export function offered(
  state: (shown: SeatPhase, mine: Partial<SeatMine>) => State,
): Readonly<Record<string, State>> {
  const given = state({ name: 'offer', offer: offeredTotal }, { ...nobody, agrees: true });
  return {
    debrief: state(
      {
        name: 'debrief',
        step: 'happened',
        script: ['What did you see first?', 'Where did your road turn?'],
      },
      nobody,
    ),
    'debrief-voiced': state(
      {
        name: 'debrief',
        step: 'happened',
        script: ['What did you see first?', 'Where did your road turn?'],
        voices: ['/media/en/d1.mp3'],
      },
      nobody,
    ),
    offer: state({ name: 'offer', offer: offeredTotal }, nobody),
    'offer-sentence': state({ name: 'offer', offer: offeredSentence }, nobody),
    'offer-file': state({ name: 'offer', offer: offeredFile }, nobody),
    'offer-given': given,
    'offer-changing': {
      ...given,
      unsent: 1,
      pending: [{ kind: 'answer-offer', number: offeredTotal.number, agrees: false }],
    },
  };
}
