import type { LinkState } from '../../../../src/link/link.ts';
import type { SeatView } from '../../../../src/screens/participant/seat.ts';
import type { Telling } from '../../../../src/session/view/telling.ts';
import { film } from '../../shown-film.ts';

type State = LinkState<SeatView>;

/** While the wall shows a film, or a motion comic, a device says where to look. */
export const filmStates = (
  play: (change: Partial<Telling>) => State,
): Readonly<Record<string, State>> => ({
  'look-up': play({ state: 'reading', elsewhere: { kind: 'film', film } }),
  'look-up-comic': play({ state: 'reading', elsewhere: { kind: 'comic' } }),
});
