import type { LinkState } from '../../../../src/link/link.ts';
import type { SeatView } from '../../../../src/screens/participant/seat.ts';
import type { HeldRole, SeatMine, SeatPhase } from '../../../../src/session/view/seat-view.ts';

type State = LinkState<SeatView>;

const sides = [
  { side: 'uniform', faces: ['patrol-leader', 'sergeant'] },
  { side: 'civil', faces: ['trader', 'nurse', 'elder'] },
] as const;

/** Before roles are dealt across, and with another role. */
export function sideStates(
  phase: (shown: SeatPhase, own: Partial<SeatMine>) => State,
  role: HeldRole,
): Readonly<Record<string, State>> {
  const other = { ...role, key: 'trader', name: 'Trader', personName: 'Yosolmi', art: 'trader' };
  const asked = phase({ name: 'roles', sides }, { role: null, side: 'asked' });
  return {
    'roles-other': phase({ name: 'roles' }, { role: other }),
    'side-asked': asked,
    'side-on-its-way': { ...asked, unsent: 1, pending: [{ kind: 'tell-side', side: 'civil' }] },
    'side-told': phase({ name: 'roles', sides }, { role: null, side: 'told' }),
  };
}
