import type { Clock } from '../../room/ports.ts';
import type { Milliseconds } from '../../session/ids.ts';

/** How much a node has to do just now. */
export type Load = {
  /** How late what is due is done, at its worst since it was last asked. */
  readonly late: Milliseconds;
  /** Commits that wait to be written. */
  readonly waiting: number;
};

/** Where a node is above one of these for three looks in a row, nobody new is let in; below half of both people come in again. */
export const bounds: Load = { late: 500, waiting: 1_000 };

const lookEach: Milliseconds = 1_000;
/** A node that starts, or stood still for a moment, is not busy. */
const looks = 3;

export type Shedding = {
  /** Those who are here go on; only who comes new is told to wait. */
  readonly isBusy: () => boolean;
  readonly close: () => void;
};

const isOver = (load: Load, by: number): boolean =>
  load.late > bounds.late * by || load.waiting > bounds.waiting * by;

/** `told` hears each time it begins and ends. */
export function openShedding(ports: {
  readonly clock: Clock;
  readonly load: () => Load;
  readonly told: (isBusy: boolean, load: Load) => void;
}): Shedding {
  const { clock, load, told } = ports;
  let isBusy = false;
  let over = 0;
  let callOff = (): void => {};
  const look = (): void => {
    callOff = clock.wake(clock.now() + lookEach, look);
    const now = load();
    over = isOver(now, isBusy ? 0.5 : 1) ? over + 1 : 0;
    const next = isBusy ? over > 0 : over >= looks;
    if (next === isBusy) return;
    isBusy = next;
    told(isBusy, now);
  };
  look();
  return { isBusy: () => isBusy, close: () => callOff() };
}

const sampleEach: Milliseconds = 100;

/** How late this process does what is due, at its worst since it was last asked. */
export function openLateness(clock: Clock): {
  readonly worst: () => Milliseconds;
  readonly close: () => void;
} {
  let worst = 0;
  let callOff = (): void => {};
  const wait = (): void => {
    const due = clock.now() + sampleEach;
    callOff = clock.wake(due, () => {
      worst = Math.max(worst, clock.now() - due);
      wait();
    });
  };
  wait();
  return {
    worst: () => {
      const told = worst;
      worst = 0;
      return told;
    },
    close: () => callOff(),
  };
}
