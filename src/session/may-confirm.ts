import type { Beat } from '../scenario/beat.ts';
import type { Pack, Side } from '../scenario/pack.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Seat } from './group.ts';

/**
 * Whether a seat is the other side that was said back to: where a role decides, any role of another side;
 * where the team does, a role of the side that spoke last.
 */
export function mayConfirm(seat: Seat, beat: Beat, { pack }: Pick<Scenario, 'pack'>): boolean {
  const { decision } = beat;
  const own = sideOfRole(pack, seat.role);
  if (decision?.sayItBack === undefined || own === null || seat.rules === 'observing') return false;
  if (decision.by === 'role') return own !== sideOfRole(pack, decision.role);
  return own === sideOf(pack, beat.lines.findLast(({ speaker }) => speaker !== null)?.speaker);
}

/** The side of the person that a role plays; null where nobody knows. */
export function sideOfRole(pack: Pack, role: string | null): Side | null {
  return role === null ? null : sideOf(pack, pack.roles[role]?.person);
}

function sideOf({ cast }: Pack, person: string | null | undefined): Side | null {
  return (person && Object.hasOwn(cast, person) && cast[person]?.side) || null;
}
