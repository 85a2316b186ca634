import { cuts, debriefSteps } from '../../src/scenario/pack.ts';
import { isWaiting } from '../../src/session/clocks.ts';
import type { FacilitatorCommand, SeatCommand } from '../../src/session/command.ts';
import { currentTarget } from '../../src/session/current-beat.ts';
import { debriefPictures, groundRules, phaseNames, type Team } from '../../src/session/group.ts';
import { teamEmblems, type RunId, type SeatId } from '../../src/session/ids.ts';
import type { Target } from '../../src/session/target.ts';
import type { Outcome, Tale } from './tale.ts';

/** One thing somebody does: what it comes to depends on where the group stands. */
export type Move = { readonly what: number; readonly a: number; readonly b: number };

/** Walks a group at random, keeping old targets so that some commands arrive late. */
export type Walker = { readonly tale: Tale; readonly lately: Target[] };

function of<T>(from: readonly T[], index: number): T {
  const found = from[index % from.length];
  if (found === undefined) throw new Error('Nothing to choose from.');
  return found;
}

function seatOf({ a }: Move): SeatId {
  return `s${a % 7}` as SeatId;
}

/** Mostly the decision as it stands, now and then one from before. */
function targetOf({ tale, lately }: Walker, { a, b }: Move): Target {
  const { teams } = tale.group;
  const now = teams.length > 0 ? currentTarget(of<Team>(teams, a)) : null;
  const before = lately[b % Math.max(lately.length, 1)];
  if (now && b % 5 !== 0) {
    lately.push(now);
    return now;
  }
  return before ?? now ?? { team: 'gourd', run: 'r1' as RunId, at: 0, round: 1 };
}

/** A seat's own decision, as it stands or late. */
function seatTarget(walker: Walker, move: Move): Target {
  const { tale } = walker;
  const team = tale.group.seats.get(seatOf(move))?.team;
  const index = tale.group.teams.findIndex(({ id }) => id === team);
  return targetOf(walker, index === -1 ? move : { ...move, a: index });
}

const facilitatorMoves: readonly ((walker: Walker, move: Move) => FacilitatorCommand)[] = [
  ({ tale }, { a, b }) => ({
    kind: 'move-on',
    to: b % 6 === 0 ? of(phaseNames, a) : tale.group.phase,
  }),
  (_, { a, b }) => ({
    kind: 'change-settings',
    settings: of(
      [
        { teams: 1 + (b % 3) },
        { turning: of(['clock', 'facilitator'] as const, b) },
        { people: b % 9 },
        { closesWhenAllVoted: b % 2 === 0 },
      ],
      a,
    ),
  }),
  (_, { a, b }) => ({ kind: b % 2 === 0 ? 'strike-rule' : 'keep-rule', rule: of(groundRules, a) }),
  () => ({ kind: 'deal-roles' }),
  (_, move) => ({
    kind: 'give-role',
    seat: seatOf(move),
    role: of(['leader', 'accused', null, 'nobody'], move.b),
  }),
  (_, move) => ({
    kind: 'move-seat',
    seat: seatOf(move),
    team: of(teamEmblems.slice(0, 3), move.b),
  }),
  (_, move) => ({ kind: 'confirm-people', seat: seatOf(move), people: 1 + (move.b % 12) }),
  (_, { b }) => ({ kind: b % 4 === 0 ? 'shut-door' : 'open-door' }),
  (walker, move) => ({ kind: 'turn-line', target: targetOf(walker, move), line: move.b % 3 }),
  (walker, move) => ({ kind: 'turn-line', target: targetOf(walker, move), line: 2 - (move.b % 2) }),
  (walker, move) => ({ kind: 'open-vote', target: targetOf(walker, move) }),
  (walker, move) => ({ kind: 'close-vote', target: targetOf(walker, move) }),
  (walker, move) => ({ kind: 'vote-again', target: targetOf(walker, move) }),
  (walker, move) => ({ kind: 'choose', target: targetOf(walker, move), choice: move.b % 3 }),
  (walker, move) => ({
    kind: 'count-hands',
    target: targetOf(walker, move),
    counts: [move.a % 5, move.b % 5, 1].slice(0, 2 + (move.b % 2)),
    estimated: move.a % 2 === 0,
  }),
  (walker, move) => ({ kind: 'go-on', target: targetOf(walker, move) }),
  (walker, move) => ({ kind: 'go-on', target: targetOf(walker, move) }),
  (walker, move) => {
    const { team, run, at } = targetOf(walker, move);
    return { kind: 'rewind', team, run, to: Math.max(0, at - 1 - (move.b % 3)) };
  },
  (walker, move) => {
    const { team, run, at } = targetOf(walker, move);
    return { kind: 'start-what-if', team, run, at: move.b % (at + 2) };
  },
  (walker, move) => ({
    kind: 'step-what-if',
    target: targetOf(walker, move),
    choice: move.b % 2,
  }),
  (walker, move) => ({ kind: 'end-what-if', team: targetOf(walker, move).team }),
  (_, { a }) => ({ kind: 'shorten', cut: of(cuts, a) }),
  (walker, move) => ({
    kind: 'focus',
    focus:
      move.b % 2 === 0 ? { kind: 'board' } : { kind: 'team', team: targetOf(walker, move).team },
  }),
  ({ tale }, { b }) => {
    if (tale.group.stopped) return { kind: 'lift-stop' };
    if (tale.group.paused !== null) return { kind: 'resume' };
    return { kind: b % 3 === 0 ? 'stop' : 'pause' };
  },
  (_, { a }) => ({ kind: 'extend-clock', seconds: 1 + (a % 90) }),
  (_, { a, b }) => ({
    kind: 'debrief-step',
    step: of(debriefSteps, a),
    ...(b % 2 === 0 ? { seconds: 10 + (b % 50) } : {}),
  }),
  (_, { a, b }) => ({ kind: 'debrief-picture', picture: of(debriefPictures, a), item: b % 4 }),
];

