import type { MeanRange } from './change-of-means.ts';
import { endsOf, type End, type ShownRound } from './indicator-change.ts';

/**
 * Where the mean of several samples together can lie, worked out from what each shows alone: hidden answers of each may
 * lie at either end of its own. What shows too little enters nothing, not even its size. Null where nothing is left.
 */
export function poolRounds(rounds: readonly ShownRound[]): MeanRange | null {
  const ends = rounds.map(endsOf).filter((one) => one !== null);
  if (ends.length === 0) return null;
  const answers = ends.reduce((sum, one) => sum + Math.min(...one.map((end) => end.answers)), 0);
  if (answers === 0) return null;
  return { least: extreme(ends, -1), most: extreme(ends, 1), answers };
}

/** The least or the largest ratio of sums, one end of each sample: found by steps that only come nearer. */
function extreme(ends: readonly (readonly End[])[], sign: 1 | -1): number {
  let mean = sign === 1 ? -1 : Number.MAX_SAFE_INTEGER;
  for (;;) {
    const taken = ends.map((of) => farthest(of, mean, sign));
    const answers = taken.reduce((sum, end) => sum + end.answers, 0);
    const next = taken.reduce((sum, end) => sum + end.sum, 0) / answers;
    if ((next - mean) * sign <= 1e-12) return mean;
    mean = next;
  }
}

function farthest(ends: readonly End[], mean: number, sign: 1 | -1): End {
  const worth = ({ sum, answers }: End): number => sign * (sum - mean * answers);
  return ends.reduce((best, end) => (worth(end) > worth(best) ? end : best));
}
