import './load-inkjs.ts';
import { Story } from 'inkjs/engine/Story';
import { ControlCommand } from 'inkjs/engine/ControlCommand';
import { NativeFunctionCall } from 'inkjs/engine/NativeFunctionCall';
import type { InkObject } from 'inkjs/engine/Object';
import { FloatValue, IntValue, ListValue, ValueType } from 'inkjs/engine/Value';

const native = NativeFunctionCall;
native.GenerateNativeFunctionsIfNecessary();

const truncate = (value: number): number => Math.trunc(value) + 0;

function replace(name: string, kind: ValueType, operation: (...values: number[]) => number): void {
  const operations: unknown = Reflect.get(native.CallWithName(name), '_prototype');
  const known: unknown = Reflect.get(operations as object, '_operationFuncs');
  (known as Map<ValueType, typeof operation>).set(kind, operation);
}

// Ink rounds towards zero, so that what % leaves over fits: INT(-4.8) is -4, and -7 / 2 is -3 with -1 left over.
replace(native.Int, ValueType.Float, truncate);
replace(native.Divide, ValueType.Int, (left = 0, right = 0) => truncate(left / right));

type Call = (this: NativeFunctionCall, given: InkObject[]) => InkObject | null;
const call: Call = Reflect.get(native.prototype, 'Call');

/** What a whole number made of fractions is where Ink counts with it. */
const asInt = (object: InkObject): InkObject =>
  object instanceof FloatValue && Number.isInteger(object.value)
    ? new IntValue(object.value ?? 0)
    : object;

// A calculation with a fraction stays one, also where the result is whole: 1.5 * 2 is 3.0, and half of that 1.5.
native.prototype.Call = function callKeepingKind(given) {
  const [first, second] = given;
  if (first instanceof ListValue && second instanceof FloatValue)
    return call.call(this, [first, asInt(second)]);
  const result = call.call(this, given);
  const fraction = given.length === 2 && given.some((value) => value instanceof FloatValue);
  return fraction && result instanceof IntValue ? new FloatValue(result.value ?? 0) : result;
};

const { Random, SeedRandom, ListFromInt } = ControlCommand.CommandType;
const counting: ReadonlySet<ControlCommand['commandType']> = new Set([
  Random,
  SeedRandom,
  ListFromInt,
]);

type Perform = (this: Story, object: InkObject | null) => boolean;
const perform: Perform = Reflect.get(Story.prototype, 'PerformLogicAndFlowControl');

// RANDOM(1, 6.0) has always played in inkjs, which took 6.0 for whole.
Story.prototype.PerformLogicAndFlowControl = function performCountingWhole(object) {
  if (object instanceof ControlCommand && counting.has(object.commandType)) {
    const { evaluationStack } = this.state;
    evaluationStack.push(...evaluationStack.splice(-2).map(asInt));
  }
  return perform.call(this, object);
};
