import type { EditorState, Text, TransactionSpec } from '@codemirror/state';

/** Where a text belongs: at an end, or by the first line that is like one of these, the nearest like first. */
export type Spot =
  | { readonly put: 'start' | 'end' }
  | {
      readonly put: 'after' | 'before' | 'instead';
      readonly lines: readonly RegExp[];
      /** How many lines that are like it stand before; 0 where it is left out. */
      readonly nth?: number;
    };

/** From where to where a text goes, and what line ends it needs around it. */
type Gap = {
  readonly from: number;
  readonly to: number;
  readonly before: string;
  readonly after: string;
};

type Line = { readonly from: number; readonly to: number; readonly text: string };

function linesOf(text: string): readonly Line[] {
  let from = 0;
  return text.split('\n').map((line) => {
    const one = { from, to: from + line.length, text: line };
    from = one.to + 1;
    return one;
  });
}

function atEnd(lines: readonly Line[]): Gap {
  const last = lines.at(-1) ?? { from: 0, to: 0, text: '' };
  const told = lines.findLastIndex(({ text }) => text.trim() !== '');
  const empty = lines.length - 1 - told;
  const before = told < 0 ? '' : '\n'.repeat(Math.max(0, 2 - empty));
  return { from: last.to, to: last.to, before, after: '\n' };
}

function atStart(lines: readonly Line[]): Gap {
  const told = lines.findIndex(({ text }) => text.trim() !== '');
  return { from: 0, to: 0, before: '', after: '\n'.repeat(Math.max(0, 2 - told)) };
}

const isEmpty = (line: Line | undefined): line is Line => line?.text.trim() === '';

function beside(lines: readonly Line[], at: number, put: 'after' | 'before' | 'instead'): Gap {
  const line = lines[at] ?? { from: 0, to: 0, text: '' };
  if (put === 'instead') return { from: line.from, to: line.to, before: '', after: '' };
  const next = lines[put === 'after' ? at + 1 : at - 1];
  // A line that was made free for it is filled.
  if (isEmpty(next)) return { from: next.from, to: next.to, before: '', after: '' };
  return put === 'after'
    ? { from: line.to, to: line.to, before: '\n', after: '' }
    : { from: line.from, to: line.from, before: '', after: '\n' };
}

function gapFor(text: string, spot: Spot): Gap {
  const lines = linesOf(text);
  if (!('lines' in spot)) return spot.put === 'start' ? atStart(lines) : atEnd(lines);
  for (const like of spot.lines) {
    const found = lines.flatMap((line, at) => (like.test(line.text) ? [at] : []));
    const at = found[spot.nth ?? 0];
    if (at !== undefined) return beside(lines, at, spot.put);
  }
  return atEnd(lines);
}

const textOf = ({ doc }: EditorState): string => doc.sliceString(0);

const asText = (state: EditorState, text: string): Text =>
  state.toText(text.replaceAll('\n', state.lineBreak));

/** Puts a text where it belongs, and the cursor behind it. */
export function putIn(state: EditorState, spot: Spot, text: string): TransactionSpec {
  const { from, to, before, after } = gapFor(textOf(state), spot);
  return {
    changes: { from, to, insert: asText(state, `${before}${text}${after}`) },
    selection: { anchor: from + before.length + text.length },
    userEvent: 'input.lesson',
  };
}

/** Makes room for a text where it belongs, and puts the cursor there; what it replaces is marked. */
export function goWhere(state: EditorState, spot: Spot): TransactionSpec {
  const { from, to, before, after } = gapFor(textOf(state), spot);
  if (spot.put === 'instead') return { selection: { anchor: from, head: to } };
  return {
    changes: { from, insert: asText(state, `${before}${spot.put === 'end' ? '' : after}`) },
    selection: { anchor: from + before.length },
    userEvent: 'input.lesson',
  };
}
