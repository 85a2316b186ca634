import type { Pack } from '../scenario/pack.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Sent } from './command.ts';
import type { Group, Seat } from './group.ts';
import type { SeatId } from './ids.ts';
import { sideOfRole } from './may-confirm.ts';

/** Where the people around a device come from; `unsaid` also where they come from both sides. */
export const ownSides = ['uniform', 'civil', 'unsaid'] as const;
export type OwnSide = (typeof ownSides)[number];

/** What devices answered. It stands in no event and no view, and is gone once roles are dealt. */
export type OwnSides = ReadonlyMap<SeatId, OwnSide>;
export const noSides: OwnSides = new Map();

/** On which of the two sides a role is. */
export function castSide(pack: Pack, role: string): 'uniform' | 'civil' {
  const side = sideOfRole(pack, role);
  return side === 'army' || side === 'police' ? 'uniform' : 'civil';
}

/** Every role of a pack that chance may deal. */
export function dealable({ roles }: Pack): readonly string[] {
  return Object.keys(roles).filter((key) => roles[key]?.hard === false);
}

/** Whether chance can deal people a role of the other side: there are some of both. */
export function canCross(pack: Pack): boolean {
  return new Set(dealable(pack).map((role) => castSide(pack, role))).size > 1;
}

const isAsking = ({ phase, settings, rolesDealt }: Group): boolean =>
  phase === 'roles' && settings.crossed === true && !rolesDealt;

/** Whether devices are asked at this moment which side their people come from. */
export function asksSides(group: Group, scenario: Pick<Scenario, 'pack'> | null): boolean {
  return scenario !== null && isAsking(group) && canCross(scenario.pack);
}

/** Who has no role and may get one. */
export function waitsForRole({ role, rules }: Seat): boolean {
  return role === null && rules !== 'observing';
}

/** Those answers that still count in this group, as others may have led it on. */
export function sidesIn(sides: OwnSides, group: Group): OwnSides {
  if (!isAsking(group)) return noSides;
  const here = [...sides].filter(([seat]) => group.seats.has(seat));
  return here.length === sides.size ? sides : new Map(here);
}

/** The answers after a command that was done, in the group as it is then: none once nobody is asked any more. */
export function sidesAfter(sides: OwnSides, sent: Sent, group: Group): OwnSides {
  const isTold = sent.by === 'seat' && sent.command.kind === 'tell-side' && isAsking(group);
  return isTold ? new Map([...sides, [sent.seat, sent.command.side]]) : sidesIn(sides, group);
}
