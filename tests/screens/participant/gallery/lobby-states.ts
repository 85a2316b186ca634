import type { LinkState } from '../../../../src/link/link.ts';
import type { SeatView } from '../../../../src/screens/participant/seat.ts';
import type { SeatMine, SeatPhase } from '../../../../src/session/view/seat-view.ts';

type State = LinkState<SeatView>;

/** Waiting for the others, whatever was said of the device's sound. */
export function lobbyStates(
  phase: (shown: SeatPhase, own?: Partial<SeatMine>) => State,
): Readonly<Record<string, State>> {
  const lobby = phase({ name: 'lobby' });
  return {
    lobby,
    'lobby-heard': phase({ name: 'lobby' }, { hears: true }),
    'lobby-unheard': phase({ name: 'lobby' }, { hears: false }),
    'lobby-on-its-way': { ...lobby, unsent: 1, pending: [{ kind: 'tell-hearing', heard: true }] },
    away: { ...lobby, status: 'away' },
  };
}
