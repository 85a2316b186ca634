import type { Timing } from '../timing.ts';
import { emptyGroup } from '../empty-group.ts';
import type { EventOf } from '../event.ts';
import type { GroundRule, Group, PhaseName } from '../group.ts';

type LobbyEvent = EventOf<
  | 'group-opened'
  | 'scenario-pinned'
  | 'settings-changed'
  | 'page-turned'
  | 'phase-entered'
  | 'replanned'
  | 'door-opened'
  | 'door-shut'
  | 'rule-kept'
  | 'rule-struck'
>;

export function evolveLobby(group: Group, event: LobbyEvent): Group {
  switch (event.kind) {
    case 'group-opened':
      return opened(event);
    case 'scenario-pinned':
      return pinned(group, event);
    case 'settings-changed':
      return settled(group, event);
    case 'page-turned':
      return { ...group, page: event.page };
    case 'phase-entered':
      return inPhase(group, event);
    case 'replanned':
      return { ...group, timing: { ...group.timing, replanned: planned(group.phase, event) } };
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

/** Nobody joins a briefing, so its door never opens. */
function opened({ group, seed, as = 'workshop' }: EventOf<'group-opened'>): Group {
  return { ...emptyGroup(group), seed, as, door: as === 'briefing' ? 'shut' : 'open' };
}

/** Another length of the block is another plan. */
function settled(group: Group, { settings }: EventOf<'settings-changed'>): Group {
  const replanned = settings.minutes === undefined ? group.timing.replanned : null;
  const timing = { ...group.timing, replanned };
  return { ...group, settings: { ...group.settings, ...settings }, timing };
}

/** Whom the facilitator held is let go with the phase. */
function inPhase(group: Group, event: EventOf<'phase-entered'>): Group {
  const timing = entered(group.timing, event);
  return { ...group, phase: event.phase, timing, held: new Set() };
}

function entered(timing: Timing, { phase, at }: EventOf<'phase-entered'>): Timing {
  if (phase === 'lobby') return { ...timing, begunAt: null, enteredAt: null };
  return { ...timing, begunAt: timing.begunAt ?? at, enteredAt: at };
}

function planned(
  from: PhaseName,
  { at, minutes, played, contests, questions }: EventOf<'replanned'>,
): Timing['replanned'] {
  const left = { ...(contests && { contests }), ...(questions && { questions }) };
  return { at, from, minutes, played, ...left };
}

/** Roles belong to a pack, so another scenario takes them back, and its briefing begins anew. */
function pinned(group: Group, { name, hash }: EventOf<'scenario-pinned'>): Group {
  const seats = [...group.seats].map(([id, seat]) => [id, { ...seat, role: null }] as const);
  return { ...group, scenario: { name, hash }, seats: new Map(seats), rolesDealt: false, page: 0 };
}

function without(rules: ReadonlySet<GroundRule>, struck: GroundRule): ReadonlySet<GroundRule> {
  return new Set([...rules].filter((rule) => rule !== struck));
}
