import { absentRoles, type TeamRole } from '../absent-roles.ts';
import { currentBeat } from '../current-beat.ts';
import type { Facts } from '../facts.ts';
import type { Group } from '../group.ts';
import { roleName } from './shown-line.ts';
import type { Ear } from './telling.ts';

export type AbsentRole = TeamRole & {
  /** The name of the role; who held it is not said. */
  readonly name: string;
  /** Whether its team stands at a decision of this role. */
  readonly decides: boolean;
};

/**
 * While everything waits tablets sleep, and nothing is offered. Nor is a role that nobody misses just now and that
 * could only be had for another that would be missed then.
 */
export function shownAbsent(
  group: Group,
  { present }: Facts,
  ear: Ear | null,
): readonly AbsentRole[] {
  const isOn = group.phase === 'roles' || group.phase === 'play';
  if (ear === null || !isOn || group.stopped || group.paused !== null) return [];
  const lost = absentRoles({ group, pack: ear.scenario.pack, present });
  const shown = lost.flatMap(({ team, role, hasSpare }) => {
    const decides = isDeciding(group, { team, role }, ear);
    return decides || hasSpare ? [{ team, role, name: roleName(ear, role), decides }] : [];
  });
  return [...shown.filter(({ decides }) => decides), ...shown.filter(({ decides }) => !decides)];
}

function isDeciding(group: Group, { team: id, role }: TeamRole, { scenario }: Ear): boolean {
  const team = group.teams.find((one) => one.id === id);
  if (team === undefined || group.phase !== 'play' || team.ballot.state === 'settled') return false;
  const { decision } = currentBeat(group, team, scenario);
  return decision?.by === 'role' && decision.role === role;
}
