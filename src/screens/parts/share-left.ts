import type { ShownClock } from '../../session/view/telling.ts';

/** How much of a clock is left, 0 … 1, at `now` by the host's clock in milliseconds. */
export function shareLeft(clock: ShownClock, now: number): number {
  const left = clock.endsAt === null ? clock.left : clock.endsAt - now;
  return clock.whole > 0 ? Math.min(1, Math.max(0, left / clock.whole)) : 0;
}
