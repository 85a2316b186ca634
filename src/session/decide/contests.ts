import { skillOf } from '../../scenario/contests.ts';
import type { Contest } from '../../scenario/contests.ts';
import type { Beat } from '../../scenario/beat.ts';
import type { Step } from '../../scenario/playthrough.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { addUp } from '../../report/add-up.ts';
import { roundsRight } from '../../report/team-skills.ts';
import { isWaiting } from '../clocks.ts';
import type { FacilitatorCommandOf, SeatCommandOf } from '../command.ts';
import { contestsTold } from '../contest-results.ts';
import { contestKey, rightPlace, type ContestHeld } from '../contest.ts';
import { toldRun } from '../current-beat.ts';
import type { Group, Seat, Sums, Team } from '../group.ts';
import type { TeamId } from '../ids.ts';
import type { Refusal } from '../refusal.ts';
import { teamIds } from '../team-ids.ts';
import { drawsFrom, shuffled } from './chance.ts';
import { pinnedScenario, startClock, type Draft } from './draft.ts';

/** Teams answer the rounds of a contest of the pack, while the story waits. */
export function startContest(
  draft: Draft,
  { contest: key, by }: FacilitatorCommandOf<'start-contest'>,
): Refusal | null {
  const contest = contestIn(draft, key);
  if (!contest) return 'no-such-contest';
  if (draft.group.contest !== null) return 'contest-open';
  if (isWaiting(draft.group)) return 'paused';
  const draw = drawsFrom(draft.facts.chance);
  const orders = contest.rounds.map(({ options }) => shuffled([...options.keys()], draw));
  const number = draft.group.contestsHeld + 1;
  const skill = skillOf[contest.kind];
  draft.record({ kind: 'contest-started', number, contest: key, skill, by, orders });
  runClock(draft, contest);
  return null;
}

export function answerContest(
  draft: Draft,
  seat: Seat,
  { number, round, choice }: SeatCommandOf<'answer-contest'>,
): Refusal | null {
  const held = heldAt(draft, { number, round });
  if (typeof held === 'string') return held;
  if (held.state !== 'asking') return 'decision-gone';
  if (held.by !== 'devices') return 'not-yours-to-decide';
  if (seat.rules === 'observing') return 'observing';
  if (held.orders[round]?.[choice] === undefined) return 'no-such-choice';
  const { seals } = draft.facts;
  const before = held.cast.get(seat.id);
  if (before !== undefined && seals.open(contestKey(held), before) === choice) return null;
  const sealed = seals.seal(contestKey(held), choice);
  draft.record({ kind: 'contest-answered', number, round, seat: seat.id, sealed });
  return null;
}

/** Shows what is right, and which teams had it. */
export function closeRound(
  draft: Draft,
  { number, round }: FacilitatorCommandOf<'close-round'>,
): Refusal | null {
  const held = heldAt(draft, { number, round });
  if (typeof held === 'string') return held;
  if (held.state !== 'asking') return 'already-so';
  if (held.by === 'bodies') return 'nothing-counted';
  if (held.cast.size === 0) return 'nothing-counted';
  const right = teamIds(draft.group.settings).filter((team) => isRight(draft, held, team));
  recordRight(draft, held, { right, sums: answersAddedUp(draft, held) });
  return null;
}

/** The teams whose people had it right, in the order they came. */
export function enterRight(
  draft: Draft,
  { number, round, teams }: FacilitatorCommandOf<'enter-right'>,
): Refusal | null {
  const held = heldAt(draft, { number, round });
  if (typeof held === 'string') return held;
  if (held.state !== 'asking') return 'already-so';
  const known = teamIds(draft.group.settings);
  const fits = new Set(teams).size === teams.length && teams.every((team) => known.includes(team));
  if (!fits) return 'no-such-team';
  recordRight(draft, held, { right: teams });
  return null;
}

export function nextRound(
  draft: Draft,
  { number, round }: FacilitatorCommandOf<'next-round'>,
): Refusal | null {
  const held = heldAt(draft, { number, round });
  if (typeof held === 'string') return held;
  if (held.state !== 'answered') return 'not-open-yet';
  if (round + 1 >= held.orders.length) {
    draft.record({ kind: 'contest-board-shown', number });
    return null;
  }
  draft.record({ kind: 'contest-round-opened', number, round: round + 1 });
  runClock(draft, contestIn(draft, held.contest));
  return null;
}

