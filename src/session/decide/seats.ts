import type { FacilitatorCommandOf, RoomCommand, SeatCommandOf } from '../command.ts';
import type { Group, Seat } from '../group.ts';
import type { SeatId, TeamId } from '../ids.ts';
import { freePseudonym, mostSeats } from '../pseudonym.ts';
import type { Refusal } from '../refusal.ts';
import { teamIds } from '../team-ids.ts';
import { closeWhereAllVoted } from './closing.ts';
import { drawsFrom, pick } from './chance.ts';
import type { Draft } from './draft.ts';
import { dealTo, passOn } from './roles.ts';

export function join(
  draft: Draft,
  { seat: id, language }: Extract<RoomCommand, { kind: 'join' }>,
): Refusal | null {
  const { group } = draft;
  if (group.seats.has(id)) return null;
  if (group.phase === 'end') return 'ended';
  if (group.door === 'shut') return 'door-shut';
  const pseudonym = freePseudonym(group, drawsFrom(draft.facts.chance));
  if (group.seats.size >= mostSeats || !pseudonym) return 'group-full';
  const seat: Seat = {
    id,
    team: smallestTeam(draft),
    role: null,
    language,
    people: 1,
    rules: 'unasked',
    pseudonym,
  };
  draft.record({ kind: 'seat-joined', seat });
  if (group.rolesDealt) dealTo(draft, seat);
  return null;
}

/** The team with the fewest seats; chance decides between equals. */
export function smallestTeam({ group, facts }: Draft): TeamId {
  const teams = teamIds(group.settings);
  const sizes = teams.map((team) => seatsOf(group, team).length);
  const least = Math.min(...sizes);
  const smallest = teams.filter((_, index) => sizes[index] === least);
  return pick(smallest, drawsFrom(facts.chance + group.seats.size)) ?? 'gourd';
}

export function seatsOf(group: Group, team: TeamId): readonly Seat[] {
  return [...group.seats.values()].filter((seat) => seat.team === team);
}

/** The seat goes; its role passes on, and a vote that waited only for it closes. */
export function removeSeat(draft: Draft, id: SeatId): Refusal | null {
  const seat = draft.group.seats.get(id);
  if (!seat) return 'no-such-seat';
  draft.record({ kind: 'seat-left', seat: id });
  passOn(draft, seat);
  closeWhereAllVoted(draft, seat.team);
  return null;
}

export function moveSeat(
  draft: Draft,
  { seat: id, team }: FacilitatorCommandOf<'move-seat'>,
): Refusal | null {
  const seat = draft.group.seats.get(id);
  if (!seat) return 'no-such-seat';
  if (!teamIds(draft.group.settings).includes(team)) return 'no-such-team';
  if (seat.team === team) return 'already-so';
  draft.record({ kind: 'seat-moved', seat: id, team });
  passOn(draft, seat);
  closeWhereAllVoted(draft, seat.team);
  return null;
}

export function confirmPeople(
  draft: Draft,
  command: FacilitatorCommandOf<'confirm-people'>,
): Refusal | null {
  const { seat: id, people } = command;
  const seat = draft.group.seats.get(id);
  if (!seat) return 'no-such-seat';
  if (!Number.isInteger(people) || people < 1 || people > 12) return 'settings-out-of-range';
  if (seat.people === people) return 'already-so';
  draft.record({ kind: 'people-confirmed', seat: id, people });
  return null;
}

export function answerRules(
  draft: Draft,
  seat: Seat,
  kind: SeatCommandOf<'agree-rules' | 'observe'>['kind'],
): Refusal | null {
  const answer = kind === 'observe' ? 'observing' : 'agreed';
  if (seat.rules === answer) return null;
  draft.record({ kind: 'rules-answered', seat: seat.id, answer });
  if (answer === 'observing') stepOutOfRole(draft, seat);
  else if (draft.group.rolesDealt && seat.role === null) dealTo(draft, seat);
  return null;
}

function stepOutOfRole(draft: Draft, seat: Seat): void {
  if (seat.role !== null) {
    draft.record({ kind: 'role-given', seat: seat.id, role: null });
    passOn(draft, seat);
  }
  closeWhereAllVoted(draft, seat.team);
}

/** What was said last holds: a device is turned up, and tried again. */
export function tellHearing(
  draft: Draft,
  seat: Seat,
  { heard }: SeatCommandOf<'tell-hearing'>,
): Refusal | null {
  if (seat.hears !== heard) draft.record({ kind: 'hearing-told', seat: seat.id, heard });
  return null;
}

export function speak(
  draft: Draft,
  seat: Seat,
  { language }: SeatCommandOf<'speak'>,
): Refusal | null {
  if (seat.language !== language) {
    draft.record({ kind: 'language-spoken', seat: seat.id, language });
  }
  return null;
}
