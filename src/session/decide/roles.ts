import type { FacilitatorCommandOf } from '../command.ts';
import type { Group, Seat } from '../group.ts';
import type { TeamId } from '../ids.ts';
import type { Refusal } from '../refusal.ts';
import { teamIds } from '../team-ids.ts';
import { closeWhereAllVoted } from './closing.ts';
import { drawsFrom, pick, shuffled } from './chance.ts';
import { pinnedScenario, type Draft } from './draft.ts';

/** Every role of the pack that chance may deal. */
function dealable(draft: Draft): readonly string[] {
  const roles = Object.entries(pinnedScenario(draft)?.pack.roles ?? {});
  return roles.filter(([, role]) => !role.hard).map(([key]) => key);
}

function holders(group: Group, team: TeamId, role: string): readonly Seat[] {
  return [...group.seats.values()].filter((seat) => seat.team === team && seat.role === role);
}

/** Of several roles those that fewest in the team hold. */
function leastHeld(group: Group, team: TeamId, roles: readonly string[]): readonly string[] {
  const counts = roles.map((role) => holders(group, team, role).length);
  const least = Math.min(...counts);
  return roles.filter((_, index) => counts[index] === least);
}

export function dealRoles(draft: Draft): Refusal | null {
  if (dealable(draft).length === 0) return 'no-such-role';
  const without = [...draft.group.seats.values()].filter(mayGetRole);
  if (draft.group.rolesDealt && without.length === 0) return 'already-so';
  if (!draft.group.rolesDealt) draft.record({ kind: 'roles-dealt' });
  const draw = drawsFrom(draft.facts.chance);
  for (const team of teamIds(draft.group.settings)) {
    const seats = without.filter((seat) => seat.team === team);
    for (const seat of shuffled(seats, draw)) deal(draft, seat, draw);
  }
  return null;
}

function mayGetRole(seat: Seat): boolean {
  return seat.role === null && seat.rules !== 'observing';
}

function deal(draft: Draft, seat: Seat, draw: () => number): void {
  const role = pick(leastHeld(draft.group, seat.team, dealable(draft)), draw);
  if (role !== undefined) draft.record({ kind: 'role-given', seat: seat.id, role });
}

/** A role for one seat that came after the others had theirs. */
export function dealTo(draft: Draft, seat: Seat): void {
  deal(draft, seat, drawsFrom(draft.facts.chance ^ 0x5eed));
}

export function giveRole(
  draft: Draft,
  { seat: id, role }: FacilitatorCommandOf<'give-role'>,
): Refusal | null {
  const seat = draft.group.seats.get(id);
  if (!seat) return 'no-such-seat';
  const roles = pinnedScenario(draft)?.pack.roles ?? {};
  if (role !== null && !Object.hasOwn(roles, role)) return 'no-such-role';
  if (role !== null && seat.rules === 'observing') return 'observing';
  if (seat.role === role) return 'already-so';
  draft.record({ kind: 'role-given', seat: id, role });
  closeWhereAllVoted(draft, seat.team);
  return null;
}

export function swapRole(draft: Draft, seat: Seat): Refusal | null {
  if (seat.rules === 'observing') return 'observing';
  if (seat.role === null && !draft.group.rolesDealt) return 'no-such-role';
  const others = dealable(draft).filter((role) => role !== seat.role);
  const role = pick(leastHeld(draft.group, seat.team, others), drawsFrom(draft.facts.chance));
  if (role === undefined) return 'no-such-role';
  draft.record({ kind: 'role-given', seat: seat.id, role });
  closeWhereAllVoted(draft, seat.team);
  return null;
}

/** What a seat held before it went passes to one of its team, so that no voice of the story is lost. */
export function passOn(draft: Draft, { team, role }: Seat): void {
  const { group } = draft;
  const isPlayed = group.rolesDealt && (group.phase === 'roles' || group.phase === 'play');
  if (role === null || !isPlayed || !dealable(draft).includes(role)) return;
  if (holders(group, team, role).length > 0) return;
  const heir = pick(heirs(group, team), drawsFrom(draft.facts.chance));
  if (heir) draft.record({ kind: 'role-given', seat: heir.id, role });
}

/**
 * A role whose devices are all away passes to one that is here and leaves its own behind, so that a decision does not
 * wait for ever. False where nobody is here, and for a hard role, which chance never deals.
 */
export function passFromAbsent(draft: Draft, team: TeamId, role: string): boolean {
  const { group, facts } = draft;
  const isHere = ({ id }: Seat): boolean => facts.present.has(id);
  const held = holders(group, team, role);
  const [gone] = held;
  if (!gone || held.some(isHere) || !dealable(draft).includes(role)) return false;
  const seats = [...group.seats.values()].filter((seat) => seat.team === team);
  const here = seats.filter(
    (seat) => isHere(seat) && seat.role !== null && dealable(draft).includes(seat.role),
  );
  const willing = heirs(group, team).filter(isHere);
  const heir = pick(willing.length > 0 ? willing : here, drawsFrom(facts.chance));
  if (!heir) return false;
  draft.record({ kind: 'role-given', seat: gone.id, role: heir.role });
  draft.record({ kind: 'role-given', seat: heir.id, role });
  return true;
}

/** Seats without a role; where there is none, seats that share theirs. */
function heirs(group: Group, team: TeamId): readonly Seat[] {
  const seats = [...group.seats.values()].filter((seat) => seat.team === team);
  const free = seats.filter(mayGetRole);
  if (free.length > 0) return free;
  return seats.filter(({ role }) => role !== null && holders(group, team, role).length > 1);
}
