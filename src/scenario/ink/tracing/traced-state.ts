import '../load-inkjs.ts';
import { CallStack } from 'inkjs/engine/CallStack';
import type { Choice } from 'inkjs/engine/Choice';
import type { Container } from 'inkjs/engine/Container';
import { ControlCommand } from 'inkjs/engine/ControlCommand';
import { Flow } from 'inkjs/engine/Flow';
import type { InkObject } from 'inkjs/engine/Object';
import { Pointer } from 'inkjs/engine/Pointer';
import { StatePatch } from 'inkjs/engine/StatePatch';
import { StoryState } from 'inkjs/engine/StoryState';
import { ListValue } from 'inkjs/engine/Value';
import type { VariableAssignment } from 'inkjs/engine/VariableAssignment';
import { VariablesState } from 'inkjs/engine/VariablesState';
import type { Expression, Look } from './expressions.ts';
import type { Story } from '../mended-story.ts';

/** A count as it was before a turn, and where what it came to since comes from. */
export type Counted = {
  readonly count: number;
  readonly after: (more: number) => Expression;
};

/** What a story remembered before a turn. */
export type Memory = {
  readonly variable: (name: string) => InkObject;
  readonly visits: (of: Container) => Counted;
  /** Turns since then, as they count in this turn; −1 for never. */
  readonly turnsSince: (of: Container) => Counted;
  readonly ask: (look: Look, at: Expression) => void;
  readonly settle: (value: InkObject | null) => void;
  /** A value came out as another object. */
  readonly isSame: (value: InkObject | null, copy: InkObject | undefined) => void;
};

/** The fields of inkjs that a state made by hand needs, since its own constructor costs more than most turns. */
type Inside = {
  _patch: StatePatch;
  _currentFlow: Flow;
  _evaluationStack: InkObject[];
  _variablesState: TracedVariables;
  _currentTurnIndex: number;
};

const beginString = ControlCommand.CommandType.BeginString;

/** A state that holds only what this turn changed, and asks its memory for all else. */
export class TracedState extends StoryState {
  declare memory: Memory;
  /** Dice and shuffles that fell so far in this turn. */
  declare drawn: number;
  /** What shuffles dealt in this turn, by where they stand. */
  declare dealt: Map<Container, string>;
  /** Chance hangs on a seed that the story itself set. */
  declare seeded: boolean;
  /** Whoever asks for a count now only puts it on the stack. */
  declare isCounting: boolean;
  declare counted: ((more: number) => Expression) | null;

  override CopyAndStartPatching(): StoryState {
    const inside = this as unknown as Inside;
    const copy = blankState(this.story, this.memory, inside._variablesState);
    const target = copy as unknown as Inside;
    target._patch = new StatePatch(inside._patch);
    target._currentFlow = copyFlow(inside._currentFlow, this.story);
    target._variablesState.callStack = target._currentFlow.callStack;
    target._variablesState.patch = target._patch;
    target._evaluationStack = [...inside._evaluationStack];
    target._currentTurnIndex = inside._currentTurnIndex;
    if (!this.divertedPointer.isNull) copy.divertedPointer = this.divertedPointer.copy();
    copy.storySeed = this.storySeed;
    copy.previousRandom = this.previousRandom;
    copy.didSafeExit = this.didSafeExit;
    copy.drawn = this.drawn;
    copy.dealt = new Map(this.dealt);
    copy.seeded = this.seeded;
    for (const error of this.currentErrors ?? []) copy.AddError(error, false);
    for (const warning of this.currentWarnings ?? []) copy.AddError(warning, true);
    return copy;
  }

  // Ink asks this for every word it puts out, in a way that takes as long as the rest of a step.
  override get inStringEvaluation(): boolean {
    const { outputStream } = this;
    for (let at = outputStream.length - 1; at >= 0; at -= 1) {
      const object = outputStream[at];
      if (object instanceof ControlCommand && object.commandType === beginString) return true;
    }
    return false;
  }

  override PushEvaluationStack(object: InkObject | null): undefined {
    super.PushEvaluationStack(object);
    this.memory.isSame(object, this.evaluationStack.at(-1));
  }

  // Only a choice that is offered once looks at a count without putting it on the stack: whether there was a visit.
  override VisitCountForContainer(container: Container | null): number {
    if (!container?.visitsShouldBeCounted) return super.VisitCountForContainer(container);
    const more = this.changes.visitCounts.get(container) ?? 0;
    const { count, after } = this.memory.visits(container);
    if (this.isCounting) this.counted = (further) => after(more + further);
    else if (more === 0) this.memory.ask('truth', after(0));
    return count + more;
  }

  override IncrementVisitCountForContainer(container: Container): void {
    const { visitCounts } = this.changes;
    visitCounts.set(container, (visitCounts.get(container) ?? 0) + 1);
  }

