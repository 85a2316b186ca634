import type { Layout } from '../ink/flow/slots.ts';
import type { MeterColumn } from './walk-columns.ts';

export type WatchedMeter = { readonly name: string; readonly slot: number };

/** What each meter stood at in each state. */
export type MeterLog = {
  readonly note: (state: number, layout: Layout, numbers: ArrayLike<number>) => void;
  readonly noteEach: (state: number, numberIn: (slot: number) => number) => void;
  readonly columns: () => readonly MeterColumn[];
};

export function openMeterLog(
  watched: readonly WatchedMeter[],
  shown: (number: number) => number | null,
): MeterLog {
  const logs = watched.map(({ name, slot }) => ({ name, slot, values: new Float64Array(1_024) }));
  /** By a variable's number, what it is as a meter; NaN for none. */
  const known: number[] = [];
  let count = 0;
  const valueOf = (number: number): number => {
    if (number < 0) return NaN;
    return (known[number] ??= shown(number) ?? NaN);
  };
  const note = (state: number, numberOf: (slot: number) => number): void => {
    for (const log of logs) {
      if (state >= log.values.length) log.values = larger(log.values);
      log.values[state] = valueOf(numberOf(log.slot));
    }
    count = state + 1;
  };
  return {
    note: (state, { at }, numbers) => note(state, (slot) => numbers[at[slot] ?? -1] ?? -1),
    noteEach: note,
    columns: () => logs.map(({ name, values }) => ({ name, values: values.subarray(0, count) })),
  };
}

function larger(values: Float64Array): Float64Array<ArrayBuffer> {
  const more = new Float64Array(values.length * 2);
  more.set(values);
  return more;
}
