import type { Beat, Decision } from '../../scenario/beat.ts';
import { answersAwaited } from '../answers.ts';
import type { FacilitatorCommandOf, SeatCommandOf } from '../command.ts';
import { currentTarget } from '../current-beat.ts';
import { decisionKey } from '../decision-key.ts';
import { estimatedCounts } from '../estimate.ts';
import type { Ballot, BallotResult, Seat, Team } from '../group.ts';
import { mayVote } from '../may-vote.ts';
import { mostPeople } from '../ids.ts';
import type { Refusal } from '../refusal.ts';
import { isAllTold } from '../showing.ts';
import type { Target } from '../target.ts';
import { takeAim, type Aim } from './aim.ts';
import { closeVote, closeWhereAllVoted, settle } from './closing.ts';
import { decidingTeams, settledTogether } from './deciding-teams.ts';
import { startClock, stopTeamClocks, type Draft } from './draft.ts';
import { closePrivateVote, openVote } from './lines.ts';

/** Opens the vote before its rehearsal or talk is over. */
export function openVoteNow(draft: Draft, target: Target): Refusal | null {
  const aim = takeAim(draft, target);
  if (typeof aim === 'string') return aim;
  const { team, beat } = aim;
  if (!beat.decision) return 'no-such-choice';
  if (team.ballot.state === 'tied') return 'tied';
  if (team.ballot.state === 'voting' || team.ballot.state === 'settled') return 'already-so';
  if (!isAllTold(team, beat, draft.facts.scenario ?? {})) return 'not-open-yet';
  if (isUnheard(team, beat)) return 'not-said-back';
  openVote(draft, team, beat.decision);
  return null;
}

export function closeVoteNow(draft: Draft, target: Target): Refusal | null {
  const aim = takeVoting(draft, target, answering);
  if (typeof aim === 'string') return aim;
  const { team, beat } = aim;
  if (beat.decision?.by === 'facilitator') return 'nothing-counted';
  if (team.ballot.state !== 'private') return closeVote(draft, team, beat);
  closePrivateVote(draft, team, beat);
  return null;
}

export function castVote(
  draft: Draft,
  seat: Seat,
  { target, choice, voter = 0 }: SeatCommandOf<'cast-vote'>,
): Refusal | null {
  if (target.team !== seat.team) return 'decision-gone';
  const aim = takeVoting(draft, target, answering);
  if (typeof aim === 'string') return aim;
  if (!mayVote(draft.group, seat, aim.beat)) return 'not-yours-to-decide';
  if (!isOffered(aim, choice)) return 'no-such-choice';
  const given = aim.team.ballot.cast.get(seat.id) ?? [];
  if (answersAwaited(draft.group, seat) > 1) {
    const refusal = refusedTurn(voter, given.length, seat);
    if (refusal) return refusal;
    record(draft, seat, { target, choice, voter });
  } else if (!isSame(draft, { target, choice, given })) {
    record(draft, seat, { target, choice });
  }
  return null;
}

type Vote = Omit<SeatCommandOf<'cast-vote'>, 'kind'>;

function record(draft: Draft, seat: Seat, { target, choice, ...turn }: Vote): void {
  const sealed = draft.facts.seals.seal(decisionKey(target), choice);
  draft.record({ kind: 'vote-cast', target: exact(target), seat: seat.id, ...turn, sealed });
  closeWhereAllVoted(draft, seat.team);
}

function isSame(
  { facts }: Draft,
  vote: { readonly target: Target; readonly choice: number; readonly given: readonly string[] },
): boolean {
  const key = decisionKey(vote.target);
  return vote.given.some((before) => facts.seals.open(key, before) === vote.choice);
}

/** What one person answered stands once the device is handed on. */
function refusedTurn(voter: number, given: number, { people }: Seat): Refusal | null {
  if (voter < given || voter >= people) return 'already-voted';
  return voter > given ? 'not-open-yet' : null;
}

export function countHands(
  draft: Draft,
  { target, counts, estimated }: FacilitatorCommandOf<'count-hands'>,
): Refusal | null {
  const aim = takeVoting(draft, target);
  if (typeof aim === 'string') return aim;
  if (aim.beat.decision?.by === 'facilitator') return 'not-yours-to-decide';
  const fits = counts.length === aim.beat.choices.length && counts.every(isCount);
  const isForOthers = counts.some((count, at) => count > 0 && !isOffered(aim, at));
  if (!fits || isForOthers) return 'counts-do-not-fit';
  draft.record({ kind: 'hands-counted', target: exact(target), counts, estimated });
  return null;
}

