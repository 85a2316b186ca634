import type { Beat } from '../../../src/scenario/beat.ts';
import type { FacilitatorCommand, SeatCommand } from '../../../src/session/command.ts';
import { currentBeat, currentTarget } from '../../../src/session/current-beat.ts';
import { decide } from '../../../src/session/decide.ts';
import { evolve } from '../../../src/session/evolve.ts';
import type { Facts } from '../../../src/session/facts.ts';
import { phaseNames, type Group, type PhaseName, type Team } from '../../../src/session/group.ts';
import { asksSides, canCross } from '../../../src/session/own-side.ts';
import { unsetReleases } from '../../../src/session/releases.ts';
import type { Target } from '../../../src/session/target.ts';
import type { About } from '../any-command.ts';

export type Known = Pick<About, 'scenario'> & { readonly facts: Facts };

/** What a facilitator alone could try now, the most useful first: whatever holds everything up, then the story, then the next phase. */
function waysOn(group: Group, known: Known, turn: number): readonly FacilitatorCommand[] {
  const story = turn > longestStory ? [] : storyOn(group, known, turn);
  return [...unblocking(group, known), ...story, ...phasesOn(group)];
}

/** After so many steps a story that goes in circles is left for the debrief. */
const longestStory = 60;

/** What lets everything go on again. */
export function unblocking(
  group: Group,
  { scenario }: Pick<Known, 'scenario'>,
): readonly FacilitatorCommand[] {
  const found: readonly (FacilitatorCommand | null)[] = [
    group.safety.curtain ? { kind: 'lift-curtain' } : null,
    group.stopped ? { kind: 'lift-stop' } : null,
    group.contest === null ? null : { kind: 'end-contest', number: group.contest.number },
    group.paused === null ? null : { kind: 'resume' },
    group.scenario ? null : { kind: 'choose-scenario', name: scenario.name, hash: scenario.hash },
  ];
  return found.filter((command) => command !== null);
}

/** What leads on within the phase, without leaving it. */
export function storyOn(group: Group, known: Known, turn: number): readonly FacilitatorCommand[] {
  const { scenario } = known.facts;
  const held = unblocking(group, known);
  if (held.length > 0 || group.phase !== 'play' || scenario === null) return held;
  const told = group.teams.filter((team) => currentBeat(group, team, scenario).ending === null);
  const team = told[turn % Math.max(told.length, 1)];
  return team ? teamOn(team, currentBeat(group, team, scenario), turn) : [];
}

/** Across where that can be, once most have had the time to say their side. */
export function dealsOn(
  group: Group,
  { scenario }: Facts,
  isTime: boolean,
): FacilitatorCommand | null {
  const mayCross = scenario !== null && canCross(scenario.pack) && !group.rolesDealt;
  if (mayCross && group.settings.crossed === undefined)
    return { kind: 'change-settings', settings: { crossed: true } };
  return isTime || !asksSides(group, scenario) ? { kind: 'deal-roles' } : null;
}

/** What most devices do as a group stands. */
export function usualOn(group: Group, { scenario }: Facts): SeatCommand['kind'] {
  if (asksSides(group, scenario)) return 'tell-side';
  return group.contest === null ? 'cast-vote' : 'answer-contest';
}

const heardBy = (target: Target): FacilitatorCommand => ({
  kind: 'confirm-heard',
  target,
  heard: 2,
});

const shownBy = ({ showing }: Team, target: Target): FacilitatorCommand => ({
  kind: 'steer-showing',
  target,
  part: showing?.part ?? 0,
  to: 'end',
});

function teamOn(team: Team, { lines, choices }: Beat, turn: number): readonly FacilitatorCommand[] {
  const target = currentTarget(team);
  const ways = choices.map((_, at) => (at + turn) % choices.length);
  return [
    ...(team.ballot.state === 'saying-back' ? [heardBy(target)] : []),
    ...(lines.some(({ film, comic }) => film ?? comic) ? [shownBy(team, target)] : []),
    { kind: 'turn-line', target, line: Math.max(0, lines.length - 1) },
    { kind: 'go-on', target },
    { kind: 'confirm-heard', target, heard: 2 },
    { kind: 'open-vote', target },
    { kind: 'close-vote', target },
    ...ways.map((choice): FacilitatorCommand => ({ kind: 'choose', target, choice })),
    // A choice at which the story fails leads nowhere: the room votes again, or goes back.
    { kind: 'vote-again', target },
    { kind: 'rewind', team: team.id, run: team.told, to: target.at - 1 },
  ];
}

function phasesOn({ phase }: Group): readonly FacilitatorCommand[] {
  const later: readonly PhaseName[] = phaseNames.slice(phaseNames.indexOf(phase) + 1);
  return [
    ...later.map((to): FacilitatorCommand => ({ kind: 'move-on', to })),
    { kind: 'end', keeping: 'totals' },
  ];
}

/** The first of these that changes anything, and what it changes it to. */
function stepOn(group: Group, known: Known, turn: number): Group | null {
  for (const command of waysOn(group, known, turn)) {
    const decided = decide(group, { by: 'facilitator', command }, known.facts);
    if ('events' in decided && decided.events.length > 0)
      return decided.events.reduce(evolve, group);
  }
  return null;
}

/** Whether a facilitator alone, with nobody at any device, has something to do that changes anything. */
export function leadsOn(group: Group, known: Known): boolean {
  return group.phase === 'end' || group.readOnly || stepOn(group, known, 0) !== null;
}

const mostSteps = 200;

/** Leads a group to its end as a facilitator alone would; null once it is there, else where it got stuck. */
export function stuckBeforeEnd(from: Group, known: Known): PhaseName | null {
  let group = from;
  for (let turn = 0; turn < mostSteps; turn += 1) {
    if (group.phase === 'end' || group.readOnly) return null;
    const next = stepOn(group, known, turn);
    if (next === null) return group.phase;
    group = next;
  }
  return group.phase;
}

/** What can be done for a short while only, if anything can just now. */
export function soonGone({
  teams: all,
  contest,
  offers,
}: Group): FacilitatorCommand['kind'] | null {
  if (offers.open !== null) return offers.open.second === 'group' ? 'close-offer' : 'keep-here';
  if (contest !== null) {
    const closes = contest.by === 'bodies' ? 'enter-right' : 'close-round';
    return contest.state === 'asking' ? closes : 'next-round';
  }
  if (all.some((team) => unsetReleases(team).length > 0)) return 'withhold-inject';
  return all.some(({ whatIf }) => whatIf !== null) ? 'step-what-if' : null;
}
