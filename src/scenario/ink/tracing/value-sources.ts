import '../load-inkjs.ts';
import type { InkObject } from 'inkjs/engine/Object';
import { BoolValue, FloatValue, IntValue, ListValue } from 'inkjs/engine/Value';
import type { Expression } from './expressions.ts';

/** Remembers where the values of a turn come from, as long as nobody has looked at them. */
export type Sources = {
  readonly get: (value: InkObject) => Expression | undefined;
  readonly set: (value: InkObject, from: Expression) => void;
  readonly delete: (value: InkObject) => void;
  /** A value of its own that comes from there; null for kinds that are looked at at once. */
  readonly copy: (value: InkObject, from: Expression) => InkObject | null;
};

export function openSources(): Sources {
  const sources = new WeakMap<InkObject, Expression>();
  return {
    get: (value) => sources.get(value),
    set: (value, from) => void sources.set(value, from),
    delete: (value) => void sources.delete(value),
    copy: (value, from) => {
      const copy = copyOf(value);
      if (copy) sources.set(copy, from);
      return copy;
    },
  };
}

function copyOf(value: InkObject): InkObject | null {
  if (value instanceof IntValue) return new IntValue(value.value ?? 0);
  if (value instanceof BoolValue) return new BoolValue(value.value ?? false);
  if (value instanceof FloatValue) return new FloatValue(value.value ?? 0);
  return value instanceof ListValue && value.value ? new ListValue(value.value) : null;
}
