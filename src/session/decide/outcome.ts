/** What the answers come to: a choice, a run-off between some, or neither where it is tied. */
export type Outcome = { readonly chosen: number | null; readonly runOff?: readonly number[] };

/** `most` takes the choice with most answers, `majority` needs more than half, `consensus` needs all. */
export type Rule = 'most' | 'majority' | 'consensus';

/** `offered` are the choices of this round, by index. */
export function outcomeOf(
  totals: readonly number[],
  rule: Rule,
  offered: readonly number[],
): Outcome {
  const all = totals.reduce((sum, total) => sum + total, 0);
  const most = Math.max(...totals);
  if (rule === 'consensus') return { chosen: most === all ? totals.indexOf(most) : null };
  const leading = holding(totals, most);
  if (rule === 'most') return { chosen: leading.length === 1 ? (leading[0] ?? null) : null };
  if (most * 2 > all) return { chosen: totals.indexOf(most) };
  const runOff = leadingTwo(totals, leading);
  return runOff.length < offered.length ? { chosen: null, runOff } : { chosen: null };
}

/** The first two; all that are level with the second, or with the first where those are several. */
function leadingTwo(totals: readonly number[], leading: readonly number[]): readonly number[] {
  if (leading.length > 1) return leading;
  const rest = totals.filter((_, at) => !leading.includes(at));
  return [...leading, ...holding(totals, Math.max(...rest))].toSorted((one, two) => one - two);
}

function holding(totals: readonly number[], count: number): readonly number[] {
  return [...totals.keys()].filter((at) => totals[at] === count);
}
