import type { Clock } from '../room/ports.ts';
import type { Room } from '../room/room.ts';
import { countTries } from '../room/tries.ts';
import type { CodePicture, Milliseconds } from '../session/ids.ts';
import type { HelloRefusal } from '../wire/frame.ts';
import { makeDownFrame } from '../wire/make-frame.ts';
import { parseUpFrame, type Hello } from '../wire/parse-frame.ts';
import type { Wire, WireEvents } from '../wire/wire.ts';

/** A group as it is found from outside: by its code, or by what its room knows. */
export type Door = {
  readonly code: readonly CodePicture[];
  readonly room: Pick<Room, 'attach' | 'knows' | 'missCode'>;
};

export type FrontDoorPorts = { readonly clock: Clock; readonly doors: () => readonly Door[] };

/** Milliseconds within which a connection has to say who it is. */
const helloWithin: Milliseconds = 10_000;

const nobody: WireEvents = { text: () => {}, closed: () => {} };

function turnAway(wire: Wire, why: HelloRefusal): WireEvents {
  wire.send(makeDownFrame({ kind: 'turned-away', why }));
  wire.close();
  return nobody;
}

/**
 * The door a code was meant for. A wrong one means the group it is most like: the one that has the first
 * picture in its place, else the second, else the third; no two groups have a picture in the same place.
 */
export function doorMeant(code: readonly CodePicture[], doors: readonly Door[]): Door | null {
  const right = doors.find((door) => door.code.join() === code.join());
  if (right) return right;
  const only = doors.length === 1 ? doors[0] : undefined;
  if (only) return only;
  const places = [0, 1, 2].map((place) => doors.find((door) => door.code[place] === code[place]));
  return places.find((door) => door !== undefined) ?? null;
}

/**
 * Leads each connection to its group by what its hello says. Each group slows down the guessing of its own code;
 * a code that is like no group's counts at every door, since it may have been meant for any.
 */
export function openFrontDoor({ clock, doors }: FrontDoorPorts): Room['attach'] {
  const strangers = countTries();

  function missEverywhere(from: string): HelloRefusal {
    const now = clock.now();
    for (const { room } of doors()) room.missCode(from);
    const isOpen = strangers.isOpen(from, now);
    strangers.miss(from, now);
    return isOpen ? 'wrong-code' : 'too-many-tries';
  }

  function lead(wire: Wire, { by }: Hello, from: string): WireEvents {
    if ('code' in by) {
      const door = doorMeant(by.code, doors());
      return door ? door.room.attach(wire, from) : turnAway(wire, missEverywhere(from));
    }
    const known = doors().find(({ room }) => room.knows(by.token));
    return known ? known.room.attach(wire, from) : turnAway(wire, 'unknown-token');
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
    const callOff = clock.wake(clock.now() + helloWithin, () => wire.close());
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
