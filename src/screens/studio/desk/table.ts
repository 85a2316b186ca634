import type { EditorState } from '@codemirror/state';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Drafts } from './drafts.ts';
import type { OpenText } from './open-text.ts';
import type { StoryAnswer, StoryFolder, StudioApi } from './studio-api.ts';

export type DeskState = {
  readonly folders: readonly StoryFolder[];
  /** The folder that is worked on; null before one was chosen. */
  readonly folder: string | null;
  /** What the program read of it for checking; null before that. */
  readonly story: StoryAnswer | null;
  /** Its texts and those of its world, by `folder/file`. */
  readonly texts: Readonly<Record<string, OpenText>>;
  /** Texts that cannot be opened, and why. */
  readonly unopened: Readonly<Record<string, string>>;
  readonly active: string | null;
  /** The text that another program changed last, while nothing of it was written here. */
  readonly renewed: string | null;
  /** Why the last text could not be written; null where it was. */
  readonly unsaved: string | null;
  /** Whether the program does not answer. */
  readonly isAway: boolean;
};

export type DeskPorts = {
  readonly api: StudioApi;
  readonly drafts: Drafts;
  /** A text in an editor; with `kept` as it was kept before. */
  readonly open: (file: string, text: string, kept?: unknown) => EditorState;
  readonly keep: (state: EditorState) => unknown;
  /** Settles after a while. */
  readonly rest: () => Promise<void>;
};

/** What lies on the desk, and what it came from. */
export type Table = DeskPorts & { readonly state: StoreApi<DeskState> };

export const emptyDesk: DeskState = {
  folders: [],
  folder: null,
  story: null,
  texts: {},
  unopened: {},
  active: null,
  renewed: null,
  unsaved: null,
  isAway: false,
};

export const openTable = (ports: DeskPorts): Table => ({
  ...ports,
  state: createStore<DeskState>(() => emptyDesk),
});

export const textAt = ({ state }: Table, id: string): OpenText | undefined =>
  state.getState().texts[id];

export function put({ state }: Table, id: string, changed: Partial<OpenText>): void {
  state.setState(({ texts }) => {
    const text = texts[id];
    return text ? { texts: { ...texts, [id]: { ...text, ...changed } } } : {};
  });
}

export function keepDraft(table: Table, id: string): void {
  const text = textAt(table, id);
  if (!text) return;
  const { disk, isChanged, state } = text;
  table.drafts.keep(id, { over: disk?.version ?? null, isChanged, kept: table.keep(state) });
}
