import { redo, redoDepth, undo, undoDepth, isolateHistory } from '@codemirror/commands';
import { Text } from '@codemirror/state';
import type { TextEdit } from '../../../scenario/yaml-edits/text-edit.ts';
import type { Desk } from '../desk/desk.ts';
import type { OpenText } from '../desk/open-text.ts';

/** As what reads it counts its signs: without the mark that Windows puts first, and with one line end. */
export const plainOf = ({ state }: Pick<OpenText, 'state'>): string =>
  state.doc.sliceString(0).replace(/^\uFEFF/, '');

/** Changes a text on the desk as typing would: it can be undone, is kept over a reload, and is saved by its author. False where nothing was changed. */
export function changeText(
  desk: Desk,
  id: string,
  change: (text: string) => TextEdit | null,
): boolean {
  const text = desk.state.getState().texts[id];
  const edit = text ? change(plainOf(text)) : null;
  if (!text || edit === null) return false;
  const mark = text.state.doc.sliceString(0, 1) === '\uFEFF' ? 1 : 0;
  const { state } = text.state.update({
    changes: {
      from: edit.from + mark,
      to: edit.to + mark,
      insert: Text.of(edit.insert.split('\n')),
    },
    annotations: isolateHistory.of('full'),
    userEvent: 'input.form',
  });
  desk.edit(id, state);
  return true;
}

/** Takes back what was done last in a text, or does it again. */
export function goBackIn(desk: Desk, id: string, step: 'undo' | 'redo'): void {
  const text = desk.state.getState().texts[id];
  if (!text) return;
  const { state } = text;
  const go = step === 'undo' ? undo : redo;
  go({ state, dispatch: (transaction) => desk.edit(id, transaction.state) });
}

export const canGoBack = ({ state }: OpenText, step: 'undo' | 'redo'): boolean =>
  (step === 'undo' ? undoDepth(state) : redoDepth(state)) > 0;
