import type { Milliseconds } from '../session/ids.ts';
import type { Clock } from './ports.ts';

/** Does work soon when there was a pause before, and never more often than once in `gap`. */
export type Pace = {
  readonly ask: () => void;
  /** For what hurries nobody: after a whole gap, with whatever is asked for until then. */
  readonly askLater: () => void;
  readonly stop: () => void;
};

export type PaceOptions = {
  readonly gap: Milliseconds;
  /** While it holds, the work waits a little: what goes before it would only make it stale. */
  readonly isBusy: () => boolean;
};

/** How long it waits for what goes before it, each time and at most so often. */
const step: Milliseconds = 5;
const mostSteps = 10;

export function keepPace(clock: Clock, { gap, isBusy }: PaceOptions, work: () => void): Pace {
  let next = Number.NEGATIVE_INFINITY;
  let callOff: (() => void) | null = null;
  let isHurried = false;
  let steps = 0;

  function run(): void {
    if (isBusy() && steps < mostSteps) {
      steps += 1;
      callOff = clock.wake(clock.now() + step, run);
      return;
    }
    steps = 0;
    callOff = null;
    next = clock.now() + gap;
    work();
  }

  function stop(): void {
    callOff?.();
    callOff = null;
  }

  return {
    ask: () => {
      if (callOff !== null && isHurried) return;
      stop();
      isHurried = true;
      const now = clock.now();
      // A clock that was set back must not keep anybody waiting.
      const isDue = now >= next || next - now > gap;
      // Even then in a turn of its own: answers to commands that have just come go first.
      callOff = clock.wake(isDue ? now : next, run);
    },
    askLater: () => {
      if (callOff !== null) return;
      isHurried = false;
      callOff = clock.wake(clock.now() + gap, run);
    },
    stop,
  };
}
