import './load-inkjs.ts';
import { NativeFunctionCall } from 'inkjs/engine/NativeFunctionCall';
import type { InkObject } from 'inkjs/engine/Object';
import type { StoryState } from 'inkjs/engine/StoryState';
import { BoolValue, FloatValue, IntValue, ListValue, Value } from 'inkjs/engine/Value';
import type { InkValues } from './ink-values.ts';

/** What is remembered in a slot; undefined for what nobody kept. */
export type NumberIn = (slot: number) => number | undefined;

/** How a value follows from what a story remembered before a turn. */
export type Expression = {
  readonly number: number;
  /** The slots that it hangs on. */
  readonly slots: readonly number[];
  /** The value's number; `failed` where Ink cannot work it out, NaN where too little is remembered. */
  readonly valueFor: (numberIn: NumberIn) => number;
};

/** What a story wants to know of a value: all of it, whether it counts as true, its kind, whether it can be had at all, whether it is an empty list. */
export type Look = 'value' | 'truth' | 'kind' | 'works' | 'empty';

export type Expressions = {
  readonly slot: (slot: number) => Expression;
  /** A count in a slot and so many more; below 0 it stays −1 where it means "never". */
  readonly count: (slot: number, more: number, never?: boolean) => Expression;
  readonly constant: (value: InkObject) => Expression;
  readonly call: (operation: string, given: readonly Expression[]) => Expression;
  readonly look: (look: Look, at: Expression, numberIn: NumberIn) => number;
};

const failed = -1;

/** Numbers of values stay far below this. */
const room = 2 ** 26;

export function openExpressions(values: InkValues, scratch: StoryState): Expressions {
  const known = new Map<string, Expression>();
  const looked = new Map<Look, Map<number, number>>();
  const worked = new Map<string, Map<number, number>>();
  const work = openWork(values, scratch);

  const make = (
    key: string,
    slots: readonly number[],
    valueFor: Expression['valueFor'],
  ): Expression => {
    const same = known.get(key) ?? { number: known.size, slots: [...new Set(slots)], valueFor };
    known.set(key, same);
    return same;
  };

  return {
    slot: (slot) => make(`slot ${slot}`, [slot], (numberIn) => numberIn(slot) ?? NaN),
    count: (slot, more, never = false) =>
      make(`count ${slot} ${more} ${never}`, [slot], (numberIn) => {
        const count = numberIn(slot);
        if (count === undefined) return NaN;
        return values.idOf(new IntValue(never && count < 0 ? -1 : count + more));
      }),
    constant: (value) => {
      const number = values.idOf(value);
      return make(`constant ${number}`, [], () => number);
    },
    call: (operation, given) => {
      const key = `${operation} ${given.map(({ number }) => number).join()}`;
      const slots = given.flatMap((each) => each.slots);
      const results = worked.get(operation) ?? new Map<number, number>();
      worked.set(operation, results);
      return make(key, slots, (numberIn) => {
        const numbers = given.map(({ valueFor }) => valueFor(numberIn));
        if (numbers.includes(NaN)) return NaN;
        if (numbers.includes(failed)) return failed;
        const at = (numbers[0] ?? 0) * room + (numbers[1] ?? 0);
        const result = results.get(at) ?? work(operation, numbers);
        results.set(at, result);
        return result;
      });
    },
    look: (look, { valueFor }, numberIn) => {
      const number = valueFor(numberIn);
      if (look === 'value' || number === failed || Number.isNaN(number)) return number;
      const seen = looked.get(look) ?? new Map<number, number>();
      looked.set(look, seen);
      const answer = seen.get(number) ?? lookAt(look, values.valueOf(number));
      seen.set(number, answer);
      return answer;
    },
  };
}

/** Lets Ink work an operation out. What lists a list may hold is settled when it is put on the stack. */
function openWork(values: InkValues, scratch: StoryState) {
  const onStack = (number: number): InkObject => {
    scratch.PushEvaluationStack(values.valueOf(number));
    return scratch.PopEvaluationStack();
  };
  return (operation: string, given: readonly number[]): number => {
    try {
      const made = NativeFunctionCall.CallWithName(operation).Call(given.map(onStack));
      return made ? values.idOf(made) : failed;
    } catch {
      return failed;
    }
  };
}

function lookAt(look: Look, value: InkObject | null): number {
  if (look === 'works') return 1;
  if (look === 'empty') return Number(value instanceof ListValue && value.value?.size === 0);
  if (!(value instanceof Value)) return failed;
  return look === 'truth' ? Number(value.isTruthy) : value.valueType;
}

const always = new Set(['+', '-', '*', '_']);
const onNumbers = new Set(['==', '!=', '>', '<', '>=', '<=', '&&', '||', '!', 'MIN', 'MAX']);
const onLists = new Set(['?', '!?', '+', '-', '^', '==', '!=', 'LIST_COUNT']);

/** Whether an operation works whatever numbers or lists these are. */
export function worksAlways(operation: string, given: readonly InkObject[]): boolean {
  if (given.every((value) => value instanceof ListValue)) return onLists.has(operation);
  const whole = given.every((value) => value instanceof IntValue || value instanceof BoolValue);
  if (whole) return always.has(operation) || onNumbers.has(operation);
  return onNumbers.has(operation) && given.every(isNumber);
}

const isNumber = (value: InkObject): boolean =>
  value instanceof IntValue || value instanceof BoolValue || value instanceof FloatValue;
