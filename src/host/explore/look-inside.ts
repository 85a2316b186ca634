import type { Search } from './search.ts';

/** What is met in a knot by starting in it, as an author does with "play from here"; none of it counts as reached. */
export type Inside = {
  /** Choices that were offered from there on. */
  readonly choices: number;
  /** What went wrong from there on. */
  readonly faults: readonly string[];
};

/** Milliseconds for one knot, and the share of the whole time for all of them. */
const perKnot = 60;
const shareOfAll = 0.1;
/** Milliseconds: who wants an answer sooner does without. */
const leastTotal = 2_000;

/** Looks into as many of these knots as there is time for. */
export async function lookInside(
  search: Search,
  knots: readonly string[],
): Promise<ReadonlyMap<string, Inside>> {
  const { exploring, ready, opened, exact, budget } = search;
  const { crew, clock, stopped, seed } = exploring;
  const inside = new Map<string, Inside>();
  const [thread] = ready;
  const until = clock() + budget.total * shareOfAll;
  const starts = opened.story?.starts ?? [[]];
  if (thread === undefined || budget.total < leastTotal) return inside;
  const { ask } = crew.thread(thread);
  for (const [at, from] of knots.entries()) {
    if (stopped.aborted || clock() > until) break;
    const task = exact.length + crew.size + at;
    await ask({ kind: 'begin-random', task, seed, from, starts });
    const { met } = await ask({ kind: 'advance', task, for: perKnot, from: 'new' });
    const faults = met.stops.filter(({ kind }) => kind === 'fault').map(({ name }) => name);
    inside.set(from, { choices: met.choices.length, faults });
  }
  return inside;
}
