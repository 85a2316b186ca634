import type { State, Walked } from '../walked.ts';

export type MeterColumn = {
  /** The meter's variable. */
  readonly name: string;
  /** Its value in each state; NaN where nobody sees one. */
  readonly values: Float64Array;
};

export function meterColumns({ states }: Walked): readonly MeterColumn[] {
  const first = states.find((state) => isShown(state) && Object.keys(state.meters).length > 0);
  return Object.keys(first?.meters ?? {}).map((name) => {
    const values = new Float64Array(states.length).fill(NaN);
    let at = 0;
    for (const state of states) {
      if (isShown(state)) values[at] = state.meters[name] ?? NaN;
      at += 1;
    }
    return { name, values };
  });
}

/** Where chance falls in the opening, the first state is before the story. */
const isShown = ({ offers, ending }: State): boolean => offers.length > 0 || ending !== null;
