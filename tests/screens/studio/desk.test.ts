// @vitest-environment node
import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { undo } from '@codemirror/commands';
import type { EditorState } from '@codemirror/state';
import { openDesk, type Desk } from '../../../src/screens/studio/desk/desk.ts';
import { openDrafts } from '../../../src/screens/studio/desk/drafts.ts';
import { turnedInto } from '../../../src/screens/studio/desk/open-text.ts';
import type { StudioApi, Versions } from '../../../src/screens/studio/desk/studio-api.ts';
import { keepEditing, openEditing } from '../../../src/screens/studio/editor/ink-editing.ts';
import { gatherNames } from '../../../src/screens/studio/ink/story-names.ts';

const editing = openEditing({
  known: () => ({ names: gatherNames({}), pack: null, media: [], files: [] }),
  phrases: {},
  nameOf: (file) => file,
  keys: [],
});

/** A disk that other programs write on; a version is the text itself. */
function openDisk() {
  const files = new Map([
    ['road.ink', 'A road.\n'],
    ['pack.yaml', 'title: A road\n'],
  ]);
  const made = new Set(['road']);
  let wake = (): void => {};
  const versions = (): Versions =>
    Object.fromEntries([...files].map(([f, text]) => [f, `v:${text}`]));
  const isNews = (known: Versions): boolean => JSON.stringify(known) !== JSON.stringify(versions());
  const api: StudioApi = {
    folders: async () =>
      [...made].map((name) => ({ name, kind: 'scenario', texts: [...files.keys()] }) as const),
    read: async (_, file) => {
      const text = files.get(file);
      return text === undefined ? { why: 'no-such-text' } : { text, version: `v:${text}` };
    },
    write: async (_, file, { text, over }) => {
      const there = files.get(file);
      const now = there === undefined ? null : { text: there, version: `v:${there}` };
      if ((now?.version ?? null) !== over) return { why: 'changed', now };
      files.set(file, text);
      return { version: `v:${text}` };
    },
    make: async ({ name }) => {
      if (made.has(name)) return { why: 'taken' };
      made.add(name);
      return { name };
    },
    addPicture: async (_pack, name) => ({ name }),
    ownWords: async () => '',
    keepOwnWords: async (text) => text,
    story: async () => ({
      story: { name: 'road', files: Object.fromEntries(files), strings: {}, findings: [] },
      world: null,
    }),
    changes: async (_, known, gone) => {
      while (!isNews(known) && !gone.aborted) {
        const { promise, resolve } = Promise.withResolvers<void>();
        wake = resolve;
        gone.addEventListener('abort', () => resolve(), { once: true });
        await promise;
      }
      return versions();
    },
  };
  const other = (file: string, text: string | null): void => {
    if (text === null) files.delete(file);
    else files.set(file, text);
    wake();
  };
  return { api, files, other };
}

function memory(): Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, text) => void kept.set(key, text),
    removeItem: (key) => void kept.delete(key),
  };
}

async function sitDown(disk: Pick<ReturnType<typeof openDisk>, 'api'>, store = memory()) {
  const desk = openDesk({
    api: disk.api,
    drafts: openDrafts(store),
    open: editing,
    keep: keepEditing,
    rest: () => Promise.resolve(),
  });
  onTestFinished(desk.close);
  await desk.begin();
  await desk.choose('road');
  return { desk, store };
}

const ink = 'road/road.ink';
const wanted = (name: string) => ({ name, template: 'blank', language: 'en' }) as const;
const textIn = (desk: Desk, id = ink) => desk.state.getState().texts[id]!;
const said = (desk: Desk, id = ink): string => textIn(desk, id).state.sliceDoc();
const settle = async (holds: () => boolean): Promise<void> => {
  while (!holds()) await new Promise((resolve) => setImmediate(resolve));
};

function type(desk: Desk, insert: string, id = ink): void {
  const { state } = textIn(desk, id);
  desk.edit(id, state.update({ changes: { from: state.doc.length, insert } }).state);
}

function undone(state: EditorState): EditorState {
  let now = state;
  undo({ state, dispatch: (transaction) => void (now = transaction.state) });
  return now;
}

test('[STUDIO-20] what was not touched is shown as another program wrote it, and can be undone', async () => {
  const disk = openDisk();
  const { desk } = await sitDown(disk);
  expect(desk.state.getState().active).toBe(ink);
  disk.other('road.ink', 'A long road.\n');
  await settle(() => said(desk) === 'A long road.\n');
  expect(textIn(desk)).toMatchObject({ isChanged: false, clash: null });
  expect(desk.state.getState().renewed).toBe(ink);
  expect(undone(textIn(desk).state).sliceDoc()).toBe('A road.\n');
});

test('[STUDIO-20] a new text of another program lies on the desk, a deleted one is told', async () => {
  const disk = openDisk();
  const { desk } = await sitDown(disk);
  disk.other('more.ink', 'More.\n');
  await settle(() => 'road/more.ink' in desk.state.getState().texts);
  disk.other('more.ink', null);
  await settle(() => textIn(desk, 'road/more.ink').clash !== null);
  expect(textIn(desk, 'road/more.ink').clash).toEqual({ now: null });
  desk.takeTheirs('road/more.ink');
  expect('road/more.ink' in desk.state.getState().texts).toBe(false);
});

