import { addUp, type Answer } from '../../report/add-up.ts';
import type { Beat } from '../../scenario/beat.ts';
import { settledStays } from '../../scenario/room-pace.ts';
import { answersAwaited, hasAnswered } from '../answers.ts';
import { isWaiting } from '../clocks.ts';
import { currentBeat, currentTarget } from '../current-beat.ts';
import { decisionKey } from '../decision-key.ts';
import type { Ballot, BallotResult, Group, Seat, Sums, Team } from '../group.ts';
import type { TeamId } from '../ids.ts';
import { mayVote } from '../may-vote.ts';
import type { Refusal } from '../refusal.ts';
import { decidingTeams } from './deciding-teams.ts';
import { pinnedScenario, startClock, stopTeamClocks, teamIn, type Draft } from './draft.ts';
import { closePrivateVote } from './lines.ts';
import { outcomeOf, type Rule } from './outcome.ts';

type Count = Sums & Pick<BallotResult, 'estimated' | 'before'>;

/** Deciders whose answers are counted in the room, with or without devices. */
const countedByHand: readonly string[] = ['hands', 'corners', 'cards', 'pots'];

/** Counts what was answered and settles the decision, or finds it tied. Refused while nobody has answered. */
export function closeVote(draft: Draft, team: Team, beat: Beat): Refusal | null {
  const teams = decidingTeams(draft, team, beat);
  if (!teams.every(({ ballot }) => ballot.state === 'voting')) return 'not-open-yet';
  const count = countAnswers(draft, teams, beat);
  if (count.totals.every((total) => total === 0)) return 'nothing-counted';
  const { among } = team.ballot;
  const offered = among ?? [...beat.choices.keys()];
  const outcome = outcomeOf(count.totals, ruleOf(draft.group, beat), offered);
  settle(draft, teams, { ...count, ...outcome, ...(among && { among }), how: 'vote' });
  return null;
}

/** Writes one result for all the teams it settles. */
export function settle(draft: Draft, teams: readonly Team[], result: BallotResult): void {
  const { room: _, ...own } = result;
  const whole: BallotResult = teams.length > 1 ? { ...own, room: true } : own;
  for (const team of teams) {
    stopTeamClocks(draft, team.id);
    const pair = team.ballot.first === null ? {} : { first: team.ballot.first.round };
    draft.record({ kind: 'decision-closed', target: currentTarget(team), result: whole, ...pair });
    const goesOn = result.chosen !== null && draft.group.settings.turning === 'clock';
    if (goesOn) startClock(draft, { kind: 'settled', team: team.id }, settledStays);
  }
}

function countAnswers(draft: Draft, teams: readonly Team[], beat: Beat): Count {
  const votes = teams.flatMap((team) => votesOf(draft, { team, vote: team.ballot }, beat));
  const hands = beat.choices.map((_, at) =>
    teams.reduce((sum, { ballot }) => sum + (ballot.counted?.counts[at] ?? 0), 0),
  );
  const sums = addUp({ choices: beat.choices.length, votes, hands });
  const isEstimated = teams.some(({ ballot }) => ballot.counted?.estimated === true);
  const before = countBefore(draft, teams, beat);
  return { ...sums, ...(isEstimated && { estimated: true }), ...(before && { before }) };
}

/** What the private votes before the talk came to: opened only now, or carried on from an earlier round. */
function countBefore(draft: Draft, teams: readonly Team[], beat: Beat): Sums | null {
  const pairs = teams.flatMap((team) =>
    team.ballot.first ? [{ team, vote: team.ballot.first }] : [],
  );
  if (pairs.length === 0) return teams[0]?.ballot.before ?? null;
  const votes = pairs.flatMap((pair) => votesOf(draft, pair, beat));
  return addUp({ choices: beat.choices.length, votes, hands: [] });
}

type Cast = { readonly team: Team; readonly vote: Pick<Ballot, 'round' | 'cast'> };

/** One answer per seat that may vote, weighing as many as its people; or one for each of them in turn. */
function votesOf(draft: Draft, { team, vote }: Cast, beat: Beat): readonly Answer[] {
  const key = decisionKey({ ...currentTarget(team), round: vote.round });
  return [...vote.cast].flatMap(([id, sealed]) => {
    const seat = draft.group.seats.get(id);
    if (!seat || !mayVote(draft.group, seat, beat)) return [];
    const awaited = answersAwaited(draft.group, seat);
    const choices = sealed.slice(0, awaited).map((one) => draft.facts.seals.open(key, one));
    const answer = awaited > 1 ? { people: 1, device: id } : { people: seat.people };
    return choices.flatMap((choice) =>
      choice === null || !beat.choices[choice] ? [] : [{ choice, ...answer }],
    );
  });
}

/** Whoever holds a role is one voice, or a few; a majority is for many. */
function ruleOf({ settings }: Group, { decision }: Beat): Rule {
  if (decision?.by === 'consensus') return 'consensus';
  return settings.needsMajority === true && decision?.by !== 'role' ? 'majority' : 'most';
}

/** Closes a team's vote by itself once everybody whose answer is awaited has given it. */
export function closeWhereAllVoted(draft: Draft, id: TeamId): void {
  const team = teamIn(draft.group, id);
  const scenario = pinnedScenario(draft);
  if (!team || !scenario || draft.group.phase !== 'play' || isWaiting(draft.group, id)) return;
  if (draft.group.fault !== null) return;
  const beat = currentBeat(draft.group, team, scenario);
  if (team.ballot.state === 'private') closePrivateWhereAllVoted(draft, team, beat);
  if (team.ballot.state !== 'voting') return;
  const teams = decidingTeams(draft, team, beat);
  if (closesByItself(draft.group, beat) && haveAllVoted(draft, teams, beat)) {
    closeVote(draft, team, beat);
  }
}

function closePrivateWhereAllVoted(draft: Draft, team: Team, beat: Beat): void {
  if (!draft.group.settings.closesWhenAllVoted) return;
  if (haveAllVoted(draft, [team], beat)) closePrivateVote(draft, team, beat);
}

function closesByItself({ settings, seats }: Group, { decision }: Beat): boolean {
  if (!settings.closesWhenAllVoted || !decision || countedByHand.includes(decision.by))
    return false;
  const onDevices = [...seats.values()].reduce((sum, seat) => sum + seat.people, 0);
  return decision.by === 'role' || settings.people <= onDevices;
}

/** All that are connected, and at least half of those that may vote: sleeping devices do not leave it to one. */
function haveAllVoted(draft: Draft, teams: readonly Team[], beat: Beat): boolean {
  const { group, facts } = draft;
  const casts = new Map(teams.flatMap(({ ballot }) => [...ballot.cast]));
  const isIn = (seat: Seat): boolean => teams.some(({ id }) => id === seat.team);
  const voters = [...group.seats.values()].filter(
    (seat) => isIn(seat) && mayVote(group, seat, beat),
  );
  const voted = voters.filter((seat) => hasAnswered(group, seat, casts)).length;
  const isAwaited = (seat: Seat): boolean =>
    facts.present.has(seat.id) && !hasAnswered(group, seat, casts);
  const hands = teams.some(({ ballot }) => ballot.counted !== null);
  return !hands && voted > 0 && voted * 2 >= voters.length && !voters.some(isAwaited);
}
