import type { FacilitatorCommand, RoomCommand } from '../session/command.ts';
import { nextWake } from '../session/clocks.ts';
import type { Facts, Join } from '../session/facts.ts';
import type { Group } from '../session/group.ts';
import type { BandedTotal } from '../session/offers.ts';
import type { CommandId, GroupId, Instant, Milliseconds, SeatId } from '../session/ids.ts';
import type { SessionKind } from '../session/session-kind.ts';
import { voteThatStands } from '../session/view/vote-stands.ts';
import type { Viewer } from '../session/view/viewer.ts';
import { makeDownFrame } from '../wire/make-frame.ts';
import type { Wire, WireEvents } from '../wire/wire.ts';
import { openAdmission, type Doorkeeper } from './admission.ts';
import type { Answer, BatchPorts } from './batch.ts';
import { openCommandLimit, type CommandLimit } from './command-limit.ts';
import { openJumps } from './jumps.ts';
import { openKeyring } from './keyring.ts';
import { makeLook } from './look.ts';
import type { RoomPorts, RoomSecrets, StreamId } from './ports.ts';
import { openShowing, type Showing, type Touched } from './showing.ts';
import { readStanding, type Standing } from './standing.ts';
import { receive, type VisitorPorts } from './visitor.ts';
import type { Watcher } from './watcher.ts';
import { openWriter, type Writer } from './writer.ts';

export type RoomOptions = {
  readonly stream: StreamId;
  readonly group: GroupId;
  /** What a new group is made for; left out for a workshop. */
  readonly as?: SessionKind;
  readonly secrets: RoomSecrets;
  readonly join: Join | null;
  readonly ports: RoomPorts;
};

/** The one authority for a group's stream. */
export type Room = {
  /** As it stands on disk. */
  readonly group: () => Group;
  /** The facts a view of this group is made with, for reports. */
  readonly facts: () => Facts;
  /** Whether this token opens something here. */
  readonly knows: (token: string) => boolean;
  /**
   * Takes a connection from its hello on. `from` is any name for where it comes from: it only slows
   * down who guesses codes there, and is stored nowhere. Connections without one share one.
   */
  readonly attach: (wire: Wire, from?: string) => WireEvents;
  /** Devices of these kinds forget the group; nothing is written any more; who is left keeps the last picture. */
  readonly retire: (forgetting: readonly Viewer['kind'][]) => Promise<void>;
  /** Seats that are connected to this room. */
  readonly connected: () => ReadonlySet<SeatId>;
  /** Takes in what other nodes wrote, and shows it. */
  readonly catchUp: () => Promise<void>;
  /** Shows everybody how things stand, for what changed is no event. */
  readonly showAnew: () => void;
  /** Asks as the facilitator, without a wire. */
  readonly command: (command: FacilitatorCommand) => Promise<Answer>;
  /** Takes in what another group let go, or what a group wants its officers to be told: the same `id` once. */
  readonly receive: (
    what: { readonly total: BandedTotal } | { readonly sentence: string },
    id: CommandId,
  ) => Promise<Answer>;
  /** Stops; what was acknowledged is on disk, what was not will be sent again. */
  readonly close: () => Promise<void>;
};

const tickEach: Milliseconds = 1000;

type House = {
  readonly options: RoomOptions;
  readonly writer: Writer;
  readonly showing: Showing;
  readonly door: Doorkeeper;
  readonly limit: CommandLimit;
  readonly jumps: ReturnType<typeof openJumps>;
  hasEnded: boolean;
  /** How many of its totals were let go to other groups so far. */
  released: number;
  callOffTick: () => void;
  callOffAlarm: () => void;
};

/** Asks as the room itself. */
function ask(
  house: House,
  command: RoomCommand,
  place: 'first' | 'last' = 'last',
): Promise<Answer> {
  return new Promise((answer) => {
    house.writer.ask({ sent: { by: 'room', command }, id: null, tokenHash: null, answer }, place);
  });
}

/** Sets the alarm for the next clock that runs out; never in a closed loop when nothing came of it. */
function setAlarm(house: House, soonest: Instant): void {
  const { clock } = house.options.ports;
  const at = nextWake(house.writer.standing().group);
  house.callOffAlarm();
  if (at === null) return;
  house.callOffAlarm = clock.wake(Math.max(at, soonest), () => {
    void house.jumps.notice();
    const before = house.writer.standing().group.sequence;
    void ask(house, { kind: 'clock-ran-out' }).then(() => {
      if (house.writer.standing().group.sequence === before)
        setAlarm(house, clock.now() + tickEach);
    });
  });
}

function keepTicking(house: House): void {
  const { clock } = house.options.ports;
  house.callOffTick = clock.wake(clock.now() + tickEach, () => {
    // First of all, so that a fault in the rest stops no clock.
    keepTicking(house);
    void house.jumps.notice();
    setAlarm(house, clock.now());
    house.showing.tick();
  });
}

function letGo(house: House, watcher: Watcher): void {
  house.showing.remove(watcher);
  watcher.wire.send(makeDownFrame({ kind: 'forget' }));
  watcher.wire.close();
}

/** Devices of seats that are no more, or of a group that is over, forget it. */
function letGoOfSeats(house: House): void {
  const { group } = house.writer.standing();
  for (const watcher of house.showing.watchers()) {
    if (watcher.viewer.kind !== 'seat') continue;
    if (group.keeping !== null || !group.seats.has(watcher.viewer.seat)) letGo(house, watcher);
  }
}

