import { foldService } from '@codemirror/language';
import type { EditorState } from '@codemirror/state';

const knot = /^\s*={2,}\s*\S/;
const stitch = /^\s*=(?!=)\s*\S/;

/** The last line of what begins at a line, without what is empty at its end; that line itself where nothing follows. */
function lastLine(state: EditorState, number: number, ends: (text: string) => boolean): number {
  let last = number;
  for (let next = number + 1; next <= state.doc.lines; next += 1) {
    const { text } = state.doc.line(next);
    if (ends(text)) break;
    if (text.trim() !== '') last = next;
  }
  return last;
}

/** A knot folds up to the next, a stitch up to the next of either. */
export const inkFolds = foldService.of((state, from) => {
  const { number, text, to } = state.doc.lineAt(from);
  const isKnot = knot.test(text);
  if (!isKnot && !stitch.test(text)) return null;
  const ends = (line: string): boolean => knot.test(line) || (!isKnot && stitch.test(line));
  const last = lastLine(state, number, ends);
  return last > number ? { from: to, to: state.doc.line(last).to } : null;
});
