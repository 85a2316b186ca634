import type { FacilitatorCommandOf } from '../command.ts';
import { beforePlay, type Ballot, type Group, type PhaseName, type Settings } from '../group.ts';
import { mostPeople, mostTeams } from '../ids.ts';
import type { Refusal } from '../refusal.ts';
import { teamIds } from '../team-ids.ts';
import { stopTeamClocks, type Draft } from './draft.ts';
import { followTurning } from './lines.ts';
import { withFittingCut } from './minutes.ts';
import { smallestTeam } from './seats.ts';

export function chooseScenario(
  draft: Draft,
  { name, hash }: FacilitatorCommandOf<'choose-scenario'>,
): Refusal | null {
  if (draft.group.scenario?.hash === hash) return 'already-so';
  draft.record({ kind: 'scenario-pinned', name, hash });
  return null;
}

export function changeSettings(
  draft: Draft,
  command: FacilitatorCommandOf<'change-settings'>,
): Refusal | null {
  const before = draft.group.settings;
  const settings = changedOnly(before, command.settings);
  if (Object.keys(settings).length === 0) return 'already-so';
  const refusal = refusedSetting(draft.group, settings);
  if (refusal) return refusal;
  const whole = withAllEmblems(before, withFittingCut(draft, settings));
  draft.record({ kind: 'settings-changed', settings: whole });
  if (settings.teams !== undefined) gatherSeats(draft);
  if (settings.turning !== undefined || settings.interpreter !== undefined) turnOtherwise(draft);
  return null;
}

/** Who says anew how many teams there are may have those back that went with another. */
function withAllEmblems({ merged }: Settings, change: Partial<Settings>): Partial<Settings> {
  return change.teams === undefined || merged === undefined ? change : { ...change, merged: [] };
}

function changedOnly(before: Settings, wanted: Partial<Settings>): Partial<Settings> {
  const names = Object.keys(wanted) as (keyof Settings)[];
  const changed = names.filter(
    (name) => JSON.stringify(wanted[name]) !== JSON.stringify(before[name]),
  );
  return Object.fromEntries(changed.map((name) => [name, wanted[name]]));
}

/** Until when a setting can be changed; the rest at any time. */
const settable: Readonly<Partial<Record<keyof Settings, readonly PhaseName[]>>> = {
  teams: beforePlay,
  cut: beforePlay,
  minutes: beforePlay,
  inChainOfCommand: ['lobby'],
  terms: ['lobby', 'terms'],
};

const answering: readonly Ballot['state'][] = ['private', 'talking', 'voting'];

/** How many answers a device gives must not change while it gives them. */
function isAnswering({ teams }: Group): boolean {
  return teams.some(({ ballot }) => answering.includes(ballot.state));
}

function isInRange({
  teams = 1,
  people = 0,
  minutes = 60,
  breaks = [],
}: Partial<Settings>): boolean {
  const fits =
    isWhole(teams, 1, mostTeams) && isWhole(people, 0, mostPeople) && isWhole(minutes, 10, 480);
  return fits && fitsBetween(breaks);
}

function refusedSetting(group: Group, settings: Partial<Settings>): Refusal | null {
  if (!isInRange(settings)) return 'settings-out-of-range';
  if ('inTurn' in settings && isAnswering(group)) return 'vote-open';
  const names = Object.keys(settings) as (keyof Settings)[];
  const isLate = names.some((name) => settable[name]?.includes(group.phase) === false);
  return isLate ? 'wrong-phase' : null;
}

/** A break stands before a phase that something comes before, and alone. */
function fitsBetween(breaks: Settings['breaks']): boolean {
  const places = new Set(breaks.map(({ before }) => before));
  return places.size === breaks.length && !places.has('lobby') && !places.has('end');
}

function isWhole(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most;
}

/** Seats of a team that is no more go where fewest are. */
function gatherSeats(draft: Draft): void {
  const teams = teamIds(draft.group.settings);
  for (const seat of draft.group.seats.values()) {
    if (teams.includes(seat.team)) continue;
    draft.record({ kind: 'seat-moved', seat: seat.id, team: smallestTeam(draft) });
  }
}

function turnOtherwise(draft: Draft): void {
  for (const { id, whatIf } of draft.group.teams) {
    stopTeamClocks(draft, id, ['line', 'settled']);
    if (draft.group.phase === 'play' || whatIf !== null) followTurning(draft, id);
  }
}

export function changeRule(
  draft: Draft,
  command: FacilitatorCommandOf<'keep-rule' | 'strike-rule'>,
): Refusal | null {
  const { kind, rule } = command;
  const isKept = kind === 'keep-rule';
  if (!isKept && rule === 'no-plans') return 'rule-always-stands';
  if (draft.group.rules.has(rule) === isKept) return 'already-so';
  draft.record({ kind: isKept ? 'rule-kept' : 'rule-struck', rule });
  return null;
}

export function turnDoor(
  draft: Draft,
  { kind }: FacilitatorCommandOf<'open-door' | 'shut-door'>,
): Refusal | null {
  const door = kind === 'open-door' ? 'open' : 'shut';
  if (draft.group.door === door) return 'already-so';
  draft.record({ kind: door === 'open' ? 'door-opened' : 'door-shut' });
  return null;
}
