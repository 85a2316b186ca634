import { setDiagnostics } from '@codemirror/lint';
import type { EditorState } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { textOfFinding } from './desk/story-now.ts';
import { findingsInText } from './editor/findings-in-text.ts';
import type { Workbench } from './workbench.ts';

/** In a shadow of its own the editor's styles need no leave from the page's policy. */
function openView(
  place: HTMLElement,
  state: EditorState,
  edit: (state: EditorState) => void,
): EditorView {
  const root = place.shadowRoot ?? place.attachShadow({ mode: 'open' });
  const view: EditorView = new EditorView({
    state,
    root,
    parent: root,
    dispatchTransactions: (transactions) => {
      view.update(transactions);
      edit(view.state);
    },
  });
  return view;
}

function markFindings(view: EditorView, id: string, { desk, checks }: Workbench): void {
  const state = desk.state.getState();
  const own = checks.state
    .getState()
    .findings.filter(({ file }) => textOfFinding(state, file) === id);
  view.dispatch(setDiagnostics(view.state, findingsInText(own, view.state.doc)));
}

/** Another text is gone on with at once; who fills in a form stays in it. */
function turnTo(view: EditorView, state: EditorState): void {
  view.setState(state);
  if (!document.activeElement?.closest('.pack-form, .translate')) view.focus();
}

/** Shows what lies on the desk; what is typed is there before anybody is told. */
function openEditor(place: HTMLElement, bench: Workbench): () => void {
  const { desk, checks } = bench;
  let shown: string | null = null;
  let view: EditorView | null = null;
  const edit = (changed: EditorState): void => {
    if (shown !== null) desk.edit(shown, changed);
  };
  const follow = (): void => {
    const { active, texts } = desk.state.getState();
    const state = active === null ? undefined : texts[active]?.state;
    if (active === null || !state || view?.state === state) return;
    shown = active;
    const isFirst = view === null;
    // Without a text there is nothing to write in, and nothing that could be named.
    view ??= openView(place, state, edit);
    if (!isFirst) turnTo(view, state);
    markFindings(view, active, bench);
    const { head } = view.state.selection.main;
    view.dispatch({ effects: EditorView.scrollIntoView(head, { y: 'center' }) });
  };
  const mark = (): void => {
    if (view && shown !== null) markFindings(view, shown, bench);
  };
  follow();
  const leave = [desk.state.subscribe(follow), checks.state.subscribe(mark)];
  return () => {
    for (const end of leave) end();
    view?.destroy();
  };
}

/** The text that is written in. */
export function EditorPlace({ bench }: { readonly bench: Workbench }): ComponentChildren {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => (place.current ? openEditor(place.current, bench) : undefined), [bench]);
  return <div class="editor-place" dir="ltr" ref={place} />;
}
