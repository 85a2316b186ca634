import type { Instant, Milliseconds } from '../session/ids.ts';
import type { UpFrame } from '../wire/frame.ts';
import { wireVersion } from '../wire/frame.ts';
import type { Wire, WireEvents } from '../wire/wire.ts';
import { backOff } from './back-off.ts';

/** Everything of a line that has time, chance or a socket. */
export type LinePorts = {
  /** Opens a wire at once; what is sent before it stands waits. */
  readonly openWire: (url: string, events: WireEvents) => Wire;
  readonly now: () => Instant;
  /** Calls back once at or after `at`; returns how to call it off. */
  readonly wake: (at: Instant, then: () => void) => () => void;
  /** 0 … 1. */
  readonly chance: () => number;
  /** Calls back whenever trying again may be worth it (network back, page shown); returns how to stop. */
  readonly nudged: (then: () => void) => () => void;
};

export type LineOptions = {
  readonly url: string;
  readonly ports: LinePorts;
  /** What is said first on every new wire. */
  readonly hello: () => UpFrame;
  readonly heard: (text: string, at: Instant) => void;
  readonly lost: () => void;
  /** Every two seconds while a wire stands. */
  readonly beat: () => void;
};

/** A connection that mends itself until it is closed. */
export type Line = {
  /** Dropped while there is no wire: whoever needs an answer asks again. */
  readonly put: (frame: UpFrame) => void;
  /** The host has taken the hello: the next loss starts counting its tries anew. */
  readonly settle: () => void;
  /** Gives the wire up and opens another. */
  readonly renew: () => void;
  readonly close: () => void;
};

const beatLength: Milliseconds = 2000;
/** The host speaks every 2 s at least: two beats lost and a slow third. */
const patience: Milliseconds = 5000;
const nudgePatience: Milliseconds = 2500;

export function openLine({ url, ports, hello, heard, lost, beat }: LineOptions): Line {
  let wire: Wire | null = null;
  let failures = 0;
  let heardAt = ports.now();
  let callOff = (): void => {};

  const silence = (): Milliseconds => ports.now() - heardAt;
  const put = (frame: UpFrame): void => wire?.send(JSON.stringify(frame));

  function later(wait: Milliseconds, then: () => void): void {
    callOff();
    callOff = ports.wake(ports.now() + wait, then);
  }

  function letGo(): void {
    const gone = wire;
    wire = null;
    callOff();
    gone?.close();
  }

  function connect(): void {
    heardAt = ports.now();
    const opened = ports.openWire(url, {
      text: (text) => {
        if (wire !== opened) return;
        heardAt = ports.now();
        heard(text, heardAt);
      },
      closed: () => (wire === opened ? mend() : undefined),
    });
    wire = opened;
    put(hello());
    later(beatLength, tick);
  }

  function mend(): void {
    letGo();
    lost();
    later(backOff(failures++, ports.chance()), connect);
  }

  function tick(): void {
    if (silence() >= patience) return mend();
    put({ v: wireVersion, kind: 'alive' });
    later(beatLength, tick);
    beat();
  }

  const stopNudges = ports.nudged(() => {
    if (wire !== null && silence() < nudgePatience) return;
    if (wire !== null) mend();
    connect();
  });

  connect();
  return {
    put,
    settle: () => {
      failures = 0;
    },
    renew: mend,
    close: () => {
      stopNudges();
      letGo();
    },
  };
}
