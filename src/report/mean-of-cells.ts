import type { TotalsItem } from './group-totals.ts';
import type { MeanRange } from './change-of-means.ts';

type Cells = Pick<TotalsItem, 'people' | 'cells'>;
/** How many answers there are, without the two beside every question. */
export const stepsOf = (cells: Cells['cells']): number =>
  cells.filter(({ key }) => key.startsWith('step-')).length;

type Ends = { readonly sum: number; readonly answers: number };

/**
 * Where the mean answer can lie, in steps from 0, whatever the hidden ones were; who did not say or did not know is in
 * none. Null where nobody may have answered.
 */
export function meanOfCells({ people, cells }: Cells): MeanRange | null {
  if (people === null) return null;
  const item = { people, cells };
  const least = fewest(item);
  if (least === 0) return null;
  return { least: meanEnd(item, 1), most: meanEnd(item, -1), answers: least };
}

/** How many have answered at least, leaving aside whoever may not have. */
function fewest({ people, cells }: { people: number; cells: Cells['cells'] }): number {
  const aside = cells.slice(stepsOf(cells)).reduce((sum, { most }) => sum + most, 0);
  const steps = cells.slice(0, stepsOf(cells)).reduce((sum, { least }) => sum + least, 0);
  return Math.max(steps, people - aside);
}

/** A ratio is least where what is above it cannot be made less: tried with a better one until there is none. */
function meanEnd(item: { people: number; cells: Cells['cells'] }, side: 1 | -1): number {
  let mean = side === 1 ? item.cells.length : -1;
  for (;;) {
    const { sum, answers } = filled(item, side, mean);
    const next = sum / answers;
    if (answers === 0 || (next - mean) * side >= 0) return mean;
    mean = next;
  }
}

/** All cells as small as they can be, then the rest where it draws the mean most to its side. */
function filled(
  { people, cells }: { people: number; cells: Cells['cells'] },
  side: 1 | -1,
  mean: number,
): Ends {
  const firstAside = stepsOf(cells);
  const worth = (step: number): number => (step < firstAside ? (step - mean) * side : 0);
  const order = [...cells.keys()].sort((one, other) => worth(one) - worth(other));
  let left = people - cells.reduce((sum, { least }) => sum + least, 0);
  let [sum, answers] = [0, 0];
  for (const step of order) {
    const { least = 0, most = 0 } = cells[step] ?? {};
    const count = least + Math.min(left, most - least);
    left -= count - least;
    if (step >= firstAside) continue;
    sum += count * step;
    answers += count;
  }
  return { sum, answers };
}
