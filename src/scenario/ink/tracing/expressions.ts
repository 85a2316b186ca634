import '../load-inkjs.ts';
import { NativeFunctionCall } from 'inkjs/engine/NativeFunctionCall';
import type { InkObject } from 'inkjs/engine/Object';
import type { StoryState } from 'inkjs/engine/StoryState';
import { BoolValue, FloatValue, IntValue, ListValue, Value } from 'inkjs/engine/Value';
import type { InkValues } from '../ink-values.ts';

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

export function openExpressions(values: InkValues, scratch: StoryState): Expressions {
  const known = new Map<string, Expression>();
  const looked = { value: [], truth: [], kind: [], works: [], empty: [] } as Record<Look, number[]>;
  const worked = new Map<string, Results>();
  const work = openWork(values, scratch);

  const make = (
    key: string,
    slots: readonly number[],
    valueFor: Expression['valueFor'],
  ): Expression => {
    const same = known.get(key) ?? expressionOn([...new Set(slots)], known.size, valueFor);
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
      const results = worked.get(operation) ?? openResults();
      worked.set(operation, results);
      return make(key, slots, (numberIn) => {
        const numbers = given.map(({ valueFor }) => valueFor(numberIn));
        if (numbers.includes(NaN)) return NaN;
        if (numbers.includes(failed)) return failed;
        const [one = 0, other = 0] = numbers;
        return results.get(one, other) ?? results.put(one, other, work(operation, numbers));
      });
    },
    look: (look, { valueFor }, numberIn) => {
      const number = valueFor(numberIn);
      if (look === 'value' || number === failed || Number.isNaN(number)) return number;
      return (looked[look][number] ??= lookAt(look, values.valueOf(number)));
    },
  };
}

/** Numbers up to here are looked up in a list. */
const mostListed = 4_096;

/** What hangs on one slot alone is worked out once for each of its numbers. */
function expressionOn(
  slots: readonly number[],
  number: number,
  valueFor: Expression['valueFor'],
): Expression {
  const [slot] = slots;
  if (slot === undefined || slots.length > 1) return { number, slots, valueFor };
  const results: number[] = [];
  return {
    number,
    slots,
    valueFor: (numberIn) => {
      const given = numberIn(slot);
      if (given === undefined) return NaN;
      if (given < 0 || given >= mostListed) return valueFor(numberIn);
      return (results[given] ??= valueFor(numberIn));
    },
  };
}

type Results = {
  readonly get: (one: number, other: number) => number | undefined;
  readonly put: (one: number, other: number, result: number) => number;
};

/** What an operation gave for two numbers of values. */
function openResults(): Results {
  const rows = new Map<number, Map<number, number>>();
  return {
    get: (one, other) => rows.get(one)?.get(other),
    put: (one, other, result) => {
      const row = rows.get(one) ?? new Map<number, number>();
      rows.set(one, row.set(other, result));
      return result;
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
