import type { Expression, NumberIn } from '../ink/tracing/expressions.ts';
import type { Keep, Layout } from '../ink/flow/slots.ts';
import type { Changes, Tracer } from '../ink/tracing/traced-turn.ts';

/** What a story remembers where it stands: one number for each slot of a layout; what stands behind them means nothing. */
export type Remembered = { readonly layout: Layout; readonly numbers: ArrayLike<number> };

/** Writes what is remembered after a turn over the first of these numbers; gives a slot that would have had to be kept for that. */
export type Mover = (
  to: Layout,
  changes: Changes,
  at: Remembered & { readonly numberIn: NumberIn; readonly into: Int32Array },
) => number | null;

/** One slot that a turn does not simply carry along. */
type Move = {
  readonly index: number;
  /** Where it stood before; −1 where that does not matter. */
  readonly from: number;
  readonly now: number | Expression | ((before: number) => number);
  readonly keep: Keep | null;
};

type Plan = {
  /** Where each slot stood before. */
  readonly carried: Int32Array;
  readonly moves: readonly Move[];
};

/** Plans each turn once for all situations with the same layout. */
export function openMover({ slotOf }: Pick<Tracer, 'slotOf'>): Mover {
  const plans = new Map<Changes, Map<Layout, Plan | { readonly missing: number }>>();
  const learn = (changes: Changes, between: Omit<Between, 'slotOf'>) => {
    const known = plans.get(changes) ?? new Map<Layout, Plan | { readonly missing: number }>();
    const plan = planFor(changes, { ...between, slotOf });
    plans.set(changes, known.set(between.from, plan));
    return plan;
  };
  return (to, changes, at) => {
    const { layout: from, numberIn } = at;
    const plan = plans.get(changes)?.get(from) ?? learn(changes, { from, to, numberIn });
    if ('missing' in plan) return plan.missing;
    carry(plan, at);
    return null;
  };
}

function carry({ carried, moves }: Plan, { numbers, numberIn, into }: Parameters<Mover>[2]): void {
  for (let index = 0; index < carried.length; index += 1)
    into[index] = before(numbers, carried[index] ?? -1);
  for (const { index, from, now, keep } of moves) {
    const number = numberNow(now, before(numbers, from), numberIn);
    into[index] = keep ? keep(number) : number;
  }
}

const before = (numbers: ArrayLike<number>, at: number): number =>
  at < 0 ? 0 : (numbers[at] ?? 0);

function numberNow(now: Move['now'], before: number, numberIn: NumberIn): number {
  if (typeof now === 'number') return now;
  return typeof now === 'function' ? now(before) : now.valueFor(numberIn);
}

type Between = {
  readonly from: Layout;
  readonly to: Layout;
  readonly slotOf: Tracer['slotOf'];
  readonly numberIn: NumberIn;
};

function planFor(changes: Changes, between: Between): Plan | { readonly missing: number } {
  const { from, to, numberIn } = between;
  const moves: Move[] = [];
  const carried = new Int32Array(to.slots.length).fill(-1);
  for (const [index, slot] of to.slots.entries()) {
    const needed = neededFor(slot, changes);
    const missing = needed.find((other) => numberIn(other) === undefined);
    if (missing !== undefined) return { missing };
    const before = from.at[slot] ?? -1;
    carried[index] = before;
    const now = changes.set.get(slot) ?? changeOf(slot, changes, between.slotOf);
    const keep = to.keeps[index] ?? null;
    const isSame = now === null && (keep === null || from.keeps[before] === keep);
    if (!isSame) moves.push({ index, from: before, now: now ?? ((number) => number), keep });
  }
  return { carried, moves };
}

function neededFor(slot: number, { set }: Changes): readonly number[] {
  const made = set.get(slot);
  if (made === undefined) return [slot];
  return typeof made === 'number' ? [] : made.slots;
}

/** What a turn does to a slot that counts; null for nothing. */
function changeOf(
  slot: number,
  { more, visited, turns }: Changes,
  slotOf: Tracer['slotOf'],
): Move['now'] | null {
  const { kind } = slotOf(slot);
  if (kind === 'turns-since') {
    return visited.has(slot) ? 0 : (since) => (since < 0 ? since : since + turns);
  }
  if (kind === 'turn') return (turn) => turn + turns;
  const visits = kind === 'visits' ? (more.get(slot) ?? 0) : 0;
  return visits === 0 ? null : (count) => count + visits;
}
