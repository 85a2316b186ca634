import type { Pack } from '../scenario/pack.ts';
import type { Group, Seat } from './group.ts';
import type { SeatId, TeamId } from './ids.ts';
import { dealable, waitsForRole } from './own-side.ts';
import { teamIds } from './team-ids.ts';

/** A role of a team. */
export type TeamRole = { readonly team: TeamId; readonly role: string };

type Known = {
  readonly group: Group;
  readonly pack: Pack;
  readonly present: ReadonlySet<SeatId>;
};

export function holders(group: Group, { team, role }: TeamRole): readonly Seat[] {
  return [...group.seats.values()].filter((seat) => seat.team === team && seat.role === role);
}

/** Seats without a role; where there is none, seats that share theirs. */
export function heirs(group: Group, team: TeamId): readonly Seat[] {
  const seats = [...group.seats.values()].filter((seat) => seat.team === team);
  const free = seats.filter(waitsForRole);
  if (free.length > 0) return free;
  return seats.filter(({ role }) => role !== null && holders(group, { team, role }).length > 1);
}

/** Who could take a role whose devices are all away: nobody while one is here, and never a hard role. */
export function takersOf(lost: TeamRole, { group, pack, present }: Known): readonly Seat[] {
  const roles = dealable(pack);
  const isHere = ({ id }: Seat): boolean => present.has(id);
  const held = holders(group, lost);
  if (held.length === 0 || held.some(isHere) || !roles.includes(lost.role)) return [];
  const willing = heirs(group, lost.team).filter(isHere);
  if (willing.length > 0) return willing;
  const seats = [...group.seats.values()].filter(({ team }) => team === lost.team);
  return seats.filter((seat) => isHere(seat) && seat.role !== null && roles.includes(seat.role));
}

/** Roles whose devices have all vanished, and that somebody here could take. */
export function absentRoles(known: Known): readonly TeamRole[] {
  const { group, pack } = known;
  const all = teamIds(group.settings).flatMap((team) =>
    dealable(pack).map((role) => ({ team, role })),
  );
  return all.filter((lost) => takersOf(lost, known).length > 0);
}
