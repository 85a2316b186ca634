import type { LegGraph } from '../walk/report/leg-graph.ts';
import type { RoomsDrawn } from './rooms-drawn.ts';

/** Where a meter stands when rooms end. */
export type MeterSpread = {
  readonly begins: number;
  readonly least: number;
  readonly middle: number;
  readonly most: number;
  /** Between these two lie eight of ten rooms. */
  readonly low: number;
  readonly high: number;
};

/** By the meter's variable. */
export function spreadOf(
  { meters }: LegGraph,
  { ended }: RoomsDrawn,
): Readonly<Record<string, MeterSpread>> {
  return Object.fromEntries(
    meters.map(({ name, values }) => {
      const sorted = ended.map((state) => values[state] ?? NaN).toSorted((a, b) => a - b);
      const at = (share: number): number => sorted[Math.floor(share * (sorted.length - 1))] ?? NaN;
      const begins = values.find((value) => !Number.isNaN(value)) ?? 0;
      const [least, low, middle, high, most] = [0, 0.1, 0.5, 0.9, 1].map(at);
      return [name, { begins, least, low, middle, high, most } as MeterSpread];
    }),
  );
}
