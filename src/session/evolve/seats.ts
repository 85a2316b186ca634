import type { EventOf } from '../event.ts';
import type { Ballot, Group, Seat } from '../group.ts';
import type { SeatId } from '../ids.ts';
import type { Offers } from '../offers.ts';

type SeatEvent = EventOf<
  | 'seat-joined'
  | 'seat-left'
  | 'seat-moved'
  | 'seat-renamed'
  | 'people-confirmed'
  | 'hearing-told'
  | 'language-spoken'
  | 'rules-answered'
  | 'role-given'
  | 'roles-dealt'
>;

export function evolveSeats(group: Group, event: SeatEvent): Group {
  switch (event.kind) {
    case 'seat-joined':
      return { ...group, seats: new Map(group.seats).set(event.seat.id, event.seat) };
    case 'seat-left':
      return withoutVotesOf(withoutSeat(group, event.seat), event.seat);
    case 'seat-moved':
      return withoutVotesOf(change(group, event.seat, { team: event.team }), event.seat);
    case 'seat-renamed':
      return change(group, event.seat, { pseudonym: event.pseudonym });
    case 'people-confirmed':
      return change(group, event.seat, { people: event.people });
    case 'hearing-told':
      return change(group, event.seat, { hears: event.heard });
    case 'language-spoken':
      return change(group, event.seat, { language: event.language });
    case 'rules-answered':
      return ruled(group, event);
    case 'role-given':
      return change(group, event.seat, { role: event.role });
    case 'roles-dealt':
      return { ...group, rolesDealt: true };
    default:
      return event satisfies never;
  }
}

/** Whoever only observes takes out what was answered to questions that are still open. */
function ruled(group: Group, { seat, answer }: EventOf<'rules-answered'>): Group {
  const changed = change(group, seat, { rules: answer });
  const { survey } = group;
  if (answer === 'agreed' || !survey?.cast.has(seat)) return changed;
  const cast = new Map([...survey.cast].filter(([id]) => id !== seat));
  return { ...changed, survey: { ...survey, cast } };
}

function change(group: Group, id: SeatId, changed: Partial<Seat>): Group {
  const seat = group.seats.get(id);
  if (!seat) return group;
  return { ...group, seats: new Map(group.seats).set(id, { ...seat, ...changed }) };
}

function withoutSeat(group: Group, id: SeatId): Group {
  return {
    ...group,
    seats: new Map([...group.seats].filter(([other]) => other !== id)),
    safety: { ...group.safety, calls: group.safety.calls.filter((other) => other !== id) },
    lanterns: new Set([...group.lanterns].filter((other) => other !== id)),
    offers: withoutAnswerOf(group.offers, id),
  };
}

/** A vote stands for a seat of the team that decides; who left or moved takes it away. */
function withoutVotesOf(group: Group, id: SeatId): Group {
  const teams = group.teams.map((team) => {
    const { ballot } = team;
    const isClosed = ballot.state === 'tied' || ballot.state === 'settled';
    if (isClosed || !(ballot.cast.has(id) || ballot.first?.cast.has(id))) return team;
    const first = ballot.first && { ...ballot.first, cast: withoutSeatOf(ballot.first.cast, id) };
    return { ...team, ballot: { ...ballot, cast: withoutSeatOf(ballot.cast, id), first } };
  });
  return { ...group, teams };
}

function withoutAnswerOf(offers: Offers, id: SeatId): Offers {
  const { open } = offers;
  if (!open?.cast.has(id)) return offers;
  const cast = new Map([...open.cast].filter(([seat]) => seat !== id));
  return { ...offers, open: { ...open, cast } };
}

function withoutSeatOf(cast: Ballot['cast'], id: SeatId): Ballot['cast'] {
  return new Map([...cast].filter(([seat]) => seat !== id));
}
