import type { SeatMine, SeatPhase } from '../../../../src/session/view/seat-view.ts';
import { offeredSentence, offeredTotal } from '../../offered.ts';

const nobody = { role: null } as const;

/** The debrief, and what may leave the group before and after this seat answered. */
export function offered<State>(
  state: (shown: SeatPhase, mine: Partial<SeatMine>) => State,
): Readonly<Record<string, State>> {
  return {
    debrief: state(
      {
        name: 'debrief',
        step: 'happened',
        script: ['What did you see first?', 'Where did your road turn?'],
      },
      nobody,
    ),
    offer: state({ name: 'offer', offer: offeredTotal }, nobody),
    'offer-sentence': state({ name: 'offer', offer: offeredSentence }, nobody),
    'offer-given': state({ name: 'offer', offer: offeredTotal }, { ...nobody, agrees: true }),
  };
}
