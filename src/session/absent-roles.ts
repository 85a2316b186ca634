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

/** Whether a role has devices and all of them are away; a hard one is never passed on. */
function hasVanished(lost: TeamRole, { group, pack, present }: Known): boolean {
  const held = holders(group, lost);
  const isAway = held.length > 0 && !held.some(({ id }) => present.has(id));
  return isAway && dealable(pack).includes(lost.role);
}

/** Those who are here and whose own role would not be missed. */
function sparesOf({ team }: TeamRole, { group, present }: Known): readonly Seat[] {
  return heirs(group, team).filter(({ id }) => present.has(id));
}

/** Who could take a role whose devices are all away: nobody while one is here, and never a hard role. */
export function takersOf(lost: TeamRole, known: Known): readonly Seat[] {
  if (!hasVanished(lost, known)) return [];
  const spares = sparesOf(lost, known);
  if (spares.length > 0) return spares;
  const { group, pack, present } = known;
  const here = [...group.seats.values()].filter(({ id }) => present.has(id));
  return here.filter(
    ({ team, role }) => team === lost.team && role !== null && dealable(pack).includes(role),
  );
}

/** A role whose devices have all vanished, and that somebody here could take. */
export type AbsentRole = TeamRole & {
  /** Whether somebody could whose own role would not be missed then. */
  readonly hasSpare: boolean;
};

export function absentRoles(known: Known): readonly AbsentRole[] {
  const { group, pack } = known;
  const all = teamIds(group.settings).flatMap((team) =>
    dealable(pack).map((role) => ({ team, role })),
  );
  return all
    .filter((lost) => takersOf(lost, known).length > 0)
    .map((lost) => ({ ...lost, hasSpare: sparesOf(lost, known).length > 0 }));
}
