import { heirs, holders, takersOf, type TeamRole } from '../absent-roles.ts';
import type { FacilitatorCommandOf } from '../command.ts';
import type { Seat } from '../group.ts';
import { asksSides, dealable, waitsForRole } from '../own-side.ts';
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

export function dealRoles(draft: Draft): Refusal | null {
  if (dealableNow(draft).length === 0) return 'no-such-role';
  const without = [...draft.group.seats.values()].filter(waitsForRole);
  if (draft.group.rolesDealt && without.length === 0) return 'already-so';
  if (!draft.group.rolesDealt) draft.record({ kind: 'roles-dealt' });
  deal(draft, without, drawsFrom(draft.facts.chance));
  return null;
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
  return asksSides(group, facts.scenario) && waitsForRole(seat) ? null : 'wrong-phase';
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
  if (holders(group, { team, role }).length > 0) return;
  const heir = pick(heirs(group, team), drawsFrom(draft.facts.chance));
  if (heir) draft.record({ kind: 'role-given', seat: heir.id, role });
}

/**
 * A role whose devices are all away passes to one that is here and leaves its own behind, so that a decision does not
 * wait for ever. False where nobody is here, and for a hard role, which chance never deals.
 */
export function passFromAbsent(draft: Draft, lost: TeamRole): boolean {
  const { group, facts } = draft;
  const pack = pinnedScenario(draft)?.pack;
  const takers = pack ? takersOf(lost, { group, pack, present: facts.present }) : [];
  const [gone] = holders(group, lost);
  const heir = pick(takers, drawsFrom(facts.chance));
  if (!gone || !heir) return false;
  draft.record({ kind: 'role-given', seat: gone.id, role: heir.role });
  draft.record({ kind: 'role-given', seat: heir.id, role: lost.role });
  return true;
}

/** The facilitator need not wait for a clock to run out. */
export function passRole(
  draft: Draft,
  { team, role }: FacilitatorCommandOf<'pass-role'>,
): Refusal | null {
  const held = holders(draft.group, { team, role });
  if (held.some(({ id }) => draft.facts.present.has(id))) return 'already-so';
  if (!passFromAbsent(draft, { team, role })) return 'nobody-to-take';
  closeWhereAllVoted(draft, team);
  return null;
}