export function endContest(
  draft: Draft,
  { number }: FacilitatorCommandOf<'end-contest'>,
): Refusal | null {
  if (draft.group.contest?.number !== number) return 'decision-gone';
  leaveContest(draft);
  return null;
}

/** Whatever is left of a contest is left out, as the group goes on. */
export function leaveContest(draft: Draft): void {
  const { contest, teams } = draft.group;
  if (contest === null) return;
  const stood = teams.map((team) => {
    const { id, steps } = toldRun(team);
    return { team: team.id, run: id, at: steps.length };
  });
  const { number, round } = contest;
  draft.record({ kind: 'contest-ended', number, round, stood });
}

/** The time of a round has passed; where nobody answered it stays open without a clock. */
export function roundRanOut(draft: Draft): void {
  const held = draft.group.contest;
  if (held !== null)
    closeRound(draft, { kind: 'close-round', number: held.number, round: held.round });
}

/** What a contest set in the story, just before the choice at the place where the story holds it. */
export function contestSteps({ pack }: Scenario, group: Group, at: Stand): readonly Step[] {
  const { team, beat } = at;
  const set = new Set(toldRun(team).steps.map((step) => (step.kind === 'set' ? step.name : '')));
  return beat.contests.flatMap((key): readonly Step[] => {
    const name = pack.contests[key]?.sets ?? null;
    const result = contestsTold(group, team.id).find(({ contest }) => contest === key);
    if (name === null || result === undefined || set.has(name)) return [];
    return [{ kind: 'set', name, value: roundsRight(result, team.id) }];
  });
}

type Stand = { readonly team: Team; readonly beat: Beat };

function contestIn(draft: Draft, key: string): Contest | null {
  const contests = pinnedScenario(draft)?.pack.contests ?? {};
  return Object.hasOwn(contests, key) ? (contests[key] ?? null) : null;
}

function heldAt(
  draft: Draft,
  { number, round }: Pick<ContestHeld, 'number' | 'round'>,
): ContestHeld | Refusal {
  const held = draft.group.contest;
  if (held?.number !== number || held.round !== round) return 'decision-gone';
  return isWaiting(draft.group) ? 'paused' : held;
}

/** Of the whole room: which team chose what stays with the team. */
function answersAddedUp({ group, facts }: Draft, held: ContestHeld): Sums {
  const votes = [...held.cast].flatMap(([id, sealed]) => {
    const seat = group.seats.get(id);
    const choice = facts.seals.open(contestKey(held), sealed);
    const counts = seat !== undefined && seat.rules !== 'observing' && choice !== null;
    return counts ? [{ choice, people: seat.people }] : [];
  });
  return addUp({ choices: held.orders[held.round]?.length ?? 0, votes, hands: [] });
}

type RoundResult = { readonly right: readonly TeamId[]; readonly sums?: Sums };

function recordRight(draft: Draft, { number, round }: ContestHeld, result: RoundResult): void {
  for (const { of } of draft.group.clocks)
    if (of.kind === 'contest') draft.record({ kind: 'clock-stopped', of });
  draft.record({ kind: 'contest-round-closed', number, round, ...result });
}

function runClock(draft: Draft, contest: Contest | null): void {
  const seconds = contest?.seconds ?? 0;
  if (seconds > 0) startClock(draft, { kind: 'contest' }, seconds * 1000);
}

/** A team's answer is the one that most of its people gave; two with as many are none. */
function isRight({ group, facts }: Draft, held: ContestHeld, team: TeamId): boolean {
  const people = new Map<number, number>();
  for (const [id, sealed] of held.cast) {
    const seat = group.seats.get(id);
    const choice = facts.seals.open(contestKey(held), sealed);
    if (seat?.team !== team || seat.rules === 'observing' || choice === null) continue;
    people.set(choice, (people.get(choice) ?? 0) + seat.people);
  }
  const most = Math.max(0, ...people.values());
  const leading = [...people].filter(([, count]) => count === most);
  return leading.length === 1 && leading[0]?.[0] === rightPlace(held);
}
