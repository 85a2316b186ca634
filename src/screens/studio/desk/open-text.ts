import type { EditorState } from '@codemirror/state';
import type { TextEdit } from '../../../scenario/yaml-edits/text-edit.ts';
import { lineEndOf } from '../editor/line-ends.ts';
import type { DiskText } from './studio-api.ts';

/** A text that lies on the desk. */
export type OpenText = {
  readonly folder: string;
  readonly file: string;
  /** What was last read or written; null for a text that there is none of on the disk. */
  readonly disk: DiskText | null;
  readonly state: EditorState;
  /** Other than `disk`. */
  readonly isChanged: boolean;
  /** What another program wrote meanwhile, and the author has not settled; null in it is a deleted text. */
  readonly clash: { readonly now: DiskText | null } | null;
};

export const idOf = (folder: string, file: string): string => `${folder}/${file}`;

/** Every sign of it, line ends too. */
export const textOf = ({ state }: Pick<OpenText, 'state'>): string => state.sliceDoc();

function sameUntil(one: string, other: string): number {
  const most = Math.min(one.length, other.length);
  let at = 0;
  while (at < most && one[at] === other[at]) at += 1;
  return at;
}

function sameFrom(one: string, other: string, most: number): number {
  let count = 0;
  while (count < most && one.at(-1 - count) === other.at(-1 - count)) count += 1;
  return count;
}

/** The one stretch that makes a text another; null where they are the same. */
export function leastEdit(before: string, after: string): TextEdit | null {
  if (before === after) return null;
  const from = sameUntil(before, after);
  const same = sameFrom(before, after, Math.min(before.length, after.length) - from);
  return { from, to: before.length - same, insert: after.slice(from, after.length - same) };
}

/** The same text changed by the least that makes it another, so that the cursor and what can be undone stay; null where its lines end otherwise. */
export function turnedInto(state: EditorState, text: string): EditorState | null {
  if (lineEndOf(text) !== state.lineBreak) return null;
  const after = state.toText(text);
  const edit = leastEdit(state.doc.sliceString(0), after.sliceString(0));
  if (edit === null) return state;
  const { from, to, insert } = edit;
  const changes = { from, to, insert: after.slice(from, from + insert.length) };
  return state.update({ changes, userEvent: 'input.disk' }).state;
}