const seatMoves: readonly ((walker: Walker, move: Move) => SeatCommand)[] = [
  () => ({ kind: 'agree-rules' }),
  () => ({ kind: 'observe' }),
  () => ({ kind: 'swap-role' }),
  (_, { b }) => ({ kind: 'speak', language: of(['en', 'ar-XB', 'en-XA'], b) }),
  (_, { b }) => (b % 4 === 0 ? { kind: 'leave' } : { kind: 'agree-rules' }),
];

const cast = (walker: Walker, move: Move): SeatCommand => ({
  kind: 'cast-vote',
  target: seatTarget(walker, move),
  choice: move.b % 3,
});

/** What a facilitator would do next for one team, so that stories get somewhere. */
function nextInPlay({ tale }: Walker, { a, b }: Move): FacilitatorCommand {
  const team = of(tale.group.teams, a);
  const target = currentTarget(team);
  const lines = tale.beat(team.id).lines.length;
  switch (team.ballot.state) {
    case 'reading':
      return team.line < lines - 1
        ? { kind: 'turn-line', target, line: lines - 1 }
        : { kind: 'go-on', target };
    case 'rehearsing':
    case 'talking':
      return { kind: 'open-vote', target };
    case 'voting':
      return b % 8 === 0
        ? { kind: 'choose', target, choice: b % 2 }
        : { kind: 'close-vote', target };
    case 'tied':
      return b % 2 === 0
        ? { kind: 'vote-again', target }
        : { kind: 'choose', target, choice: a % 2 };
    case 'settled':
      return { kind: 'go-on', target };
  }
}

function nextInDebrief(walker: Walker, { a, b }: Move): FacilitatorCommand {
  const teams = walker.tale.group.teams;
  const shown = teams.find(({ whatIf }) => whatIf !== null);
  if (shown) return { kind: 'step-what-if', target: currentTarget(shown), choice: b % 2 };
  const team = teams[a % Math.max(teams.length, 1)];
  const run = team?.runs[b % team.runs.length];
  if (!team || !run) return { kind: 'debrief-step', step: of(debriefSteps, b) };
  return { kind: 'start-what-if', team: team.id, run: run.id, at: b % (run.steps.length + 1) };
}

/** Now and then the next phase; a group seldom ends. */
function goForward(walker: Walker, move: Move): FacilitatorCommand {
  const { phase, teams } = walker.tale.group;
  if (phase === 'debrief' && move.b % 40 === 0) return { kind: 'end', keeping: 'totals' };
  if (phase === 'debrief') return nextInDebrief(walker, move);
  if (phase === 'play' && teams.length > 0 && move.b % 60 !== 0) return nextInPlay(walker, move);
  const next = phase === 'roles' && move.b % 2 === 0 ? 'deal-roles' : 'move-on';
  if (next === 'deal-roles') return { kind: next };
  return { kind: next, to: of(phaseNames, phaseNames.indexOf(phase) + 1) };
}

/** What is done, and how many in a hundred moves are of that kind. */
const sorts: readonly (readonly [share: number, act: (walker: Walker, move: Move) => Outcome])[] = [
  [30, (walker, move) => walker.tale.seat(seatOf(move), cast(walker, move))],
  [
    4,
    (walker, move) => {
      const command = of(seatMoves, move.what >> 7)(walker, move);
      return walker.tale.seat(seatOf(move), command);
    },
  ],
  [4, ({ tale }, move) => tale.join(seatOf(move))],
  [2, ({ tale }, move) => comeOrGo(tale, seatOf(move))],
  [8, ({ tale }, move) => tale.pass(1 + (move.a % 70))],
  [1, ({ tale }, move) => tale.room({ kind: of(['restarted', 'clock-jumped'] as const, move.b) })],
  [31, (walker, move) => walker.tale.facilitator(goForward(walker, move))],
  [
    20,
    (walker, move) => walker.tale.facilitator(of(facilitatorMoves, move.what >> 7)(walker, move)),
  ],
];

const acts = sorts.flatMap(([share, act]) => Array.from({ length: share }, () => act));

/** Does one move, and says what came of it. What waits is let go on again soon. */
export function doMove(walker: Walker, move: Move): Outcome {
  const { tale } = walker;
  if (isWaiting(tale.group) && move.what % 100 < 40) {
    return tale.facilitator({ kind: tale.group.stopped ? 'lift-stop' : 'resume' });
  }
  return of(acts, move.what)(walker, move);
}

function comeOrGo(tale: Tale, seat: SeatId): Outcome {
  if (tale.present.has(seat)) tale.present.delete(seat);
  else if (tale.group.seats.has(seat)) tale.present.add(seat);
  return tale.pass(0);
}
