import { firstBallot } from '../empty-group.ts';
import type { Event, EventOf } from '../event.ts';
import type { Ballot, Group, Team } from '../group.ts';
import { inTeam } from './in-team.ts';
import { LayeredMap } from '../layered-map.ts';

const beforeVote = [
  'saying-back-started',
  'heard-confirmed',
  'private-vote-opened',
  'private-vote-closed',
] as const;
type BeforeVote = EventOf<(typeof beforeVote)[number]>;

/** Whether it belongs to what a team does about its decision before the vote that counts. */
export function isBeforeVote(event: Event): event is BeforeVote {
  return beforeVote.some((kind) => kind === event.kind);
}

type BallotEvent = EventOf<
  | (typeof beforeVote)[number]
  | 'line-turned'
  | 'showing-moved'
  | 'rehearsal-started'
  | 'talk-started'
  | 'vote-opened'
  | 'vote-cast'
  | 'hands-counted'
  | 'vote-dropped'
  | 'decision-closed'
>;

export function evolveBallot(group: Group, event: BallotEvent): Group {
  if (event.kind === 'line-turned') return inTeam(group, event.team, () => ({ line: event.line }));
  if (event.kind === 'showing-moved')
    return inTeam(group, event.team, ({ films = [] }) => ({
      showing: event.showing,
      ...(event.film !== undefined && { films: [...films, event.film] }),
    }));
  return inTeam(group, event.target.team, ({ ballot }) => ({ ballot: moved(ballot, event) }));
}

function moved(
  ballot: Ballot,
  event: Exclude<BallotEvent, EventOf<'line-turned' | 'showing-moved'>>,
): Ballot {
  switch (event.kind) {
    case 'rehearsal-started':
      return { ...ballot, state: 'rehearsing' };
    case 'talk-started':
      return { ...ballot, state: 'talking' };
    case 'saying-back-started':
      return { ...ballot, state: 'saying-back' };
    case 'heard-confirmed':
      return { ...ballot, heard: event.heard };
    case 'private-vote-opened':
      return { ...ballot, state: 'private' };
    case 'private-vote-closed':
      return keptForLater(ballot);
    case 'vote-opened':
      return opened(ballot, event);
    case 'vote-cast':
      return { ...ballot, cast: withVote(ballot.cast, event) };
    case 'hands-counted':
      return { ...ballot, counted: { counts: event.counts, estimated: event.estimated } };
    case 'vote-dropped':
      return { ...firstBallot, round: event.target.round };
    case 'decision-closed':
      return closed(ballot, event);
    default:
      return event satisfies never;
  }
}

type VoteCast = EventOf<'vote-cast'>;

function withVote(cast: Ballot['cast'], { seat, ...vote }: VoteCast): Ballot['cast'] {
  return LayeredMap.of(cast).with(seat, answersWith(cast.get(seat), vote));
}

function answersWith(
  given: readonly string[] | undefined,
  { sealed, voter = 0 }: Pick<VoteCast, 'sealed' | 'voter'>,
): readonly string[] {
  return [...(given?.slice(0, voter) ?? []), sealed];
}

function votedAll({ ballot, ...team }: Team, votes: readonly VoteCast[]): Team {
  const own = new Map(ballot.cast);
  for (const { seat, ...vote } of votes) own.set(seat, answersWith(own.get(seat), vote));
  return { ...team, ballot: { ...ballot, cast: LayeredMap.of(own) } };
}

/** What votes one after another lead to, with one new list for each team and not one for each vote. */
export function evolveVotes(group: Group, votes: readonly VoteCast[]): Group {
  const teams = group.teams.map((team) => {
    const own = votes.filter(({ target }) => target.team === team.id);
    return own.length > 0 ? votedAll(team, own) : team;
  });
  return { ...group, teams };
}

/** A round of its own, so that an answer that comes late lands in no other vote. */
function keptForLater({ round, cast, heard }: Ballot): Ballot {
  return { ...firstBallot, heard, state: 'private', round: round + 1, first: { round, cast } };
}

/** What an earlier round came to is kept beside the new one, never in it. */
function opened(ballot: Ballot, event: EventOf<'vote-opened'>): Ballot {
  const { first, before, heard, round, result, earlier } = ballot;
  const { target, among = null } = event;
  return {
    ...firstBallot,
    state: 'voting',
    round: target.round,
    among,
    first,
    before,
    heard,
    earlier: result === null ? earlier : [...earlier, { round, result }],
  };
}

function closed(ballot: Ballot, { result }: EventOf<'decision-closed'>): Ballot {
  const state = result.chosen === null ? 'tied' : 'settled';
  return { ...ballot, state, result, first: null, before: result.before ?? null };
}