function noticeEnd(house: House): void {
  const { group, scenario } = house.writer.standing();
  if (group.keeping === null || house.hasEnded) return;
  house.hasEnded = true;
  house.options.ports.ended(group, scenario);
}

function noticeReleases(house: House): void {
  const { given } = house.writer.standing().group.offers;
  for (const one of given.slice(house.released)) house.options.ports.released?.(one);
  house.released = given.length;
}

function takeIn(house: House, touched: Touched): void {
  letGoOfSeats(house);
  house.showing.changed(touched);
  setAlarm(house, house.options.ports.clock.now());
  noticeReleases(house);
  noticeEnd(house);
}

type Parts = Pick<House, 'options' | 'writer' | 'showing'>;

function presentFacts({ options, writer, showing }: Parts): BatchPorts['facts'] {
  const { ports, join } = options;
  const now = ports.clock.now();
  const elsewhere = ports.others?.present() ?? [];
  const present = new Set([...showing.present(), ...elsewhere]);
  const { cut } = writer.standing();
  const wholeUntil = cut && { wholeUntil: cut.at };
  return { now, present, join, trouble: writer.trouble(), ...wholeUntil };
}

function factsOf(house: Parts): Facts {
  const { scenario, keys } = house.writer.standing();
  const { seals } = openKeyring(keys, house.options.ports.ciphers);
  return { ...presentFacts(house), sides: house.writer.sides(), chance: 0, scenario, seals };
}

function buildHouse(options: RoomOptions, standing: Standing): House {
  const { ports, stream } = options;
  const { clock, ciphers } = ports;
  const showing: Showing = openShowing({
    clock,
    ciphers,
    trouble: ports.trouble,
    look: () => makeLook(writer.standing().group, factsOf(house), ciphers),
    sequence: () => writer.standing().group.sequence,
    isBusy: () => writer.isBusy(),
  });
  const writer: Writer = openWriter(standing, {
    ...ports,
    stream,
    facts: () => presentFacts(house),
    starting: () => house.jumps.notice(),
    committed: (touched) => takeIn(house, touched),
    hindered: () => showing.changed(),
  });
  const door = openAdmission({ ...options, standing: writer.standing, ask: writer.ask });
  const house: House = {
    options,
    writer,
    showing,
    door,
    limit: openCommandLimit(),
    jumps: openJumps(ports, () => void ask(house, { kind: 'clock-jumped' }, 'first')),
    hasEnded: false,
    released: standing.group.offers.given.length,
    callOffTick: () => {},
    callOffAlarm: () => {},
  };
  return house;
}

function visitorPorts(house: House, from: string): VisitorPorts {
  const { showing, door, writer, limit } = house;
  const { clock } = house.options.ports;
  return {
    clock,
    showing,
    admit: (hello) => door.admit(hello, from),
    ask: (sent, id, answer) =>
      limit.isTooMuch({ sent, id }, clock.now())
        ? answer('too-fast')
        : writer.ask({ sent, id, tokenHash: null, answer }),
    stands: (sent) =>
      sent.by === 'seat' ? voteThatStands(writer.standing().group, sent.seat, sent.command) : null,
    changed: () => showing.changed([]),
    fault: (error) => {
      const { sequence } = writer.standing().group;
      house.options.ports.trouble({ kind: 'bug', error, sequence });
    },
  };
}

/** Reads the stream, tells the group that it was opened or that the host came back, and opens the door. Rejects where the journal cannot be read. */
export async function openRoom(options: RoomOptions): Promise<Room> {
  const { ports } = options;
  const standing = await readStanding(options.stream, ports);
  const { scenario: pinned } = standing.group;
  if (pinned && !standing.scenario) ports.trouble({ kind: 'scenario-lost', name: pinned.name });
  if (standing.cut)
    ports.trouble({ kind: 'record-cut', stream: options.stream, cut: standing.cut });
  const house = buildHouse(options, standing);
  const isNew = standing.group.sequence === 0;
  keepTicking(house);
  const { group, as = 'workshop' } = options;
  // Where somebody else serves on, no time was lost.
  const isServed = !isNew && (await ports.others?.areServing()) === true;
  if (!isServed)
    await ask(house, isNew ? { kind: 'open-group', group, as } : { kind: 'restarted' });
  setAlarm(house, ports.clock.now());
  noticeEnd(house);
  return {
    group: () => house.writer.standing().group,
    facts: () => factsOf(house),
    knows: house.door.knows,
    attach: (wire, from = '') => receive(wire, visitorPorts(house, from)),
    retire: async (forgetting) => {
      house.door.retire(forgetting);
      house.callOffAlarm();
      await house.writer.retire();
      for (const watcher of house.showing.watchers())
        if (forgetting.includes(watcher.viewer.kind)) letGo(house, watcher);
    },
    connected: house.showing.present,
    catchUp: house.writer.catchUp,
    showAnew: () => house.showing.changed(),
    command: (command) =>
      new Promise((answer) => {
        const sent = { by: 'facilitator', command } as const;
        house.writer.ask({ sent, id: null, tokenHash: null, answer });
      }),
    receive: (what, id) =>
      new Promise((answer) => {
        const command =
          'total' in what
            ? ({ kind: 'receive-total', ...what } as const)
            : ({ kind: 'bring-sentence', text: what.sentence } as const);
        house.writer.ask({ sent: { by: 'room', command }, id, tokenHash: null, answer });
      }),
    close: async () => {
      house.callOffTick();
      house.callOffAlarm();
      house.showing.stop();
      await house.writer.close();
      for (const { wire } of house.showing.watchers()) wire.close();
    },
  };
}