  override RecordTurnIndexVisitToContainer(container: Container): void {
    this.changes.turnIndices.set(container, this.currentTurnIndex);
  }

  override TurnsSinceForContainer(container: Container): number {
    if (!container.turnIndexShouldBeCounted) return super.TurnsSinceForContainer(container);
    const visited = this.changes.turnIndices.get(container);
    if (visited !== undefined) return this.currentTurnIndex - visited;
    const { count, after } = this.memory.turnsSince(container);
    this.counted = after;
    return count;
  }

  /** Of visits only how many more they became, of turns only which places were visited in this one. */
  get changes(): StatePatch {
    return (this as unknown as Inside)._patch;
  }
}

/** The variables of a story, of which only those that this turn changed are held here. */
export class TracedVariables extends VariablesState {
  declare memory: Memory;
  declare known: ReadonlySet<string>;
  declare isAssigning: boolean;

  override GetRawVariableWithName(name: string, contextIndex: number): InkObject | null {
    if (contextIndex === 0 || contextIndex === -1) {
      if (this.known.has(name)) return this.isAssigning ? null : this.global(name);
      const item = listsOf(this)?.FindSingleItemListWithName(name);
      if (item) return item;
    }
    return this.callStack.GetTemporaryVariableWithName(name, contextIndex);
  }

  // Ink looks whether it assigns through a pointer, which a variable of the whole story never holds.
  override Assign(assignment: VariableAssignment, value: InkObject): undefined {
    this.isAssigning = true;
    super.Assign(assignment, value);
    this.isAssigning = false;
  }

  override GlobalVariableExistsWithName(name: string): boolean {
    return this.known.has(name);
  }

  private global(name: string): InkObject {
    return this.patch?.globals.get(name) ?? this.memory.variable(name);
  }

  override SetGlobal(name: string, value: InkObject): undefined {
    this.isAssigning = false;
    if (value instanceof ListValue && value.value?.size === 0) {
      const before = this.global(name);
      this.memory.settle(before);
      ListValue.RetainListOriginsForAssignment(before, value);
    }
    this.patch?.SetGlobal(name, value);
  }

  override StartVariableObservation(): void {}

  override CompleteVariableObservation(): Map<string, unknown> {
    return new Map();
  }

  override $(): null {
    return null;
  }
}

type Lists = Story['listDefinitions'];
const listsOf = (variables: TracedVariables): Lists => Reflect.get(variables, '_listDefsOrigin');

/** Puts a running story where a choice was offered. */
export function stateAt(
  story: Story,
  memory: Memory,
  at: {
    readonly known: ReadonlySet<string>;
    readonly choices: readonly Choice[];
    readonly evaluating: readonly InkObject[];
  },
): TracedState {
  const variables = Object.create(TracedVariables.prototype) as TracedVariables;
  Object.assign(variables, {
    memory,
    known: at.known,
    isAssigning: false,
    patch: null,
    variableChangedEventCallbacks: [],
    _callStack: null,
    _listDefsOrigin: story.listDefinitions,
  });
  const state = blankState(story, memory, variables);
  const inside = state as unknown as Inside;
  inside._patch = new StatePatch(null);
  inside._currentFlow = new Flow('DEFAULT_FLOW', story);
  inside._currentFlow.callStack.currentElement.currentPointer = Pointer.Null;
  inside._currentFlow.currentChoices.push(...at.choices);
  inside._evaluationStack = [...at.evaluating];
  state.RestoreAfterPatch();
  return state;
}

function blankState(story: Story, memory: Memory, variables: TracedVariables): TracedState {
  const state = Object.create(TracedState.prototype) as TracedState;
  return Object.assign(state, {
    story,
    memory,
    onDidLoadState: null,
    drawn: 0,
    dealt: new Map<Container, string>(),
    seeded: false,
    isCounting: false,
    counted: null,
    divertedPointer: Pointer.Null,
    storySeed: 0,
    previousRandom: 0,
    didSafeExit: false,
    _currentErrors: null,
    _currentWarnings: null,
    _currentTurnIndex: 0,
    _currentText: null,
    _currentTags: null,
    _outputStreamTextDirty: true,
    _outputStreamTagsDirty: true,
    _patch: null,
    _currentFlow: null,
    _namedFlows: null,
    _aliveFlowNames: null,
    _aliveFlowNamesDirty: true,
    _evaluationStack: [],
    _variablesState: variables,
    _visitCounts: new Map<string, number>(),
    _turnIndices: new Map<string, number>(),
  });
}

function copyFlow({ name, callStack, outputStream, currentChoices }: Flow, story: Story): Flow {
  const copy = new Flow(name, story);
  copy.callStack = new CallStack(callStack);
  copy.outputStream.push(...outputStream);
  copy.currentChoices.push(...currentChoices);
  return copy;
}
