import type { CallStack } from 'inkjs/engine/CallStack';
import type { Container } from 'inkjs/engine/Container';
import type { Choice } from 'inkjs/engine/Choice';
import type { InkObject } from 'inkjs/engine/Object';
import type { Pointer } from 'inkjs/engine/Pointer';
import type { StoryState } from 'inkjs/engine/StoryState';
import { DivertTargetValue, ListValue, Value } from 'inkjs/engine/Value';
import type { CountRead } from './count-read.ts';
import type { Fact } from './flow-graph.ts';
import type { Moment } from './ink-turn.ts';
import { addBits, liveFactsOf } from './live-facts.ts';
import type { Bits, LiveFacts } from './live-facts.ts';
import type { StoryTree } from './story-tree.ts';

/** Two moments with the same key offer the same choices and go on alike, whatever led to them. */
export type KeyOf = (moment: Moment, watched: readonly string[]) => string;

/** Makes the key function of a story; `watched` variables count even where the story never asks for them again. */
export function openStateKeys(tree: StoryTree): KeyOf {
  const live = liveFactsOf(tree);
  return ({ state }, watched) => {
    state.RestoreAfterPatch();
    const bits = live.none();
    const choices = state.currentChoices.map((choice) => choiceKey(choice, { live, bits, tree }));
    if (holdsTarget(state)) addBits(bits, live.anywhere);
    const values = live.factsIn(bits).map((fact) => factKey(fact, state));
    return [
      ...choices,
      '#',
      ...values,
      '#',
      ...watched.map((name) => variableKey(name, state)),
    ].join('\n');
  };
}

type Looking = { readonly live: LiveFacts; readonly bits: Bits; readonly tree: StoryTree };

/** Taking a choice replaces the whole call stack by the one it was made with; its topmost place is left at once. */
function choiceKey(choice: Choice, { live, bits, tree }: Looking): string {
  const { targetPath, threadAtGeneration: thread } = choice;
  const target = targetPath ? tree.root.ContentAtPath(targetPath).container : null;
  if (target) addBits(bits, live.at(target, 0));
  const frames = thread?.callstack ?? [];
  const keys = frames.map((frame, depth) => {
    const { container, index } = frame.currentPointer;
    const isTop = depth === frames.length - 1;
    if (!isTop && container) addBits(bits, live.at(container, index));
    if (frame.temporaryVariables.size > 0) addTargets(frame, { live, bits, tree });
    const at = isTop ? '' : pointerKey(frame.currentPointer);
    return `${frame.type}${at}(${[...frame.temporaryVariables].map(temporaryKey).join(',')})`;
  });
  const from = thread ? pointerKey(thread.previousPointer) : '';
  return [choice.sourcePath, choice.text, choice.isInvisibleDefault, from, ...keys].join('~');
}

function addTargets(frame: CallStack.Element, { live, bits }: Looking): void {
  const named = [...frame.temporaryVariables].filter(([name]) => name !== '$r');
  if (named.some(([, value]) => value instanceof DivertTargetValue)) addBits(bits, live.anywhere);
}

const pointerKey = ({ container, index }: Pointer): string =>
  container ? `${container.path.toString()}:${index}` : '-';

const temporaryKey = ([name, value]: readonly [string, InkObject]): string =>
  name === '$r' ? '' : `${name}=${valueKey(value)}`;

function holdsTarget({ variablesState }: StoryState): boolean {
  return Object.keys(variablesState).some(
    (name) => variablesState.GetVariableWithName(name) instanceof DivertTargetValue,
  );
}

function factKey(fact: Fact, state: StoryState): string {
  switch (fact.kind) {
    case 'variable':
      return variableKey(fact.name, state);
    case 'visits':
      return visitsKey(fact.of, fact.read, state);
    case 'turns-since':
      return fact.of.turnIndexShouldBeCounted ? String(state.TurnsSinceForContainer(fact.of)) : '';
    case 'dealt':
      return '';
    case 'turn':
      return String(state.currentTurnIndex);
    case 'chance':
      return `${state.storySeed}:${state.previousRandom}`;
    default:
      return fact satisfies never;
  }
}

function visitsKey(of: Container, read: CountRead, state: StoryState): string {
  if (!of.visitsShouldBeCounted) return '';
  const count = state.VisitCountForContainer(of);
  if (read.kind === 'whole') return String(count);
  if (read.kind === 'up-to') return String(Math.min(count, read.most));
  return count === 0 ? 'never' : String((count - read.less) % read.by);
}

function variableKey(name: string, { variablesState }: StoryState): string {
  return valueKey(variablesState.GetVariableWithName(name));
}

function valueKey(value: InkObject | null): string {
  if (value instanceof ListValue) {
    const { value: list } = value;
    return `list ${[...(list?.keys() ?? [])].toSorted().join()} of ${(list?.originNames ?? []).join()}`;
  }
  return value instanceof Value ? `${value.valueType} ${JSON.stringify(value.toString())}` : '';
}
