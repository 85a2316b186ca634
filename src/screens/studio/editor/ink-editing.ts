import { autocompletion, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyField, historyKeymap } from '@codemirror/commands';
import { bracketMatching, codeFolding, foldGutter, foldKeymap } from '@codemirror/language';
import { lintGutter, lintKeymap } from '@codemirror/lint';
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search';
import { EditorState, type Extension } from '@codemirror/state';
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  highlightSpecialChars,
  keymap,
  lineNumbers,
  type KeyBinding,
} from '@codemirror/view';
import { editorLook } from './editor-look.ts';
import { inkFolds } from './ink-folds.ts';
import { inkLanguage } from './ink-language.ts';
import { lineEndOf } from './line-ends.ts';
import type { KnownWords } from './offers.ts';

export type Editing = {
  readonly known: () => KnownWords;
  /** What the editor says itself, in the language of the page. */
  readonly phrases: Readonly<Record<string, string>>;
  /** The name of a text for who does not see it. */
  readonly nameOf: (file: string) => string;
  /** What the page does by keys. */
  readonly keys: readonly KeyBinding[];
};

const everyText = ({ phrases, keys }: Editing): Extension => [
  history(),
  lineNumbers(),
  foldGutter(),
  codeFolding(),
  highlightSpecialChars(),
  highlightActiveLine(),
  highlightActiveLineGutter(),
  highlightSelectionMatches(),
  drawSelection(),
  bracketMatching(),
  search({ top: true }),
  lintGutter(),
  editorLook,
  EditorView.lineWrapping,
  // A line of Arabic runs from its own side.
  EditorView.perLineTextDirection.of(true),
  EditorState.phrases.of(phrases),
  keymap.of([
    ...keys,
    ...completionKeymap,
    ...lintKeymap,
    ...searchKeymap,
    ...foldKeymap,
    ...historyKeymap,
    ...defaultKeymap,
  ]),
];

const ink = ({ known }: Editing): Extension => [
  inkLanguage,
  inkFolds,
  // What knows every tag is fetched once something is offered.
  autocompletion({
    override: [async (context) => (await import('./offers.ts')).offersAt(context, known())],
    icons: false,
  }),
];

function extensionsFor(file: string, text: string, editing: Editing): Extension {
  return [
    EditorState.lineSeparator.of(lineEndOf(text)),
    EditorView.contentAttributes.of({ 'aria-label': editing.nameOf(file), tabindex: '0' }),
    everyText(editing),
    file.endsWith('.ink') ? ink(editing) : [],
  ];
}

const keptFields = { history: historyField };

/** A text in an editor; with `kept` as it was kept, if that can still be read. */
export function openEditing(
  editing: Editing,
): (file: string, text: string, kept?: unknown) => EditorState {
  return (file, text, kept) => {
    const extensions = extensionsFor(file, text, editing);
    if (kept === undefined) return EditorState.create({ doc: text, extensions });
    try {
      return EditorState.fromJSON(kept, { extensions }, keptFields);
    } catch {
      return EditorState.create({ doc: text, extensions });
    }
  };
}

/** What can be kept of an editor: its text, its cursor, and what can be undone. */
export const keepEditing = (state: EditorState): unknown => state.toJSON(keptFields);
