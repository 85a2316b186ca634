import { openMemoryJournal } from '../../../src/room/memory-journal.ts';
import type { Clock, Commit, Journal } from '../../../src/room/ports.ts';

/** A disk that takes a while to sync, and forgets in a power cut what it had not. */
export type ForgetfulDisk = {
  /** What a room writes to until the next power cut. */
  readonly journal: () => Journal;
  /** What is synced, and nothing else. */
  readonly synced: Journal;
  /** Whoever waited for a sync waits for ever; what was under way is on the disk or not, by chance. */
  readonly cutPower: () => Promise<void>;
};

export type DiskOptions = {
  readonly clock: Clock;
  /** 0 … 1. */
  readonly chance: () => number;
  /** A disk that lies: it says done before it has synced. For showing that the check finds out. */
  readonly lies?: boolean;
};

const longestSync = 40;

export function openForgetfulDisk({ clock, chance, lies = false }: DiskOptions): ForgetfulDisk {
  const synced = openMemoryJournal();
  let power = { isOn: true };
  let underWay: Commit[] = [];

  function sync(commit: Commit, until: { readonly isOn: boolean }): Promise<'done' | 'conflict'> {
    underWay.push(commit);
    return new Promise((resolve, reject) => {
      clock.wake(clock.now() + chance() * longestSync, () => {
        if (!until.isOn) return;
        underWay = underWay.filter((one) => one !== commit);
        synced.append(commit).then(resolve, reject);
      });
    });
  }

  return {
    synced,
    journal: () => {
      const own = power;
      return {
        ...synced,
        append: (commit) => {
          const syncing = sync(commit, own);
          return lies ? Promise.resolve('done') : syncing;
        },
      };
    },
    cutPower: async () => {
      power.isOn = false;
      power = { isOn: true };
      const [first] = underWay;
      underWay = [];
      if (first && chance() < 0.5) await synced.append(first);
    },
  };
}