/** As seen at a glance, of the people who have no device. */
export function estimateHands(
  draft: Draft,
  { target, seen }: FacilitatorCommandOf<'estimate-hands'>,
): Refusal | null {
  const { settings, seats } = draft.group;
  const onDevices = [...seats.values()].reduce((sum, { people }) => sum + people, 0);
  const without = Math.max(0, settings.people - onDevices);
  const counts = estimatedCounts(seen, Math.round(without / settings.teams));
  return countHands(draft, { kind: 'count-hands', target, counts, estimated: true });
}

/** The story reads whether the other side was heard, so nothing is chosen before that is known. */
function isUnheard({ ballot }: Team, { decision }: Beat): boolean {
  return decision?.sayItBack !== undefined && ballot.heard === null;
}

/** In a run-off only some choices are. */
function isOffered({ team, beat }: Aim, choice: number): boolean {
  const { among } = team.ballot;
  return beat.choices[choice] !== undefined && (among === null || among.includes(choice));
}

function isCount(count: number): boolean {
  return Number.isInteger(count) && count >= 0 && count <= mostPeople;
}

/** Another round: after a tie, or before the step of a settled decision is taken. */
export function voteAgain(draft: Draft, target: Target): Refusal | null {
  const aim = takeAim(draft, target);
  if (typeof aim === 'string') return aim;
  const { team, beat } = aim;
  const { state } = team.ballot;
  if (!beat.decision || (state !== 'tied' && state !== 'settled')) return 'not-open-yet';
  const teams =
    state === 'settled' ? settledTogether(draft, team) : decidingTeams(draft, team, beat);
  for (const one of teams.filter(({ ballot }) => ballot.state === state))
    openNextRound(draft, one, beat.decision);
  return null;
}

/** After a tie among those that go again; what was settled is asked anew with all its choices. */
function openNextRound(draft: Draft, { id, ...team }: Team, { clock }: Decision): void {
  const { state, round, result, among: before } = team.ballot;
  stopTeamClocks(draft, id);
  const target = { ...currentTarget({ id, ...team }), round: round + 1 };
  const among = state === 'tied' ? (result?.runOff ?? before) : null;
  draft.record({ kind: 'vote-opened', target, ...(among && { among }) });
  if (clock > 0) startClock(draft, { kind: 'vote', team: id }, clock * 1000);
}

/** The facilitator decides by hand: where the author says so, where it is tied, or where nobody can vote. */
export function choose(
  draft: Draft,
  { target, choice }: FacilitatorCommandOf<'choose'>,
): Refusal | null {
  const aim = takeAim(draft, target);
  if (typeof aim === 'string') return aim;
  const { team, beat } = aim;
  const teams = decidingTeams(draft, team, beat);
  const isOpen = teams.every(({ ballot: { state } }) => state === 'voting' || state === 'tied');
  if (!beat.decision || !isOpen) return 'not-open-yet';
  if (!beat.choices[choice]) return 'no-such-choice';
  settle(draft, teams, byHand(aim, choice));
  return null;
}

/** Totals of a tie are kept; an open vote is not counted, so nothing of it is told. */
function byHand({ team, beat }: Aim, chosen: number): BallotResult {
  const { state, result } = team.ballot;
  if (state === 'tied' && result) {
    const { runOff: _, ...totals } = result;
    return { ...totals, chosen, how: 'tie-by-hand' };
  }
  const totals = beat.choices.map(() => 0);
  return { totals, seats: 0, handsCounted: 0, chosen, how: 'facilitator' };
}

const answering: readonly Ballot['state'][] = ['private', 'voting'];

function takeVoting(
  draft: Draft,
  target: Target,
  states: readonly Ballot['state'][] = ['voting'],
): Aim | Refusal {
  const aim = takeAim(draft, target);
  if (typeof aim === 'string') return aim;
  const { state } = aim.team.ballot;
  if (states.includes(state)) return aim;
  return state === 'tied' || state === 'settled' ? 'decision-gone' : 'not-open-yet';
}

/** Only what a target is made of goes into the journal. */
function exact({ team, run, at, round }: Target): Target {
  return { team, run, at, round };
}
