import { releasable } from '../../../src/report/releasable.ts';
import type { FacilitatorCommand } from '../../../src/session/command.ts';
import { currentBeat, currentTarget } from '../../../src/session/current-beat.ts';
import type { Team } from '../../../src/session/group.ts';
import type { Scenario } from '../../../src/scenario/scenario.ts';
import type { About } from '../any-command.ts';
import { unblocking } from './leads-on.ts';

/** Hands of a whole room: so many for each choice that nobody is known by them. */
const fewestHands = 6;
const mostHands = 12;

/** What a counted room seldom does: it would take a decision back, make it by hand, or tell one device's answers apart. */
const hidesCounts: readonly FacilitatorCommand['kind'][] = ['choose', 'rewind', 'confirm-people'];

export const keepsCounts = ({ kind }: FacilitatorCommand): boolean => !hidesCounts.includes(kind);

type Room = Pick<About, 'group' | 'draw'> & { readonly scenario: Scenario };

/**
 * What a facilitator does whose room is one team under no chain of command: hands are counted at every vote, and in
 * the debrief one decision after another is offered to another group. Null where there is nothing of this to do.
 */
export function letsGo(about: Room): FacilitatorCommand | null {
  const { group } = about;
  const [team] = group.teams;
  if (group.phase === 'lobby' && group.settings.inChainOfCommand)
    return { kind: 'change-settings', settings: { inChainOfCommand: false } };
  if (group.phase === 'debrief') return unblocking(group, about)[0] ?? offerOn(about);
  if (group.paused !== null || group.stopped || !team) return null;
  return group.phase === 'play' && team.ballot.state === 'voting' ? countOn(about, team) : null;
}

function countOn({ group, scenario, draw }: Room, team: Team): FacilitatorCommand {
  const target = currentTarget(team);
  const { counted, among } = team.ballot;
  if (counted !== null) return { kind: 'close-vote', target };
  const { choices } = currentBeat(group, team, scenario);
  const counts = choices.map((_, at) =>
    among === null || among.includes(at) ? draw.whole(fewestHands, mostHands) : 0,
  );
  return { kind: 'count-hands', target, counts, estimated: false };
}

function offerOn({ group, scenario, draw }: Room): FacilitatorCommand | null {
  const { open, given, kept, file } = group.offers;
  if (open?.second === 'facilitator')
    return { kind: open.number % 2 === 1 ? 'turn-second-key' : 'keep-here', number: open.number };
  if (open !== null) return null;
  const second = draw.often(0.9) ? 'facilitator' : 'group';
  if (file === null && draw.often(0.5)) return { kind: 'offer-file', of: 'mixed', second };
  const gone = [...given.map(({ stop }) => stop), ...kept];
  const free = releasable(group, scenario).find(
    ({ stop, why }) => why === null && !gone.includes(stop),
  );
  if (!free) return null;
  return {
    kind: 'offer-total',
    stop: free.stop,
    to: 'boat-comb-leaf',
    second,
  };
}
