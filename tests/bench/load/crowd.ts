import type { Milliseconds } from '../../../src/session/ids.ts';

/** What a device tells the crowd, each with the instant at which it arrived. */
export type Ear = {
  readonly acked: (at: Milliseconds) => void;
  readonly refused: (why: string, at: Milliseconds) => void;
  /** A view came, of whatever part. */
  readonly viewed: () => void;
  /** A whole picture came. */
  readonly shown: (at: Milliseconds) => void;
  /** The connection ended before anything was shown, and is opened again. */
  readonly shutOut: () => void;
  /** A frame came, with its head. */
  readonly weighed: (bytes: number) => void;
};

/** A device in its server's own tongue. */
export type Talker = {
  readonly answer: (round: number) => void;
  readonly hold: () => void;
  readonly letGo: () => void;
  readonly leave: () => void;
};

/** Opens the device with this number; the same number comes back as the same device. */
export type Dialect = (number: number, ear: Ear) => Talker;

export type Traffic = {
  readonly frames: number;
  readonly bytes: number;
  readonly acknowledged: number;
  readonly views: number;
  /** How often a device was shut out before it was shown anything, and tried again as devices do. */
  readonly again: number;
};

/** Many devices of one server. */
export type Crowd = {
  /** All come at once, or come back; resolves with the milliseconds until the last has a picture. */
  readonly enter: () => Promise<Milliseconds>;
  readonly leave: () => void;
  /** All answer in one tick; the milliseconds from the tick to each answer of the server. */
  readonly answer: () => Promise<readonly Milliseconds[]>;
  /** The milliseconds from `show` to the last device that has a new picture. */
  readonly see: (show: () => void) => Promise<Milliseconds>;
  readonly traffic: () => Traffic;
  readonly refused: () => readonly string[];
};

/** A device that gets no answer in this time ends the bench. */
const patience: Milliseconds = 60_000;

export function openCrowd(dialect: Dialect, count: number): Crowd {
  let talkers: readonly Talker[] = [];
  let frames = 0;
  let bytes = 0;
  let acknowledged = 0;
  let views = 0;
  let again = 0;
  let round = 0;
  const refused: string[] = [];
  const acked = new Map<number, Milliseconds>();
  const shown = new Map<number, Milliseconds>();
  let check = (): void => {};

  const earOf = (number: number): Ear => ({
    acked: (at) => {
      acknowledged += 1;
      acked.set(number, at);
      check();
    },
    refused: (why, at) => {
      refused.push(why);
      acked.set(number, at);
      check();
    },
    viewed: () => {
      views += 1;
    },
    shown: (at) => {
      shown.set(number, at);
      check();
    },
    shutOut: () => {
      again += 1;
    },
    weighed: (length) => {
      frames += 1;
      bytes += length;
    },
  });

  function whenAll(times: ReadonlyMap<number, Milliseconds>): Promise<void> {
    return new Promise((resolve, reject) => {
      const late = setTimeout(
        () => reject(new Error(`${times.size} of ${count} came. ${[...new Set(refused)].join()}`)),
        patience,
      );
      check = () => {
        if (times.size < count) return;
        clearTimeout(late);
        check = () => {};
        resolve();
      };
      check();
    });
  }

  async function last(times: Map<number, Milliseconds>, begin: () => void): Promise<Milliseconds> {
    times.clear();
    const start = performance.now();
    begin();
    await whenAll(times);
    return Math.max(...times.values()) - start;
  }

  return {
    enter: () =>
      last(shown, () => {
        talkers = Array.from({ length: count }, (_, number) => dialect(number, earOf(number)));
      }),
    leave: () => {
      for (const talker of talkers) talker.leave();
    },
    answer: async () => {
      acked.clear();
      round += 1;
      for (const talker of talkers) {
        talker.hold();
        talker.answer(round);
      }
      const start = performance.now();
      for (const talker of talkers) talker.letGo();
      await whenAll(acked);
      return [...acked.values()].map((at) => at - start);
    },
    see: (show) => last(shown, show),
    traffic: () => ({ frames, bytes, acknowledged, views, again }),
    refused: () => refused,
  };
}
