import '../load-inkjs.ts';
import type { CallStack } from 'inkjs/engine/CallStack';
import { Choice } from 'inkjs/engine/Choice';
import { Container } from 'inkjs/engine/Container';
import type { InkObject } from 'inkjs/engine/Object';
import { Pointer } from 'inkjs/engine/Pointer';
import { PushPopType } from 'inkjs/engine/PushPop';
import { VariablePointerValue } from 'inkjs/engine/Value';
import type { Fact } from './flow-graph.ts';
import { keyOfValue } from '../ink-values.ts';
import { addBits, liveFactsOf } from './live-facts.ts';
import type { Bits, LiveFacts } from './live-facts.ts';
import type { StoryTree } from '../story-tree.ts';

/** A choice with where it was offered from: two of the same number go on alike wherever the story remembers alike. */
export type Way = {
  readonly number: number;
  /** Null is the way from the start. */
  readonly choice: Choice | null;
  /** What Ink had left half said. */
  readonly evaluating: readonly InkObject[];
  readonly live: Bits;
};

export type Ways = {
  readonly start: Way;
  readonly wayOf: (choice: Choice, evaluating: readonly InkObject[]) => Way;
  /** A way of the version before, with its number, where all that it stands on is written as before. */
  readonly again: (way: Way) => Way;
  /** What a story may still ask about on any of these ways. */
  readonly factsOn: (ways: readonly Way[]) => {
    readonly key: string;
    readonly facts: readonly Fact[];
  };
};

export function openWays(tree: StoryTree): Ways {
  const live = liveFactsOf(tree);
  const ways = new Map<string, Way>();
  const start: Way = { number: 0, choice: null, evaluating: [], live: live.none() };
  const moved = new Map<Way, Way>();
  let last = start.number;
  const wayOf = (choice: Choice, evaluating: readonly InkObject[], number: number): Way => {
    const key = keyOfWay(choice, evaluating);
    const known = ways.get(key);
    if (known) return known;
    const way: Way = { number, choice, evaluating, live: liveOn(choice, tree, live) };
    ways.set(key, way);
    last = Math.max(last, number);
    return way;
  };
  return {
    start,
    wayOf: (choice, evaluating) => wayOf(choice, evaluating, last + 1),
    again: (before) => {
      const { number, choice, evaluating } = before;
      if (!choice) return start;
      const way = moved.get(before) ?? wayOf(movedChoice(choice, tree), evaluating, number);
      moved.set(before, way);
      return way;
    },
    factsOn: (offered) => {
      const bits = live.none();
      for (const way of offered) addBits(bits, way.live);
      return { key: bits.join(), facts: live.factsIn(bits) };
    },
  };
}

/** The same choice in another version of a story, where its places are the same. */
function movedChoice(choice: Choice, { root }: StoryTree): Choice {
  const moved = Object.assign(new Choice(), choice);
  const thread = choice.threadAtGeneration?.Copy() ?? null;
  const there = ({ container, index }: Pointer): Pointer =>
    new Pointer(container && root.ContentAtPath(container.path).container, index);
  for (const frame of thread?.callstack ?? []) frame.currentPointer = there(frame.currentPointer);
  if (thread) thread.previousPointer = there(thread.previousPointer);
  moved.threadAtGeneration = thread;
  return moved;
}

/** Where a story may come back to on this way, and where it came from. */
export function placesOn({ choice }: Way): readonly Container[] {
  const thread = choice?.threadAtGeneration;
  const frames = thread?.callstack.map(({ currentPointer }) => currentPointer.container) ?? [];
  return [...frames, thread?.previousPointer.container].filter((place) => !!place);
}

function liveOn(choice: Choice, { root }: StoryTree, live: LiveFacts): Bits {
  const bits = live.none();
  const { targetPath, threadAtGeneration } = choice;
  const target = targetPath ? root.ContentAtPath(targetPath).container : null;
  if (target) addBits(bits, live.at(target, 0));
  const frames = threadAtGeneration?.callstack ?? [];
  for (const { currentPointer } of frames.slice(0, -1)) {
    const { container, index } = currentPointer;
    if (container) addBits(bits, live.at(container, index));
  }
  for (const value of frames.flatMap((frame) => [...frame.temporaryVariables.values()])) {
    const points = value instanceof VariablePointerValue && value.contextIndex <= 0;
    if (points) addBits(bits, live.variable(value.variableName));
  }
  return bits;
}

/** Taking a choice replaces the call stack by the one it was made with, and leaves that one's topmost place at once. */
function keyOfWay(choice: Choice, evaluating: readonly InkObject[]): string {
  const { targetPath, threadAtGeneration: thread } = choice;
  const frames = thread?.callstack ?? [];
  const top = frames.length - 1;
  return [
    choice.sourcePath,
    targetPath?.toString() ?? '',
    thread ? cameFrom(thread.previousPointer) : '',
    ...evaluating.map(keyOfValue),
    ...frames.map((frame, depth) => keyOfFrame(frame, depth === top)),
  ].join('~');
}

function keyOfFrame(frame: CallStack.Element, isTop: boolean): string {
  const { type, currentPointer, inExpressionEvaluation, temporaryVariables } = frame;
  const at = isTop ? '' : pointerKey(currentPointer);
  const spoken = type === PushPopType.Function ? frame.functionStartInOutputStream : '';
  const kept: string[] = [];
  for (const [name, value] of temporaryVariables) {
    // Where the text of a choice returns to is said anew each time before it is asked for.
    if (!/^\$r\d*$/.test(name)) kept.push(`${name}=${keyOfValue(value)}`);
  }
  return `${type}${at}${inExpressionEvaluation ? 'e' : ''}${spoken}(${kept.toSorted().join()})`;
}

/** Ink only asks which containers were around the last place, to count those that are entered anew. */
function cameFrom(pointer: Pointer): string {
  const last = pointer.Resolve();
  const container = last instanceof Container ? last : pointer.container;
  return container ? container.path.toString() : '-';
}

const pointerKey = ({ container, index }: Pointer): string =>
  container ? `${container.path.toString()}:${index}` : '-';
