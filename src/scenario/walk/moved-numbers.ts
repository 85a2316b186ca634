import type { Expression, NumberIn } from '../ink/tracing/expressions.ts';
import type { Keep, Layout } from '../ink/flow/slots.ts';
import type { Changes, Tracer } from '../ink/tracing/traced-turn.ts';

/** What a story remembers where it stands: one number for each slot of a layout. */
export type Remembered = { readonly layout: Layout; readonly numbers: readonly number[] };

/** Carries what is remembered through a turn; or a slot that would have had to be kept for that. */
export type Mover = (
  to: Layout,
  changes: Changes,
  before: Remembered & { readonly numberIn: NumberIn },
) => readonly number[] | { readonly missing: number };

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
  const plans = new WeakMap<Changes, Map<Layout, Plan | { readonly missing: number }>>();
  return (to, changes, { layout, numbers, numberIn }) => {
    const known = plans.get(changes) ?? new Map<Layout, Plan | { readonly missing: number }>();
    plans.set(changes, known);
    const plan = known.get(layout) ?? planFor(changes, { from: layout, to, slotOf, numberIn });
    known.set(layout, plan);
    if ('missing' in plan) return plan;
    const moved: number[] = [];
    for (const from of plan.carried) moved.push(numbers[from] ?? 0);
    for (const { index, from, now, keep } of plan.moves) {
      const number = numberNow(now, numbers[from] ?? 0, numberIn);
      moved[index] = keep ? keep(number) : number;
    }
    return moved;
  };
}

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
