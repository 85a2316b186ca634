import { expect } from 'vitest';
import type { Beat } from '../../src/scenario/beat.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { nextWake } from '../../src/session/clocks.ts';
import type {
  FacilitatorCommand,
  RoomCommand,
  SeatCommand,
  Sent,
} from '../../src/session/command.ts';
import { currentBeat, currentTarget } from '../../src/session/current-beat.ts';
import { decide, type Decided } from '../../src/session/decide.ts';
import { keysThatGo } from '../../src/session/decision-key.ts';
import { emptyGroup } from '../../src/session/empty-group.ts';
import type { Event, EventKind } from '../../src/session/event.ts';
import { evolve } from '../../src/session/evolve.ts';
import type { Facts } from '../../src/session/facts.ts';
import type { Group, PhaseName, Settings, Team } from '../../src/session/group.ts';
import type { GroupId, SeatId, TeamId } from '../../src/session/ids.ts';
import { noSides, sidesAfter } from '../../src/session/own-side.ts';
import type { Refusal } from '../../src/session/refusal.ts';
import type { SessionKind } from '../../src/session/session-kind.ts';
import type { Target } from '../../src/session/target.ts';
import { paperSeals } from './paper-seals.ts';
import { theFord } from './the-ford.ts';

/** Where a tale begins. */
export type Given = {
  readonly scenario?: Scenario;
  readonly settings?: Partial<Settings>;
  /** How many devices have joined: `s1`, `s2` … */
  readonly seats?: number;
  readonly phase?: PhaseName;
  /** Whether roles were dealt in the roles phase. */
  readonly dealt?: boolean;
};

/** What came of one command. */
export type Outcome = {
  readonly events: readonly Event[];
  readonly refused: Refusal | null;
  /** Exactly these kinds, in this order. */
  readonly records: (...kinds: readonly EventKind[]) => Outcome;
  /** One of the events has these fields. */
  readonly including: (event: Partial<Record<string, unknown>>) => Outcome;
  readonly refuses: (why: Refusal) => Outcome;
};

/** A group that lives: commands go in, what is decided happens, and time passes when told to. */
export type Tale = {
  readonly group: Group;
  readonly events: readonly Event[];
  readonly scenario: Scenario;
  /** May be set: by this clock everything is decided. */
  now: number;
  /** May be changed: who is connected. */
  readonly present: Set<SeatId>;
  /** May be set: the next chance. */
  chance: number;
  /** May be set: what the room has at hand. */
  atHand: Scenario | null;
  readonly facts: () => Facts;
  readonly send: (sent: Sent) => Outcome;
  readonly facilitator: (command: FacilitatorCommand) => Outcome;
  readonly seat: (seat: string, command: SeatCommand) => Outcome;
  readonly room: (command: RoomCommand) => Outcome;
  readonly join: (seat: string) => Outcome;
  /** Lets time pass; clocks run out on the way, as the room would have it. */
  readonly pass: (seconds: number) => Outcome;
  readonly team: (id?: TeamId) => Team;
  readonly target: (id?: TeamId) => Target;
  readonly beat: (id?: TeamId) => Beat;
};

export const start = 1_800_000_000_000;

/** Lines turned by hand and one team, unless said otherwise. */
export function given(what: Given = {}): Tale {
  const tale = openTale(what.scenario ?? theFord);
  const { name, hash } = tale.scenario;
  tale.facilitator({ kind: 'choose-scenario', name, hash });
  const settings = { turning: 'facilitator', ...what.settings } as const;
  tale.facilitator({ kind: 'change-settings', settings });
  for (let seat = 1; seat <= (what.seats ?? 0); seat += 1) tale.join(`s${seat}`);
  goTo(tale, what);
  return tale;
}

