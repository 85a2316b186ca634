import type { Container } from 'inkjs/engine/Container';
import type { CountRead } from './count-read.ts';
import type { Fact } from './flow-graph.ts';

/** A place for one thing that a story remembers. */
export type Slot =
  | { readonly kind: 'variable'; readonly name: string }
  | { readonly kind: 'visits'; readonly of: Container }
  | { readonly kind: 'turns-since'; readonly of: Container }
  | { readonly kind: 'dealt'; readonly of: Container }
  | { readonly kind: 'turn' }
  | { readonly kind: 'chance' };

/** What a situation keeps: so many slots, each with what matters of its number. */
export type Layout = {
  /** Numbers of slots. */
  readonly slots: readonly number[];
  /** The smallest number that goes on like this one, for each slot; null where every number matters. */
  readonly keeps: readonly (Keep | null)[];
  /** Where a slot stands in it, by the slot's number; −1 or undefined where it is left out. */
  readonly at: Int32Array;
};

export type Keep = (count: number) => number;

export type Slots = {
  readonly numberOf: (slot: Slot) => number;
  /** Of another version of the story, it may be. */
  readonly slotOf: (number: number) => Slot;
  readonly layoutOf: (facts: readonly Fact[], always: Iterable<number>) => Layout;
};

/** A slot is named by where things stand in the compiled story, so that its number holds in every version of it. */
export function openSlots(): Slots {
  const slots: Slot[] = [];
  const numbers = new Map<string, Map<string, number>>();
  const numberOf = (slot: Slot): number => {
    const thing = 'name' in slot ? slot.name : 'of' in slot ? slot.of.path.toString() : '';
    let group = numbers.get(slot.kind);
    if (!group) numbers.set(slot.kind, (group = new Map<string, number>()));
    const known = group.get(thing) ?? slots.push(slot) - 1;
    group.set(thing, known);
    return known;
  };
  const layoutOf: Slots['layoutOf'] = (facts, always) => {
    const reads = new Map<number, CountRead[]>();
    for (const slot of always) reads.set(slot, [whole]);
    for (const fact of facts) {
      const slot = numberOf(slotFor(fact));
      const read = 'read' in fact ? fact.read : whole;
      reads.set(slot, [...(reads.get(slot) ?? []), read]);
    }
    const kept = [...reads].toSorted(([one], [other]) => one - other);
    const at = new Int32Array((kept.at(-1)?.[0] ?? -1) + 1).fill(-1);
    for (const [index, [slot]] of kept.entries()) at[slot] = index;
    return {
      slots: kept.map(([slot]) => slot),
      keeps: kept.map(([, asked]) => keepOf(asked)),
      at,
    };
  };
  return { numberOf, slotOf: (number) => slots[number] ?? { kind: 'turn' }, layoutOf };
}

const whole: CountRead = { kind: 'whole' };

function slotFor(fact: Fact): Slot {
  switch (fact.kind) {
    case 'variable':
      return { kind: 'variable', name: fact.name };
    case 'visits':
    case 'turns-since':
    case 'dealt':
      return { kind: fact.kind, of: fact.of };
    case 'turn':
    case 'chance':
      return { kind: fact.kind };
    default:
      return fact satisfies never;
  }
}

/** Below `top` every number matters, and above it only what dividing by `period` leaves. */
function keepOf(reads: readonly CountRead[]): Keep | null {
  let top = 0;
  let period = 1;
  for (const read of reads) {
    if (read.kind === 'whole') return null;
    if (read.kind === 'up-to') top = Math.max(top, read.most);
    else {
      top = Math.max(top, 1);
      period = leastCommonMultiple(period, read.by);
    }
  }
  return (count) => (count <= top ? count : top + ((count - top) % period));
}

function leastCommonMultiple(one: number, other: number): number {
  let [divisor, rest] = [one, other];
  while (rest > 0) [divisor, rest] = [rest, divisor % rest];
  return (one / divisor) * other;
}
