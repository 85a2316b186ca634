import type { Milliseconds } from '../session/ids.ts';

const first: Milliseconds = 100;
const most: Milliseconds = 800;

/** How long to wait before trying again, after `failures` tries in a row. Full jitter: `chance` is 0 … 1. */
export function backOff(failures: number, chance: number): Milliseconds {
  return Math.round(Math.min(most, first * 2 ** Math.min(failures, 10)) * chance);
}
