import '../load-inkjs.ts';
import { ChoicePoint } from 'inkjs/engine/ChoicePoint';
import { Container } from 'inkjs/engine/Container';
import { ControlCommand } from 'inkjs/engine/ControlCommand';
import { Divert } from 'inkjs/engine/Divert';
import { NativeFunctionCall } from 'inkjs/engine/NativeFunctionCall';
import type { InkObject } from 'inkjs/engine/Object';
import { IntValue, Value } from 'inkjs/engine/Value';
import { VariableReference } from 'inkjs/engine/VariableReference';

/** How much of a visit count a story looks at: all of it, only up to a number, or only its remainder. */
export type CountRead =
  | { readonly kind: 'whole' }
  | { readonly kind: 'up-to'; readonly most: number }
  | { readonly kind: 'remainder'; readonly by: number; readonly less: 0 | 1 };

const whole: CountRead = { kind: 'whole' };
const comparisons = ['==', '!=', '>', '<', '>=', '<=', 'MIN'];
const truths = ['&&', '||', '!'];

type Pushed = { readonly count: boolean; readonly number: number | null };

/** Follows a count pushed at `index` to where it is used. `less` is 1 where the story sees count − 1. */
export function countRead(container: Container, index: number, less: 0 | 1 = 0): CountRead {
  const stack: Pushed[] = [{ count: true, number: null }];
  for (let at = index + 1; at < container.content.length; at += 1) {
    const object = container.content[at];
    if (object instanceof NativeFunctionCall) {
      const taken = stack.splice(Math.max(0, stack.length - object.numberOfParameters));
      if (taken.some(({ count }) => count)) return readBy(object.name, taken, less);
      stack.push({ count: false, number: null });
    } else if (isCommand(object, ControlCommand.CommandType.EvalEnd)) {
      return stack.length === 1 && decides(container.content[at + 1]) ? upTo(1, less) : whole;
    } else if (isPush(object)) {
      stack.push({ count: false, number: object instanceof IntValue ? object.value : null });
    } else return whole;
  }
  return whole;
}

function readBy(operation: string, taken: readonly Pushed[], less: 0 | 1): CountRead {
  if (truths.includes(operation)) return upTo(1, less);
  const other = taken.find(({ count }) => !count)?.number ?? -1;
  if (other >= 0 && comparisons.includes(operation)) return upTo(other + 1, less);
  const isDivided = operation === '%' && taken[0]?.count === true;
  return isDivided && other > 0 ? { kind: 'remainder', by: other, less } : whole;
}

const upTo = (most: number, less: 0 | 1): CountRead => ({ kind: 'up-to', most: most + less });

const isPush = (object: InkObject | undefined): boolean =>
  object instanceof Value ||
  object instanceof VariableReference ||
  isCommand(object, ControlCommand.CommandType.VisitIndex);

const isCommand = (
  object: InkObject | undefined,
  type: ControlCommand.CommandType,
): object is ControlCommand => object instanceof ControlCommand && object.commandType === type;

/** Whether the value before it is only asked for being zero or not. */
function decides(next: InkObject | undefined): boolean {
  const first = next instanceof Container ? next.content[0] : next;
  if (first instanceof Divert) return first.isConditional;
  return next instanceof ChoicePoint && next.hasCondition;
}
