import { limitHello } from '../room/hello-time.ts';
import { openLock, type Lock } from '../room/lock.ts';
import type { Clock } from '../room/ports.ts';
import type { Room } from '../room/room.ts';
import type { CodePicture } from '../session/ids.ts';
import type { HelloRefusal } from '../wire/frame.ts';
import { makeDownFrame } from '../wire/make-frame.ts';
import { parseUpFrame, type Hello } from '../wire/parse-frame.ts';
import type { Wire, WireEvents } from '../wire/wire.ts';
import { hearLater } from './hear-later.ts';

/** A group as it is found from outside: by its code, or by what its room knows. */
export type Door = {
  readonly code: readonly CodePicture[];
  readonly room: Pick<Room, 'attach' | 'knows'>;
};

export type FrontDoorPorts = {
  readonly clock: Clock;
  readonly doors: () => readonly Door[];
  /** Whether a token that opens none of them is a seat's in a session that was put away. */
  readonly isPutAway?: (token: string) => boolean;
  /** Then nobody new is let in; whoever has a seat or a page is. Left out on a laptop. */
  readonly isBusy?: () => boolean;
  /** Takes in what other nodes wrote of this one, or where it is not known of which, of all; left out where there are none. */
  readonly readOn?: (door: Door | null) => Promise<void>;
};

const nobody: WireEvents = { text: () => {}, closed: () => {} };

function turnAway(wire: Wire, why: HelloRefusal): WireEvents {
  wire.send(makeDownFrame({ kind: 'turned-away', why }));
  wire.close();
  return nobody;
}

/**
 * The door at which a code is tried: a group that is alone in its session takes all; of several, each has a first
 * picture of its own. So a guesser knows beforehand where a guess will count, and learns nothing from where it did.
 */
export function doorOf(code: readonly CodePicture[], doors: readonly Door[]): Door | null {
  const [only] = doors;
  if (doors.length === 1 && only?.code.length === 3) return only;
  return doors.find((door) => door.code[0] === code[0]) ?? null;
}

/** Guesses whose first picture is no group's come to a lock as well, so that nobody learns whose it is. */
function openNobodysLocks(
  clock: Clock,
): (code: readonly CodePicture[], from: string) => HelloRefusal {
  const locks = new Map<CodePicture | undefined, Lock>();
  return (code, from) => {
    const lock = locks.get(code[0]) ?? openLock(null, clock);
    locks.set(code[0], lock);
    return lock(code, from) ?? 'wrong-code';
  };
}

/** Leads each connection to its group by what its hello says. Each group slows down the guessing of its own code. */
export function openFrontDoor(ports: FrontDoorPorts): Room['attach'] {
  const { clock, doors, isPutAway, readOn, isBusy } = ports;
  const tryNobodys = openNobodysLocks(clock);

  const knowing = (token: string): Door | null =>
    doors().find(({ room }) => room.knows(token)) ?? null;

  function leadByToken(wire: Wire, token: string, from: string): WireEvents {
    const door = knowing(token);
    if (door) return door.room.attach(wire, from);
    return turnAway(wire, isPutAway?.(token) ? 'put-away' : 'unknown-token');
  }

  /** What it did on another node a moment ago is read first: a device that is turned away forgets its seat. */
  async function leadOnceRead(wire: Wire, token: string, from: string): Promise<WireEvents> {
    const isRead = await readOn?.(knowing(token)).then(
      () => true,
      () => false,
    );
    if (isRead || knowing(token)) return leadByToken(wire, token, from);
    wire.close();
    return nobody;
  }

  function lead(wire: Wire, { by }: Hello, from: string): WireEvents {
    if ('code' in by) {
      if (isBusy?.() === true) return turnAway(wire, 'busy');
      const door = doorOf(by.code, doors());
      return door ? door.room.attach(wire, from) : turnAway(wire, tryNobodys(by.code, from));
    }
    if (!readOn) return leadByToken(wire, by.token, from);
    return hearLater(wire, leadOnceRead(wire, by.token, from));
  }

  /** Whom the connection is with once this was heard; null while it has not said who it is. */
  function hear(wire: Wire, text: string, from: string): WireEvents | null {
    const frame = parseUpFrame(text, 'stranger');
    if (frame.kind === 'hello') return lead(wire, frame, from);
    if (frame.kind === 'alive') return null;
    if (frame.kind === 'broken' && frame.what === 'other-version')
      return turnAway(wire, 'other-version');
    wire.close();
    return nobody;
  }

  return (wire, from = '') => {
    let inside: WireEvents | null = null;
    const callOff = limitHello(clock, () => wire.close());
    return {
      text: (text) => {
        if (inside) return inside.text(text);
        inside = hear(wire, text, from);
        if (inside) callOff();
        inside?.text(text);
      },
      closed: () => {
        callOff();
        inside?.closed();
      },
    };
  };
}
