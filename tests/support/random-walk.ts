import { debriefSteps } from '../../src/scenario/pack.ts';
import { isWaiting } from '../../src/session/clocks.ts';
import type { FacilitatorCommand, SeatCommand } from '../../src/session/command.ts';
import { currentTarget } from '../../src/session/current-beat.ts';
import { phaseNames, type PhaseName, type Team } from '../../src/session/group.ts';
import type { RunId, SeatId } from '../../src/session/ids.ts';
import type { Target } from '../../src/session/target.ts';
import {
  anyFacilitatorCommand,
  anySeatCommand,
  facilitatorKinds,
  seatKinds,
  type About,
} from './any-command.ts';
import { drawFrom } from './draw.ts';
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

/** What a move's command is drawn from. */
function aboutMove({ tale, lately }: Walker, { what, a, b }: Move): About {
  const { group, scenario } = tale;
  const roles = Object.keys(scenario.pack.roles);
  return { group, scenario, roles, lately, draw: drawFrom(what + 31 * a + 961 * b) };
}

/** Any command of a facilitator, of each kind as often; a group moves on or ends seldom. */
function anyCommand(walker: Walker, move: Move): FacilitatorCommand {
  const kind = of(facilitatorKinds, move.what >> 7);
  const isEarly = (kind === 'end' || kind === 'move-on') && move.b % 6 !== 0;
  return anyFacilitatorCommand[isEarly ? 'focus' : kind](aboutMove(walker, move));
}

/** Any command of a seat but a vote, and seldom its leaving. */
function anySeatMove(walker: Walker, move: Move): SeatCommand {
  const kind = of(seatKinds, move.what >> 7);
  const isLeft = kind === 'leave' && move.b % 4 !== 0;
  const team = walker.tale.group.seats.get(seatOf(move))?.team ?? 'gourd';
  return anySeatCommand[isLeft ? 'agree-rules' : kind](aboutMove(walker, move), team);
}

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
    case 'saying-back':
      return { kind: 'confirm-heard', target, heard: b % 2 === 0 ? 1 : 2 };
    case 'private':
      return { kind: b % 3 === 0 ? 'open-vote' : 'close-vote', target };
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

function mayEnd(phase: PhaseName, { b }: Move): boolean {
  return phase === 'meet' || (phase === 'debrief' && b % 40 === 0);
}

/** Now and then the next phase; a group seldom ends. */
function goForward(walker: Walker, move: Move): FacilitatorCommand {
  const { phase, teams } = walker.tale.group;
  if (mayEnd(phase, move)) return { kind: 'end', keeping: 'totals' };
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
      return walker.tale.seat(seatOf(move), anySeatMove(walker, move));
    },
  ],
  [4, ({ tale }, move) => tale.join(seatOf(move))],
  [2, ({ tale }, move) => comeOrGo(tale, seatOf(move))],
  [8, ({ tale }, move) => tale.pass(1 + (move.a % 70))],
  [1, ({ tale }, move) => tale.room({ kind: of(['restarted', 'clock-jumped'] as const, move.b) })],
  [31, (walker, move) => walker.tale.facilitator(goForward(walker, move))],
  [20, (walker, move) => walker.tale.facilitator(anyCommand(walker, move))],
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
