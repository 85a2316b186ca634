// @vitest-environment node
import { EditorState } from '@codemirror/state';
import { history } from '@codemirror/commands';
import { expect, test } from 'vitest';
import { makeTable } from '../../../../src/scenario/strings/merge-table.ts';
import { openDesk, type Desk } from '../../../../src/screens/studio/desk/desk.ts';
import { openDrafts } from '../../../../src/screens/studio/desk/drafts.ts';
import { storyNow } from '../../../../src/screens/studio/desk/story-now.ts';
import type { StudioApi } from '../../../../src/screens/studio/desk/studio-api.ts';
import { goBackIn } from '../../../../src/screens/studio/pack/change-text.ts';
import { linesIn } from '../../../../src/screens/studio/translate/lines.ts';
import {
  aroundTable,
  openTableOf,
  tablesOnDesk,
} from '../../../../src/screens/studio/translate/open-table.ts';
import { putTranslation } from '../../../../src/screens/studio/translate/put-translation.ts';
import { comingFrom, readFile } from '../../../../src/screens/studio/translate/take-in.ts';
import { tellTexts } from '../../../../src/screens/studio/translate/told-texts.ts';

const french = makeTable(
  { checkedBy: 'Ana' },
  { a: { source: 'One.', text: 'Un.' }, gone: { source: 'x', text: 'y' } },
);
const around = { a: { source: 'One.', text: 'Un.' }, place: { source: 'Mill', text: 'Moulin' } };

function openDisk() {
  const files = new Map([
    ['road.ink', 'One. #id: a\nTwo {X}. #id: b\nNameless.\nVAR X = "x"\n-> END\n'],
    ['pack.yaml', 'title: Road\n'],
    ['strings/fr.json', french],
  ]);
  const api: StudioApi = {
    folders: async () => [{ name: 'road', kind: 'scenario', texts: [...files.keys()] }],
    read: async (_, file) => {
      const text = files.get(file);
      return text === undefined ? { why: 'no-such-text' } : { text, version: `v:${text}` };
    },
    write: async (_, file, { text, over }) => {
      const there = files.get(file);
      if ((there === undefined ? null : `v:${there}`) !== over)
        return { why: 'changed', now: { text: there ?? '', version: `v:${there}` } };
      files.set(file, text);
      return { version: `v:${text}` };
    },
    make: async () => ({ why: 'taken' }),
    addPicture: async () => ({ why: 'no-such-place' }),
    ownWords: async () => '',
    keepOwnWords: async (text) => text,
    story: async () => ({
      story: {
        name: 'road',
        files: Object.fromEntries(files),
        strings: { fr: around },
        findings: [],
      },
      world: null,
    }),
    changes: () => new Promise(() => {}),
  };
  return { files, api };
}

async function sitDown() {
  const { files, api } = openDisk();
  const kept = new Map<string, string>();
  const store = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
    removeItem: (key: string) => void kept.delete(key),
  };
  const desk = openDesk({
    api,
    drafts: openDrafts(store),
    open: (_, doc) => EditorState.create({ doc, extensions: [history()] }),
    keep: (state) => state.toJSON(),
    rest: () => Promise.resolve(),
  });
  await desk.begin();
  await desk.choose('road');
  const told = tellTexts(storyNow(desk.state.getState())!)!;
  return { files, desk, told };
}

const table = 'road/strings/fr.json';
const now = (desk: Desk) => openTableOf(desk.state.getState(), 'fr')!;
const put = (
  { desk, told }: Awaited<ReturnType<typeof sitDown>>,
  id: string,
  said: { readonly text: string; readonly spoken?: string },
) => {
  const inFrench = { table: now(desk).table, around: {}, recorded: new Set<string>() };
  const line = linesIn(told.entries, inFrench).find(({ entry }) => entry.id === id)!;
  return putTranslation(desk, { table, told, line }, { spoken: '', ...said });
};

test('[STUDIO-78] a translation is one entry of its table, can be undone, and is as the command writes it', async () => {
  const seat = await sitDown();
  const { desk, files } = seat;
  expect(put(seat, 'b', { text: 'Deux {X}.', spoken: ' Deu {X}. ' })).toBe(true);
  const b = { source: 'Two {X}.', text: 'Deux {X}.', spoken: 'Deu {X}.' };
  const { a, gone } = JSON.parse(french) as Record<string, { source: string; text: string }>;
  expect(now(desk).json).toBe(makeTable({ checkedBy: null }, { a: a!, b, gone: gone! }));
  goBackIn(desk, table, 'undo');
  expect(now(desk)).toMatchObject({ json: french, checkedBy: 'Ana' });
  goBackIn(desk, table, 'redo');
  await desk.save(table);
  expect(JSON.parse(files.get('strings/fr.json')!)).toHaveProperty('b', b);
});

