import type { Instant, Milliseconds } from '../session/ids.ts';

const most = 12;
const forgivenEach: Milliseconds = 2000;

/** Slows guessing down: a dozen wrong tries at once, then one every 2 s. */
export type Tries = {
  /** Whether another try may be looked at. */
  readonly isOpen: (now: Instant) => boolean;
  readonly miss: (now: Instant) => void;
};

export function countTries(): Tries {
  let misses = 0;
  let since: Instant = 0;

  function forgive(now: Instant): void {
    misses = Math.max(0, misses - Math.max(0, now - since) / forgivenEach);
    since = now;
  }

  return {
    isOpen: (now) => {
      forgive(now);
      return misses <= most - 1;
    },
    miss: (now) => {
      forgive(now);
      misses += 1;
    },
  };
}
