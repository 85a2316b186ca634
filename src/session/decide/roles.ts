import type { FacilitatorCommandOf } from '../command.ts';
import type { Group, Seat } from '../group.ts';
import type { TeamId } from '../ids.ts';
import { asksSides, dealable, isAskedSide } from '../own-side.ts';
import type { Refusal } from '../refusal.ts';
import { closeWhereAllVoted } from './closing.ts';
import { drawsFrom, pick } from './chance.ts';
import { heldIn, leastHeld, workOut } from './dealing.ts';
import { pinnedScenario, type Draft } from './draft.ts';

/** Every role of the pinned pack that chance may deal. */
function dealableNow(draft: Draft): readonly string[] {
  const scenario = pinnedScenario(draft);
  return scenario === null ? [] : dealable(scenario.pack);
}

function holders(group: Group, team: TeamId, role: string): readonly Seat[] {
  return [...group.seats.values()].filter((seat) => seat.team === team && seat.role === role);
}

export function dealRoles(draft: Draft): Refusal | null {
  if (dealableNow(draft).length === 0) return 'no-such-role';
  const without = [...draft.group.seats.values()].filter(isAskedSide);
  if (draft.group.rolesDealt && without.length === 0) return 'already-so';
  if (!draft.group.rolesDealt) draft.record({ kind: 'roles-dealt' });
  deal(draft, without, drawsFrom(draft.facts.chance));
  return null;
}

function mayGetRole(seat: Seat): boolean {
  return seat.role === null && seat.rules !== 'observing';
}

/** Worked out first and told in the order of the seats, so that the order tells nothing. */
function deal(draft: Draft, seats: readonly Seat[], draw: () => number): void {
  const { group, facts } = draft;
  const scenario = pinnedScenario(draft);
  if (scenario === null) return;
  const roles = workOut(seats, { group, pack: scenario.pack, sides: facts.sides, draw });
  for (const { id } of seats) {
    const role = roles.get(id);
    if (role !== undefined) draft.record({ kind: 'role-given', seat: id, role });
  }
}

/** A role for one seat that came after the others had theirs. */
export function dealTo(draft: Draft, seat: Seat): void {
  deal(draft, [seat], drawsFrom(draft.facts.chance ^ 0x5eed));
}

/** The room keeps what was told, and only until the roles are dealt; nothing is recorded. */
export function tellSide({ group, facts }: Draft, seat: Seat): Refusal | null {
  if (seat.rules === 'observing') return 'observing';
  return asksSides(group, facts.scenario) && isAskedSide(seat) ? null : 'wrong-phase';
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
  const others = dealableNow(draft).filter((role) => role !== seat.role);
  const held = heldIn(draft.group, seat.team);
  const role = leastHeld(held, others, drawsFrom(draft.facts.chance));
  if (role === undefined) return 'no-such-role';
  draft.record({ kind: 'role-given', seat: seat.id, role });
  closeWhereAllVoted(draft, seat.team);
  return null;
}

/** What a seat held before it went passes to one of its team, so that no voice of the story is lost. */
export function passOn(draft: Draft, { team, role }: Seat): void {
  const { group } = draft;
  const isPlayed = group.rolesDealt && (group.phase === 'roles' || group.phase === 'play');
  if (role === null || !isPlayed || !dealableNow(draft).includes(role)) return;
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
  if (!gone || held.some(isHere) || !dealableNow(draft).includes(role)) return false;
  const seats = [...group.seats.values()].filter((seat) => seat.team === team);
  const here = seats.filter(
    (seat) => isHere(seat) && seat.role !== null && dealableNow(draft).includes(seat.role),
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
