import { emptyGroup } from '../empty-group.ts';
import type { EventOf } from '../event.ts';
import type { GroundRule, Group } from '../group.ts';

type LobbyEvent = EventOf<
  | 'group-opened'
  | 'scenario-pinned'
  | 'settings-changed'
  | 'phase-entered'
  | 'door-opened'
  | 'door-shut'
  | 'rule-kept'
  | 'rule-struck'
>;

export function evolveLobby(group: Group, event: LobbyEvent): Group {
  switch (event.kind) {
    case 'group-opened':
      return { ...emptyGroup(event.group), seed: event.seed };
    case 'scenario-pinned':
      return pinned(group, event);
    case 'settings-changed':
      return { ...group, settings: { ...group.settings, ...event.settings } };
    case 'phase-entered':
      return { ...group, phase: event.phase };
    case 'door-opened':
      return { ...group, door: 'open' };
    case 'door-shut':
      return { ...group, door: 'shut' };
    case 'rule-kept':
      return { ...group, rules: new Set([...group.rules, event.rule]) };
    case 'rule-struck':
      return { ...group, rules: without(group.rules, event.rule) };
    default:
      return event satisfies never;
  }
}

/** Roles belong to a pack, so another scenario takes them back. */
function pinned(group: Group, { name, hash }: EventOf<'scenario-pinned'>): Group {
  const seats = [...group.seats].map(([id, seat]) => [id, { ...seat, role: null }] as const);
  return { ...group, scenario: { name, hash }, seats: new Map(seats), rolesDealt: false };
}

function without(rules: ReadonlySet<GroundRule>, struck: GroundRule): ReadonlySet<GroundRule> {
  return new Set([...rules].filter((rule) => rule !== struck));
}