test('[STUDIO-78] nothing said takes an entry out, and the same said changes nothing', async () => {
  const seat = await sitDown();
  expect(put(seat, 'a', { text: 'Un.' })).toBe(false);
  expect(now(seat.desk).checkedBy).toBe('Ana');
  expect(put(seat, 'a', { text: '  ' })).toBe(true);
  expect(now(seat.desk)).toMatchObject({ table: { gone: { text: 'y' } }, checkedBy: null });
  expect(now(seat.desk).table).not.toHaveProperty('a');
});

test('[STUDIO-78] names of lines without one are written down with the first translation', async () => {
  const seat = await sitDown();
  expect(seat.files.has('strings/ids.json')).toBe(false);
  put(seat, 'b', { text: 'Deux {X}.' });
  await expect.poll(() => seat.files.get('strings/ids.json')).toBe(seat.told.ids);
});

test('[STUDIO-79] wall, tablet and check are told what is translated before it is saved', async () => {
  const seat = await sitDown();
  const { desk } = seat;
  const said = () => storyNow(desk.state.getState())!;
  expect(said().strings).toEqual({ fr: around });
  put(seat, 'b', { text: 'Deux {X}.' });
  put(seat, 'a', { text: '' });
  const { fr } = said().strings;
  expect(Object.keys(fr!).toSorted()).toEqual(['b', 'gone', 'place']);
  expect(said().files['strings/fr.json']).toBe(now(desk).json);
  await desk.save(table);
  expect(said().strings['fr']).toEqual(fr);
});

test('[STUDIO-79] what the world says is told apart from the table, and a table that is none is left alone', async () => {
  const seat = await sitDown();
  const { desk } = seat;
  expect(tablesOnDesk(desk.state.getState())).toEqual(['fr']);
  expect(aroundTable(desk.state.getState(), 'fr')).toEqual({ place: around.place });
  const { state } = desk.state.getState().texts[table]!;
  desk.edit(table, state.update({ changes: { from: 0, insert: 'no ' } }).state);
  expect(now(desk).broken).toContain('JSON');
  expect(put(seat, 'b', { text: 'Deux.' })).toBe(false);
  expect(storyNow(desk.state.getState())!.strings).toEqual({ fr: around });
});

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test('[STUDIO-89] a file says what it would change, and makes of a table what the command makes of it', async () => {
  const { desk, told } = await sitDown();
  const read = readFile(
    bytes('id,source,translation\na,One.,Une.\nb,Two {X}.,Deux.\nc,Three.,Trois.\n,x,nameless\n'),
  );
  if ('why' in read) throw new Error(read.why);
  expect(read.nameless).toEqual([5]);
  const coming = comingFrom(told.entries, now(desk), read);
  expect(coming).toMatchObject({
    added: 2,
    changed: 1,
    same: 0,
    broken: ['b'],
    unknown: ['c'],
    fits: true,
  });
  const kept = JSON.parse(coming.json) as Record<string, unknown>;
  expect(Object.keys(kept)).toEqual(['@', 'a', 'b', 'gone', 'c']);
  expect(kept['@']).toEqual({ checkedBy: null });
});

test('[STUDIO-89] what changes nothing leaves the table as it is, and what fits no text says so', async () => {
  const { desk, told } = await sitDown();
  const same = readFile(bytes('id,source,translation\na,One.,Un.\n'));
  if ('why' in same) throw new Error(same.why);
  expect(comingFrom(told.entries, now(desk), same)).toMatchObject({
    same: 1,
    json: french,
    fits: true,
  });
  const other = readFile(bytes('id,source,translation\nq,Q,R\n'));
  if ('why' in other) throw new Error(other.why);
  expect(comingFrom(told.entries, now(desk), other).fits).toBe(false);
  const doubtful = readFile(bytes(`id,source,translation\na,One.,${'Un '.repeat(30)}\n`));
  if ('why' in doubtful) throw new Error(doubtful.why);
  expect(comingFrom(told.entries, now(desk), doubtful).doubtful).toEqual(['a']);
  expect(readFile(new Uint8Array(4 * 1024 * 1024 + 1))).toHaveProperty('why', 'too-large');
});
