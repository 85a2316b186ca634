import type { FacilitatorCommandOf, SeatCommandOf } from '../command.ts';
import type { Seat } from '../group.ts';
import { mayConfirm } from '../may-confirm.ts';
import type { Refusal } from '../refusal.ts';
import { takeAim } from './aim.ts';
import { pinnedScenario, teamNow, type Draft } from './draft.ts';
import { prepare } from './lines.ts';

type Confirming = Omit<FacilitatorCommandOf<'confirm-heard'>, 'kind'>;

/** Yes, partly, or "no, I meant …": said by the other side, or for it by the facilitator. */
export function confirmHeard(draft: Draft, { target, heard }: Confirming): Refusal | null {
  const aim = takeAim(draft, target);
  if (typeof aim === 'string') return aim;
  const { state } = aim.team.ballot;
  if (state !== 'saying-back') return state === 'reading' ? 'not-open-yet' : 'decision-gone';
  const { team, run, at, round } = target;
  draft.record({ kind: 'heard-confirmed', target: { team, run, at, round }, heard });
  prepare(draft, teamNow(draft, team), aim.beat);
  return null;
}

export function confirmHeardAs(
  draft: Draft,
  seat: Seat,
  command: SeatCommandOf<'confirm-heard'>,
): Refusal | null {
  const scenario = pinnedScenario(draft);
  if (!scenario) return 'no-scenario';
  if (command.target.team !== seat.team) return 'decision-gone';
  const aim = takeAim(draft, command.target);
  if (typeof aim === 'string') return aim;
  if (!mayConfirm(seat, aim.beat, scenario)) return 'not-yours-to-decide';
  return confirmHeard(draft, command);
}
