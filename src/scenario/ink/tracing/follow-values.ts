import '../load-inkjs.ts';
import { ControlCommand } from 'inkjs/engine/ControlCommand';
import { Divert } from 'inkjs/engine/Divert';
import { NativeFunctionCall } from 'inkjs/engine/NativeFunctionCall';
import type { InkObject } from 'inkjs/engine/Object';
import { ListValue } from 'inkjs/engine/Value';
import { VariableAssignment } from 'inkjs/engine/VariableAssignment';
import { VariableReference } from 'inkjs/engine/VariableReference';
import { worksAlways } from './expressions.ts';
import type { Expression, Expressions } from './expressions.ts';
import type { Story } from '../mended-story.ts';
import type { TracedState } from './traced-state.ts';
import type { TurnRecord } from './turn-record.ts';
import type { Sources } from './value-sources.ts';

const commands = ControlCommand.CommandType;

/** Commands that look at so many of the values that were put on the stack last. */
const looking: ReadonlyMap<ControlCommand.CommandType, number> = new Map([
  [commands.EvalOutput, 1],
  [commands.SeedRandom, 1],
  [commands.ListRandom, 1],
  [commands.TurnsSince, 1],
  [commands.ReadCount, 1],
  [commands.PopTunnel, 1],
  [commands.Random, 2],
  [commands.ListFromInt, 2],
  [commands.SequenceShuffleIndex, 2],
  [commands.ListRange, 3],
]);

/** Commands that put a count on the stack. */
const counting: ReadonlySet<ControlCommand.CommandType> = new Set([
  commands.TurnsSince,
  commands.ReadCount,
  commands.VisitIndex,
]);

export type Following = {
  readonly record: TurnRecord;
  readonly expressions: Expressions;
  readonly sources: Sources;
};

type Perform = (object: InkObject | null) => boolean;

/** Lets values keep where they come from while a story calculates with them, and be asked for only where it looks at them. */
export function followValues(story: Story, following: Following): void {
  const { record, sources } = following;
  const perform: Perform = story.PerformLogicAndFlowControl.bind(story);
  const isTruthy = story.IsTruthy.bind(story);
  story.IsTruthy = (value) => {
    const source = sources.get(value);
    if (source) record.ask('truth', source);
    return isTruthy(value);
  };
  story.PerformLogicAndFlowControl = (object) => {
    const at: At = { ...following, state: story.state as TracedState, perform };
    if (object instanceof NativeFunctionCall) return calculate(object, at);
    if (object instanceof VariableReference && object.pathForCount) return count(object, 0, at);
    if (object instanceof VariableAssignment) lookAtEmpty(object, at);
    if (object instanceof Divert && object.variableDivertName !== null)
      record.settle(at.state.variablesState.GetVariableWithName(object.variableDivertName));
    return object instanceof ControlCommand ? command(object, at) : perform(object);
  };
}

type At = Following & { readonly state: TracedState; readonly perform: Perform };

function command(object: ControlCommand, at: At): boolean {
  const { state, record, perform } = at;
  const { commandType } = object;
  const looks = looking.get(commandType) ?? 0;
  if (looks > 0) for (const value of state.evaluationStack.slice(-looks)) record.settle(value);
  if (counting.has(commandType))
    return count(object, commandType === commands.VisitIndex ? -1 : 0, at);
  if (commandType !== commands.Turns) return perform(object);
  const now = record.turnNow(1);
  const performed = perform(object);
  comesFrom(now, at);
  return performed;
}

/** A count is put on the stack, and nobody has looked at it yet. */
function count(object: InkObject, more: number, at: At): boolean {
  const { state, perform } = at;
  state.counted = null;
  state.isCounting = true;
  const performed = perform(object);
  state.isCounting = false;
  const counted = countedBy(state);
  if (counted) comesFrom(counted(more), at);
  return performed;
}

// Ink wrote it while it performed.
const countedBy = ({ counted }: TracedState): TracedState['counted'] => counted;

function calculate(object: NativeFunctionCall, at: At): boolean {
  const { state, record, expressions, sources, perform } = at;
  const given = state.evaluationStack.slice(-object.numberOfParameters);
  if (!given.some((value) => sources.get(value))) return perform(object);
  const parts = given.map((value) => sources.get(value) ?? expressions.constant(value));
  const made = expressions.call(object.name, parts);
  if (!worksAlways(object.name, given)) record.ask('works', made);
  const performed = perform(object);
  comesFrom(made, at);
  return performed;
}

function comesFrom(source: Expression, { state, sources }: At): void {
  const made = state.evaluationStack.at(-1);
  if (made) sources.set(made, source);
}

/** An empty list takes over what the old one could hold. */
function lookAtEmpty({ variableName: name }: VariableAssignment, at: At): void {
  const { state, record, sources } = at;
  const value = state.evaluationStack.at(-1);
  if (!(value instanceof ListValue)) return;
  const source = sources.get(value);
  if (source) record.ask('empty', source);
  if (value.value?.size !== 0) return;
  record.settle(value);
  record.settle(state.callStack.GetTemporaryVariableWithName(name));
}
