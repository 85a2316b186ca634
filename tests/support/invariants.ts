import { isWaiting } from '../../src/session/clocks.ts';
import { currentTarget, toldRun } from '../../src/session/current-beat.ts';
import type { Event } from '../../src/session/event.ts';
import type { Group, Team } from '../../src/session/group.ts';
import type { Clock } from '../../src/session/clock.ts';
import type { Target } from '../../src/session/target.ts';
import type { Outcome, Tale } from './tale.ts';

/** The first thing that must never be so, in words; null while all is well. */
export function brokenInvariant(before: Group, outcome: Outcome, tale: Tale): string | null {
  const { group } = tale;
  const found = [
    ...group.teams.flatMap((team) => inTeam(team, group)),
    ...inClocks(group),
    ...inSeats(group),
    ...outcome.events.flatMap((event) => inEvent(event, before)),
  ];
  return found[0] ?? null;
}

type Check = readonly [isBroken: (team: Team, group: Group) => boolean, what: string];

const teamChecks: readonly Check[] = [
  [
    ({ runs, told }) =>
      told !==
      runs
        .filter(({ kind }) => kind === 'told')
        .map(({ id }) => id)
        .join(),
    'not exactly one told run',
  ],
  [
    ({ runs }) => runs.some(({ steps, marks }) => marks.length !== steps.length + 1),
    'marks that do not fit the steps',
  ],
  [
    ({ whatIf }, { phase }) => whatIf !== null && phase !== 'debrief' && phase !== 'end',
    'a what-if outside the debrief',
  ],
  [
    ({ ballot }, { phase }) =>
      (ballot.state === 'voting' || ballot.state === 'private') && phase !== 'play',
    'an open vote after play',
  ],
  [hasStrangeVote, 'a vote of a seat of another team'],
  [(team) => toldRun(team).marks.length === 0, 'a run without a beginning'],
];

function hasStrangeVote({ id, ballot }: Team, { seats }: Group): boolean {
  if (ballot.state === 'tied' || ballot.state === 'settled') return false;
  const all = [...ballot.cast.keys(), ...(ballot.first?.cast.keys() ?? [])];
  return all.some((seat) => seats.get(seat)?.team !== id);
}

function inTeam(team: Team, group: Group): string[] {
  return teamChecks.filter(([isBroken]) => isBroken(team, group)).map(([, what]) => what);
}

function inClocks(group: Group): string[] {
  // While a contest is held only its own clock may run.
  const waits = ({ of }: Clock): boolean =>
    (group.contest !== null && of.kind !== 'contest') ||
    isWaiting(group, 'team' in of ? of.team : undefined);
  const runs = group.clocks.some((clock) => clock.endsAt !== null && waits(clock));
  const stands = group.clocks.some((clock) => clock.endsAt === null && !waits(clock));
  const names = group.clocks.map(({ of }) => JSON.stringify(of));
  const found: string[] = [];
  if (runs) found.push('a clock runs that should wait');
  if (stands) found.push('a clock stands still while nothing waits');
  if (new Set(names).size !== names.length) found.push('two clocks for one purpose');
  if (group.clocks.some(({ left, whole }) => left < 0 || left > whole))
    found.push('a clock out of its length');
  return found;
}

function inSeats({ seats }: Group): string[] {
  const names = [...seats.values()].map(({ pseudonym }) => Object.values(pseudonym).join(' '));
  const found = new Set(names).size === names.length ? [] : ['two seats with one name'];
  const observing = [...seats.values()].filter(({ rules }) => rules === 'observing');
  return observing.some(({ role }) => role !== null)
    ? [...found, 'an observer with a role']
    : found;
}

/** Votes and results only ever belong to the decision that stood as the command came. */
function inEvent(event: Event, before: Group): string[] {
  if (event.kind !== 'vote-cast' && event.kind !== 'decision-closed') return [];
  const { target } = event;
  const team = before.teams.find(({ id }) => id === target.team);
  const found = team && isSame(currentTarget(team), target) ? [] : [`${event.kind} landed late`];
  if (event.kind === 'decision-closed') return [...found, ...inResult(event, before)];
  return isWaiting(before) ? [...found, 'a vote while everything waits'] : found;
}

function inResult({ result }: Event & { kind: 'decision-closed' }, { seats }: Group): string[] {
  const sum = result.totals.reduce((all, one) => all + one, 0);
  const people = [...seats.values()].reduce((all, seat) => all + seat.people, 0);
  const found: string[] = [];
  if (result.seats > seats.size) found.push('more answers than seats');
  if (sum < result.seats + result.handsCounted) found.push('answers that were not counted');
  if (sum > people + result.handsCounted) found.push('answers of nobody');
  return found;
}

function isSame(one: Target, other: Target): boolean {
  return one.run === other.run && one.at === other.at && one.round === other.round;
}
