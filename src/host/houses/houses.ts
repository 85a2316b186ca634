import type { Clock } from '../../room/ports.ts';
import type { Instant, Milliseconds } from '../../session/ids.ts';
import type { Wire, WireEvents } from '../../wire/wire.ts';
import { attachLater, type NoHouse } from './attach-later.ts';
import { fewAtATime } from '../few-at-a-time.ts';
import type { HouseName } from './house-path.ts';
import type { House } from './open-house.ts';

export type HousesPorts = {
  /** Null where there is no workshop of this name. */
  readonly open: (name: HouseName) => Promise<House | null>;
  readonly clock: Clock;
  /** Then no house is opened for newcomers; whoever has been there before comes in. */
  readonly isBusy?: () => boolean;
  readonly fault: (error: unknown) => void;
  /** What was opened, and what was put away. */
  readonly note?: (what: 'opened' | 'put-away', name: HouseName) => void;
};

/** The workshops that are open on this node; each is opened when somebody comes, and put away when nobody has been there for a while. */
export type Houses = {
  readonly attach: (name: HouseName) => (wire: Wire, from: string) => WireEvents;
  /** Opens it if need be. */
  readonly find: (name: HouseName) => Promise<House | NoHouse>;
  readonly open: () => ReadonlyMap<HouseName, House>;
  /** With all its connections. Whoever comes again opens it anew. */
  readonly putAway: (name: HouseName) => Promise<void>;
  readonly close: () => Promise<void>;
};

/** How long nobody has to have been there. */
export const idleFor: Milliseconds = 15 * 60_000;
const lookEach: Milliseconds = 60_000;
/** Opened at a time: where hundreds come at once from a node that died, this one still answers in between. */
const mostAtOnce = 8;
type Entry = { readonly house: House; readonly wires: Set<Wire>; lastAt: Instant };

type Coming = { readonly wire: Wire; readonly from: string };

function joinTo(entry: Entry, clock: Clock, { wire, from }: Coming): WireEvents {
  entry.wires.add(wire);
  const inside = entry.house.attach(wire, from);
  return {
    text: inside.text,
    closed: () => {
      entry.wires.delete(wire);
      entry.lastAt = clock.now();
      inside.closed();
    },
  };
}

type Entries = {
  readonly all: ReadonlyMap<HouseName, Entry>;
  readonly need: (name: HouseName, isNew?: boolean) => Promise<Entry | NoHouse>;
  readonly putAway: (name: HouseName) => Promise<void>;
  readonly close: () => Promise<void>;
};

function openEntries(ports: HousesPorts): Entries {
  const { clock, note = () => {} } = ports;
  const entries = new Map<HouseName, Entry>();
  const opening = new Map<HouseName, Promise<Entry | NoHouse>>();
  const leaving = new Map<HouseName, Promise<void>>();
  const inTurn = fewAtATime(mostAtOnce);
  let isClosed = false;

  async function begin(name: HouseName): Promise<Entry | NoHouse> {
    await leaving.get(name);
    if (isClosed) return 'busy';
    const house = await inTurn(() => ports.open(name));
    if (house === null) return 'gone';
    const entry = { house, wires: new Set<Wire>(), lastAt: clock.now() };
    entries.set(name, entry);
    note('opened', name);
    return entry;
  }

  async function need(name: HouseName, isNew = false): Promise<Entry | NoHouse> {
    let entry: Entry | NoHouse | undefined = entries.get(name);
    if (entry === undefined) {
      if (isNew && ports.isBusy?.() === true) return 'busy';
      const begun = opening.get(name) ?? begin(name).finally(() => opening.delete(name));
      opening.set(name, begun);
      entry = await begun;
    }
    if (typeof entry === 'string') return entry;
    // It may have been put away meanwhile.
    if (entries.get(name) !== entry) return need(name, isNew);
    entry.lastAt = clock.now();
    return entry;
  }

  function putAway(name: HouseName): Promise<void> {
    const entry = entries.get(name);
    if (!entry) return leaving.get(name) ?? Promise.resolve();
    entries.delete(name);
    for (const wire of entry.wires) wire.close();
    const left = entry.house.close().finally(() => leaving.delete(name));
    leaving.set(name, left);
    note('put-away', name);
    return left;
  }

  return {
    all: entries,
    need,
    putAway,
    close: async () => {
      isClosed = true;
      await Promise.all([...opening.values()].map((one) => one.catch(() => {})));
      await Promise.all([...entries.keys()].map(putAway));
      await Promise.all(leaving.values());
    },
  };
}

export function openHouses(ports: HousesPorts): Houses {
  const { clock, fault } = ports;
  const entries = openEntries(ports);
  let callOff = (): void => {};

  function lookAgain(): void {
    callOff = clock.wake(clock.now() + lookEach, () => {
      lookAgain();
      const before = clock.now() - idleFor;
      for (const [name, { wires, lastAt }] of entries.all)
        if (wires.size === 0 && lastAt <= before) entries.putAway(name).catch(fault);
    });
  }
  lookAgain();

  return {
    attach: (name) => (wire, from) => {
      const entry = entries.all.get(name);
      if (entry) return joinTo(entry, clock, { wire, from });
      const enter = async (isNew: boolean): Promise<WireEvents | NoHouse> => {
        const found = await entries.need(name, isNew);
        return typeof found === 'string' ? found : joinTo(found, clock, { wire, from });
      };
      return attachLater(wire, enter, { clock, fault });
    },
    find: async (name) => {
      const found = await entries.need(name);
      return typeof found === 'string' ? found : found.house;
    },
    open: () => new Map([...entries.all].map(([name, { house }]) => [name, house])),
    putAway: entries.putAway,
    close: () => {
      callOff();
      return entries.close();
    },
  };
}
