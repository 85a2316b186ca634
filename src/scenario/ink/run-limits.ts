// inkjs loads only when its story comes first.
import './load-inkjs.ts';
import './mended-story.ts';
import type { InkObject } from 'inkjs/engine/Object';
import type { StoryState } from 'inkjs/engine/StoryState';
import { ListValue, StringValue } from 'inkjs/engine/Value';

/** What one turn may take inside Ink: steps, the last of them in which a round is looked at, lines, calls in calls, threads, parts of a line, letters in a value, in a line and in all lines. */
export const limits = {
  steps: 100_000,
  round: 500,
  lines: 2_000,
  depth: 2_000,
  threads: 500,
  parts: 2_000,
  letters: 100_000,
  lineLetters: 1_000_000,
  turnLetters: 1_000_000,
} as const;

/** Whether a running story has grown beyond what any line or call of a story needs. */
export function isSwollen({ callStack, outputStream, evaluationStack }: StoryState): boolean {
  const value = evaluationStack.at(-1);
  return (
    callStack.depth > limits.depth ||
    callStack._threads.length > limits.threads ||
    outputStream.length > limits.parts ||
    lettersIn(value) > limits.letters ||
    (outputStream.length > fewParts && lettersInAll(outputStream) > limits.lineLetters)
  );
}

/** How many steps the next one counts for: what works on a long list takes as much longer. */
export function weightOf({ evaluationStack }: StoryState): number {
  const value = evaluationStack.at(-1);
  return value instanceof ListValue ? 1 + Math.floor((value.value?.size ?? 0) / listStep) : 1;
}

/** Entries of a list that are worked on in the time of one step. */
const listStep = 8;

/** A line of so few parts is never too long, when none of them is. */
const fewParts = 10;

const lettersIn = (object: InkObject | undefined): number =>
  object instanceof StringValue ? (object.value?.length ?? 0) : 0;

const lettersInAll = (objects: readonly InkObject[]): number =>
  objects.reduce((sum, object) => sum + lettersIn(object), 0);
