import { sealForDevices, sealForHost } from '../../../src/wire/sealed-wire.ts';
import type { SealPorts } from '../../../src/wire/seal.ts';
import type { Wire, WireEvents } from '../../../src/wire/wire.ts';
import type { Clock } from '../../../src/room/ports.ts';
import type { Attach } from '../../../src/bots/memory-wire.ts';

/** How a network treats each text. Shares are 0 … 1. */
export type Weather = {
  readonly dropped: number;
  readonly doubled: number;
  /** Texts that others overtake. */
  readonly late: number;
  /** Connections that are cut at a text. */
  readonly cut: number;
  /** Milliseconds. */
  readonly slowest: number;
};

export const calm: Weather = { dropped: 0, doubled: 0, late: 0, cut: 0, slowest: 5 };

/** Seals without secrets: what they do here is to end a connection on which a text is missing, doubled or late. */
const numbered: SealPorts = {
  newPair: () => ({ publicKey: new Uint8Array(32), secretKey: new Uint8Array(32) }),
  agree: () => new Uint8Array(32),
  textCipher: () => ({
    seal: (number, text) => `${number} ${text}`,
    open: (number, sealed) => {
      const text = String(sealed);
      return text.startsWith(`${number} `) ? text.slice(`${number} `.length) : null;
    },
  }),
};

export type BadNetwork = {
  readonly openWire: (url: string, events: WireEvents) => Wire;
  readonly turn: (weather: Weather) => void;
  /** While it is away nothing arrives, and nobody is told. */
  readonly away: (isAway: boolean) => void;
  /** Every connection ends, as where the host's power is cut. */
  readonly breakAll: () => void;
};

type Ports = {
  readonly clock: Clock;
  readonly chance: () => number;
  /** Who listens at the other end now; null while the host is down. */
  readonly attach: () => Attach | null;
};

/** Carries texts one way, each as the weather has it; what was sent while the network was away comes once it is back. */
export function openBadNetwork({ clock, chance, attach }: Ports): BadNetwork {
  let weather = calm;
  let isAway = false;
  const held: (() => void)[] = [];
  const open = new Set<() => void>();
  const happens = (share: number): boolean => chance() < share;

  function carry(deliver: () => void, place: { due: number }): void {
    const { dropped, doubled, late, slowest } = weather;
    if (happens(dropped)) return;
    const arrives = clock.now() + chance() * slowest;
    const due = happens(late) ? arrives : Math.max(arrives, place.due);
    place.due = due;
    const times = happens(doubled) ? 2 : 1;
    const go = (): void => {
      for (let time = 0; time < times; time += 1)
        if (isAway) held.push(deliver);
        else deliver();
    };
    clock.wake(due, go);
  }

  function openPlain(_: string, events: WireEvents): Wire {
    let isOpen = true;
    const [up, down] = [{ due: 0 }, { due: 0 }];
    let atHost: WireEvents | null = null;
    const end = (): void => {
      if (!isOpen) return;
      isOpen = false;
      open.delete(end);
      atHost?.closed();
      clock.wake(clock.now(), events.closed);
    };
    open.add(end);
    const hostEnd: Wire = {
      send: (text) => {
        if (!isOpen) return;
        if (happens(weather.cut)) return end();
        carry(() => isOpen && events.text(text), down);
      },
      waiting: () => 0,
      close: end,
    };
    function toHost(text: string): void {
      if (!isOpen) return;
      if (!atHost) {
        const at = attach();
        if (!at) return end();
        atHost = sealForDevices(at, numbered.newPair(), numbered)(hostEnd, 'somewhere');
      }
      atHost.text(text);
    }
    return {
      send: (text) => {
        if (!isOpen) return;
        if (happens(weather.cut)) return end();
        carry(() => toHost(text), up);
      },
      waiting: () => 0,
      close: end,
    };
  }

  const hostKey = numbered.newPair().publicKey;
  return {
    openWire: sealForHost({ open: openPlain, hostKey, other: () => {} }, numbered),
    turn: (next) => {
      weather = next;
    },
    away: (next) => {
      isAway = next;
      if (isAway) return;
      for (const deliver of held.splice(0)) deliver();
    },
    breakAll: () => {
      for (const end of open) end();
    },
  };
}
