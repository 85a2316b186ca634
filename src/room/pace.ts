import type { Milliseconds } from '../session/ids.ts';
import type { Clock } from './ports.ts';

/** Does work at once when there was a pause before, and never more often than once in `gap`. */
export type Pace = { readonly ask: () => void; readonly stop: () => void };

export function keepPace(clock: Clock, gap: Milliseconds, work: () => void): Pace {
  let next = Number.NEGATIVE_INFINITY;
  let callOff: (() => void) | null = null;

  function run(): void {
    callOff = null;
    next = clock.now() + gap;
    work();
  }

  return {
    ask: () => {
      if (callOff !== null) return;
      const now = clock.now();
      // A clock that was set back must not keep anybody waiting.
      if (now >= next || next - now > gap) run();
      else callOff = clock.wake(next, run);
    },
    stop: () => {
      callOff?.();
      callOff = null;
    },
  };
}
