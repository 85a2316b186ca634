import './load-inkjs.ts';
import type { InkList } from 'inkjs/engine/InkList';
import type { InkObject } from 'inkjs/engine/Object';
import { BoolValue, FloatValue, IntValue, ListValue, StringValue } from 'inkjs/engine/Value';
import { Value, VariablePointerValue } from 'inkjs/engine/Value';
import type { InkValue } from '../playthrough.ts';

/** Values of a story as small numbers: equal values have the same one. */
export type InkValues = {
  readonly idOf: (value: InkObject) => number;
  readonly valueOf: (id: number) => InkObject | null;
  /** Words that the search itself remembers. */
  readonly idOfText: (text: string) => number;
  readonly textOf: (id: number) => string;
  /** What a meter shows; null for anything that is no number. */
  readonly numberOf: (id: number) => number | null;
};

export function openInkValues(): InkValues {
  const ids = new Map<string, number>();
  const whole = new Map<number, number>();
  const values: InkObject[] = [];
  const add = (value: InkObject): number => values.push(value) - 1;
  const wholeId = (value: InkObject, number: number): number => {
    const known = whole.get(number) ?? add(value);
    whole.set(number, known);
    return known;
  };
  const idOf = (value: InkObject): number => {
    if (value instanceof IntValue && isPlain(value.value)) return wholeId(value, value.value);
    const key = keyOfValue(value);
    const known = ids.get(key) ?? add(value);
    ids.set(key, known);
    return known;
  };
  return {
    idOf,
    idOfText: (text) => idOf(new StringValue(text)),
    textOf: (id) => {
      const value = values[id];
      return value instanceof StringValue ? (value.value ?? '') : '';
    },
    valueOf: (id) => values[id] ?? null,
    numberOf: (id) => {
      const value = values[id];
      return value instanceof IntValue || value instanceof FloatValue ? value.value : null;
    },
  };
}

// A Map takes -0 for 0, and a story that divides by it does not.
const isPlain = (value: number | null): value is number => value !== null && !Object.is(value, -0);

/** Equal keys are values that no story can tell apart. */
export function keyOfValue(value: InkObject | null): string {
  if (value instanceof ListValue) return `list ${value.value ? keyOfList(value.value) : ''}`;
  if (value instanceof VariablePointerValue) {
    return `pointer ${value.variableName} ${value.contextIndex}`;
  }
  if (!(value instanceof Value)) return value ? value.constructor.name : '';
  const said = Object.is(value.value, -0) ? '-0' : value.toString();
  return `${value.valueType} ${JSON.stringify(said)}`;
}

/** In the order in which they were put in where two weigh the same, since Ink then asks which came first. */
function keyOfList(list: InkList): string {
  if (list.size === 0) return `none of ${(list.originNames ?? []).join()}`;
  const weights = new Set(list.values());
  const entries = [...list.keys()];
  return (weights.size === list.size ? entries.toSorted() : entries).join();
}

/** The value as a story that holds `before` takes it; null where it cannot. */
export function settableValue(before: InkObject | null, value: InkValue): InkObject | null {
  if (before instanceof FloatValue && typeof value === 'number') return new FloatValue(value);
  if (before instanceof IntValue && typeof value === 'number') {
    return Number.isInteger(value) ? new IntValue(value) : new FloatValue(value);
  }
  if (before instanceof BoolValue && typeof value === 'boolean') return new BoolValue(value);
  if (before instanceof StringValue && typeof value === 'string') return new StringValue(value);
  return null;
}
