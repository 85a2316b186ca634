import type { Text } from '@codemirror/state';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { InkFile } from '../ink/ink-file.ts';
import { readInk } from '../ink/read-ink.ts';
import { gatherNames, type InkFiles, type StoryNames } from '../ink/story-names.ts';
import type { OpenText } from './open-text.ts';

export type NamesState = { readonly files: InkFiles; readonly names: StoryNames };

export type NamesDesk = {
  readonly state: StoreApi<NamesState>;
  /** Reads what was written since. */
  readonly read: (texts: Readonly<Record<string, OpenText>>) => void;
};

/** The names of the story on the desk; only texts that changed are read again. */
export function openNames(): NamesDesk {
  const state = createStore<NamesState>(() => ({ files: {}, names: gatherNames({}) }));
  const known = new Map<string, { readonly doc: Text; readonly ink: InkFile }>();
  const inkOf = (id: string, doc: Text): InkFile => {
    const before = known.get(id);
    if (before?.doc.eq(doc)) return before.ink;
    const ink = readInk(doc.sliceString(0));
    known.set(id, { doc, ink });
    return ink;
  };
  return {
    state,
    read: (texts) => {
      const ink = Object.entries(texts).filter(([id]) => id.endsWith('.ink'));
      const files = Object.fromEntries(
        ink.map(([id, text]) => [id, inkOf(id, text.state.doc)] as const),
      );
      const { files: before } = state.getState();
      const ids = new Set([...Object.keys(files), ...Object.keys(before)]);
      if ([...ids].every((id) => files[id] === before[id])) return;
      state.setState({ files, names: gatherNames(files) });
    },
  };
}