function goTo(tale: Tale, { phase = 'lobby', dealt = false }: Given): void {
  const way: PhaseName[] = ['rules', 'roles', 'play', 'de-roling', 'debrief', 'meet'];
  if (phase === 'terms') tale.facilitator({ kind: 'move-on', to: phase });
  for (const to of way.slice(0, way.indexOf(phase) + 1)) {
    tale.facilitator({ kind: 'move-on', to });
    if (to === 'roles' && dealt) tale.facilitator({ kind: 'deal-roles' });
  }
  expect(tale.group.phase).toBe(phase);
}

/** A group just opened, with nothing in it. */
export function openTale(scenario: Scenario, as: SessionKind = 'workshop'): Tale {
  let group = emptyGroup('g1' as GroupId);
  let sides = noSides;
  const events: Event[] = [];
  const seals = paperSeals();
  const send = (sent: Sent): Outcome => {
    const decided = decide(group, sent, tale.facts());
    tale.chance = (Math.imul(tale.chance, 48_271) >>> 1) + 1;
    if ('events' in decided) {
      for (const event of decided.events) happen(event);
      sides = sidesAfter(sides, sent, group);
    }
    return outcomeOf(decided);
  };
  const happen = (event: Event): void => {
    group = evolve(group, event);
    events.push(event);
    keysThatGo(event).forEach(seals.forget);
  };
  const tale: Tale = {
    get group() {
      return group;
    },
    events,
    scenario,
    now: start,
    present: new Set(),
    chance: 7,
    atHand: scenario,
    facts: () => ({
      now: tale.now,
      chance: tale.chance,
      present: tale.present,
      scenario: tale.atHand,
      seals,
      sides,
      join: null,
      trouble: null,
    }),
    send,
    facilitator: (command) => send({ by: 'facilitator', command }),
    seat: (seat, command) => send({ by: 'seat', seat: seat as SeatId, command }),
    room: (command) => send({ by: 'room', command }),
    join: (seat) => {
      tale.present.add(seat as SeatId);
      return tale.room({ kind: 'join', seat: seat as SeatId, language: 'en' });
    },
    pass: (seconds) => pass(tale, seconds),
    team: (id = 'gourd') => teamOf(group, id),
    target: (id = 'gourd') => currentTarget(teamOf(group, id)),
    beat: (id = 'gourd') => currentBeat(group, teamOf(group, id), scenario),
  };
  tale.room({ kind: 'open-group', group: 'g1' as GroupId, as });
  return tale;
}

function pass(tale: Tale, seconds: number): Outcome {
  const until = tale.now + seconds * 1000;
  const events: Event[] = [];
  for (
    let wake = nextWake(tale.group);
    wake !== null && wake <= until;
    wake = nextWake(tale.group)
  ) {
    tale.now = Math.max(tale.now, wake);
    events.push(...tale.room({ kind: 'clock-ran-out' }).events);
  }
  tale.now = until;
  return outcomeOf({ events, after: tale.group });
}

function teamOf(group: Group, id: TeamId): Team {
  const team = group.teams.find((one) => one.id === id);
  if (!team) throw new Error(`Team ${id} has not begun.`);
  return team;
}

/** Matches whatever has at least these fields, at every depth. */
export function containing(wanted: unknown): unknown {
  if (typeof wanted !== 'object' || wanted === null || Array.isArray(wanted)) return wanted;
  const fields = Object.entries(wanted).map(([key, value]) => [key, containing(value)]);
  return expect.objectContaining(Object.fromEntries(fields));
}

function outcomeOf(decided: Decided): Outcome {
  const refused = 'refused' in decided ? decided.refused : null;
  const events = 'events' in decided ? decided.events : [];
  const outcome: Outcome = {
    events,
    refused,
    records: (...kinds) => {
      expect({ refused, kinds: events.map(({ kind }) => kind) }).toEqual({ refused: null, kinds });
      return outcome;
    },
    including: (event) => {
      expect(events).toContainEqual(containing(event));
      return outcome;
    },
    refuses: (why) => {
      expect(refused).toBe(why);
      return outcome;
    },
  };
  return outcome;
}
