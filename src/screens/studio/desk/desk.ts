import type { EditorState } from '@codemirror/state';
import type { StoreApi } from 'zustand/vanilla';
import type { NewStory } from '../../../scenario/templates/new-story.ts';
import { addPicture, addText, type NotAdded } from './add-text.ts';
import { listen, readStory } from './hear-disk.ts';
import { layText } from './lay-text.ts';
import { idOf } from './open-text.ts';
import type { PictureAnswer } from './studio-api.ts';
import {
  emptyDesk,
  keepDraft,
  openTable,
  put,
  textAt,
  type DeskPorts,
  type DeskState,
  type Table,
} from './table.ts';
import { keepMine, takeTheirs, writeText } from './write-text.ts';

export type Desk = {
  readonly state: StoreApi<DeskState>;
  readonly begin: () => Promise<void>;
  readonly choose: (folder: string) => Promise<void>;
  /** Makes a new story and turns to it; why not, where it cannot. */
  readonly make: (wanted: NewStory) => Promise<'no-name' | 'taken' | 'away' | null>;
  /** Makes a text of the story that there was none of; why not, where it cannot. */
  readonly add: (file: string, text: string) => Promise<NotAdded | null>;
  /** Puts a picture into the story's pack. */
  readonly addPicture: (
    name: string,
    bytes: Uint8Array,
  ) => Promise<PictureAnswer | { readonly why: 'away' }>;
  /** Lays the texts of another folder beside those of the story. */
  readonly lay: (folder: string) => Promise<void>;
  readonly turnTo: (id: string) => void;
  /** The editor has another state of a text now. */
  readonly edit: (id: string, state: EditorState) => void;
  readonly save: (id: string) => Promise<void>;
  readonly takeTheirs: (id: string) => void;
  readonly keepMine: (id: string) => Promise<void>;
  /** Keeps what was written since, over a reload. */
  readonly keepDrafts: () => void;
  readonly close: () => void;
};

function edit(table: Table, id: string, state: EditorState): boolean {
  const text = textAt(table, id);
  if (!text || text.state === state) return false;
  if (text.state.doc.eq(state.doc)) {
    put(table, id, { state });
    return false;
  }
  const isChanged = text.disk === null || state.sliceDoc() !== text.disk.text;
  put(table, id, { state, isChanged });
  return true;
}

async function choose(table: Table, folder: string, until: AbortSignal): Promise<void> {
  const { state } = table;
  const { folders } = state.getState();
  state.setState({ ...emptyDesk, folders, folder });
  await readStory(table);
  const world = state.getState().story?.world ?? null;
  const around = folders.filter(({ name }) => name === folder || name === world);
  for (const { name, texts } of around)
    await Promise.all(texts.map((file) => layText(table, name, file)));
  if (until.aborted) return;
  const own = Object.values(state.getState().texts).filter((text) => text.folder === folder);
  const main = own.find(({ file }) => file === `${folder}.ink`) ?? own[0];
  state.setState({ active: main ? idOf(folder, main.file) : null });
  for (const { name } of around) void listen(table, name, until);
}

/** Settles with why it was not made. */
async function make(
  { api, state }: Table,
  wanted: NewStory,
): Promise<'no-name' | 'taken' | 'away' | null> {
  const made = await api.make(wanted).catch(() => ({ why: 'away' }) as const);
  if ('why' in made) return made.why;
  const folders = await api.folders().catch(() => null);
  if (folders === null) return 'away';
  state.setState({ folders });
  return null;
}

/** The texts of a folder beside the story's own; what is there already stays as it is. */
async function lay(table: Table, name: string, until: AbortSignal): Promise<void> {
  const { folders } = table.state.getState();
  const files = folders.find((one) => one.name === name)?.texts ?? [];
  const missing = files.filter((file) => !textAt(table, idOf(name, file)));
  if (files.length === 0 || missing.length < files.length) return;
  await Promise.all(missing.map((file) => layText(table, name, file)));
  if (!until.aborted) void listen(table, name, until);
}

/** What an author has before them: texts as they lie on the disk, and what was made of them since. */
export function openDesk(ports: DeskPorts): Desk {
  const table = openTable(ports);
  const { state, api } = table;
  const unkept = new Set<string>();
  let gone = new AbortController();
  const keepDrafts = (): void => {
    for (const id of unkept) keepDraft(table, id);
    unkept.clear();
  };
  const turnToFolder = (folder: string): Promise<void> => {
    keepDrafts();
    gone.abort();
    gone = new AbortController();
    return choose(table, folder, gone.signal);
  };
  return {
    state,
    begin: async () => {
      const folders = await api.folders().catch(() => null);
      state.setState(folders === null ? { isAway: true } : { folders });
    },
    choose: turnToFolder,
    make: async (wanted) => {
      const why = await make(table, wanted);
      if (why === null) await turnToFolder(wanted.name);
      return why;
    },
    add: async (file, text) => {
      const { folder } = state.getState();
      return folder === null ? 'away' : addText(table, folder, { file, text });
    },
    addPicture: (name, bytes) => addPicture(table, name, bytes),
    lay: (folder) => lay(table, folder, gone.signal),
    turnTo: (id) => {
      if (textAt(table, id)) state.setState({ active: id });
    },
    edit: (id, changed) => {
      if (edit(table, id, changed)) unkept.add(id);
    },
    save: async (id) => {
      const text = textAt(table, id);
      if (text && !text.clash) await writeText(table, id, text.disk?.version ?? null);
    },
    takeTheirs: (id) => takeTheirs(table, id),
    keepMine: (id) => keepMine(table, id),
    keepDrafts,
    close: () => gone.abort(),
  };
}