test('[STUDIO-21] what was written here and elsewhere is both kept until the author settles it', async () => {
  const disk = openDisk();
  const { desk } = await sitDown(disk);
  type(desk, 'Mine.\n');
  disk.other('road.ink', 'Theirs.\n');
  await settle(() => textIn(desk).clash !== null);
  expect(said(desk)).toBe('A road.\nMine.\n');
  expect(textIn(desk).clash).toEqual({ now: { text: 'Theirs.\n', version: 'v:Theirs.\n' } });
  await desk.save(ink);
  expect(disk.files.get('road.ink')).toBe('Theirs.\n');
  desk.takeTheirs(ink);
  expect([said(desk), textIn(desk).clash]).toEqual(['Theirs.\n', null]);
  expect(undone(textIn(desk).state).sliceDoc()).toBe('A road.\nMine.\n');
});

test('[STUDIO-21] a write that comes too late shows both, and goes over what was seen alone', async () => {
  const disk = openDisk();
  const { desk } = await sitDown({ api: { ...disk.api, changes: () => new Promise(() => {}) } });
  type(desk, 'Mine.\n');
  disk.files.set('road.ink', 'Theirs.\n');
  await desk.save(ink);
  expect(textIn(desk).clash).toMatchObject({ now: { text: 'Theirs.\n' } });
  disk.files.set('road.ink', 'Theirs again.\n');
  await desk.keepMine(ink);
  expect(disk.files.get('road.ink')).toBe('Theirs again.\n');
  await desk.keepMine(ink);
  expect(disk.files.get('road.ink')).toBe('A road.\nMine.\n');
  expect(textIn(desk)).toMatchObject({ isChanged: false, clash: null });
});

test('[STUDIO-22] a text that was not saved, and what can be undone in it, outlive a reload', async () => {
  const disk = openDisk();
  const { desk, store } = await sitDown(disk);
  type(desk, 'First.\n');
  type(desk, 'Second.\n');
  desk.keepDrafts();
  const again = (await sitDown(disk, store)).desk;
  expect([said(again), textIn(again).isChanged]).toEqual(['A road.\nFirst.\nSecond.\n', true]);
  expect(undone(textIn(again).state).sliceDoc()).toBe('A road.\n');
  await again.save(ink);
  expect(disk.files.get('road.ink')).toBe('A road.\nFirst.\nSecond.\n');
  const third = (await sitDown(disk, store)).desk;
  expect(textIn(third).isChanged).toBe(false);
  expect(undone(textIn(third).state).sliceDoc()).toBe('A road.\n');
});

test('[STUDIO-22] so does a text that was not saved when another story was chosen', async () => {
  const { desk } = await sitDown(openDisk());
  type(desk, 'Mine.\n');
  await desk.make(wanted('mill'));
  expect(desk.state.getState().folder).toBe('mill');
  await desk.choose('road');
  expect([said(desk), textIn(desk).isChanged]).toEqual(['A road.\nMine.\n', true]);
});

test('[STUDIO-22] a draft that is older than the disk is shown beside it', async () => {
  const disk = openDisk();
  const { desk, store } = await sitDown(disk);
  type(desk, 'Mine.\n');
  desk.keepDrafts();
  desk.close();
  disk.files.set('road.ink', 'Theirs.\n');
  const again = (await sitDown(disk, store)).desk;
  expect(said(again)).toBe('A road.\nMine.\n');
  expect(textIn(again).clash).toMatchObject({ now: { text: 'Theirs.\n' } });
});

test('[STUDIO-22] where there is no room to keep what can be undone, the text is kept', async () => {
  const disk = openDisk();
  const store = memory();
  const small = {
    ...store,
    setItem: (key: string, text: string) => {
      if (text.includes('"history"')) throw new Error('QuotaExceededError');
      store.setItem(key, text);
    },
  };
  const { desk } = await sitDown(disk, small);
  type(desk, 'Mine.\n');
  desk.keepDrafts();
  expect(said((await sitDown(disk, small)).desk)).toBe('A road.\nMine.\n');
});

const lines = fc.array(
  fc.constantFrom('a', 'é', 'ا', '𝕏', '\uFEFF', '\t', '\r', '\n', '\r\n', '\u2028', '\0'),
);

test('[STUDIO-23] whatever a text holds, the editor gives back every sign of it', () => {
  fc.assert(
    fc.property(lines, lines, (one, other) => {
      const [text, next] = [one.join(''), other.join('')];
      const state = editing('a.ink', text);
      expect(state.sliceDoc()).toBe(text);
      const kept = JSON.parse(JSON.stringify(keepEditing(state))) as unknown;
      expect(editing('a.ink', text, kept).sliceDoc()).toBe(text);
      const turned = turnedInto(state, next) ?? editing('a.ink', next);
      expect(turned.sliceDoc()).toBe(next);
    }),
    { numRuns: 300 },
  );
});

test('[STUDIO-23] who saves while typing on keeps what was typed', async () => {
  const disk = openDisk();
  const { promise, resolve } = Promise.withResolvers<void>();
  const slow: StudioApi = {
    ...disk.api,
    write: async (...asked) => {
      await promise;
      return disk.api.write(...asked);
    },
  };
  const { desk } = await sitDown({ api: slow });
  type(desk, 'One.\n');
  const saving = desk.save(ink);
  type(desk, 'Two.\n');
  resolve();
  await saving;
  expect(disk.files.get('road.ink')).toBe('A road.\nOne.\n');
  expect([said(desk), textIn(desk).isChanged]).toEqual(['A road.\nOne.\nTwo.\n', true]);
});

test('[STUDIO-24] a new story is listed and turned to; one that is not made changes nothing', async () => {
  const { desk } = await sitDown(openDisk());
  expect(await desk.make(wanted('road'))).toBe('taken');
  expect(desk.state.getState()).toMatchObject({ folder: 'road', active: ink });
  expect(await desk.make(wanted('mill'))).toBeNull();
  const { folder, folders } = desk.state.getState();
  expect([folder, folders.map(({ name }) => name)]).toEqual(['mill', ['road', 'mill']]);
});
