// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { undo } from '@codemirror/commands';
import type { EditorState } from '@codemirror/state';
import { expect, onTestFinished, test } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { openScenario } from '../../../src/scenario/open-scenario.ts';
import { newTexts } from '../../../src/scenario/templates/story-template.ts';
import type { CheckState, Checks } from '../../../src/screens/studio/desk/checks.ts';
import { openDesk } from '../../../src/screens/studio/desk/desk.ts';
import { openDrafts } from '../../../src/screens/studio/desk/drafts.ts';
import { storyNow } from '../../../src/screens/studio/desk/story-now.ts';
import type { StudioApi } from '../../../src/screens/studio/desk/studio-api.ts';
import { keepEditing, openEditing } from '../../../src/screens/studio/editor/ink-editing.ts';
import { gatherNames } from '../../../src/screens/studio/ink/story-names.ts';
import { openLearning } from '../../../src/screens/studio/learn/learning.ts';
import { isStepDone, lesson, type Words } from '../../../src/screens/studio/learn/lesson.ts';
import { goWhere, putIn } from '../../../src/screens/studio/learn/put-in.ts';
import { openKeptStep } from '../../../src/screens/studio/learn/kept-step.ts';

const open = openEditing({
  known: () => ({ names: gatherNames({}), pack: null, media: [], files: [] }),
  phrases: {},
  nameOf: (file) => file,
  keys: [],
});

const languages = join(import.meta.dirname, '../../../public/languages');
const wordsIn = (language: string): Words => {
  const all = JSON.parse(readFileSync(join(languages, `${language}.json`), 'utf8'));
  return (name) => all[`studio.learn.text.${name}`];
};
const everyLanguage = readdirSync(languages).map((file) => file.replace('.json', ''));

/** A program with no story yet, which says nothing of its own accord. */
function openDisk(language: string): StudioApi {
  const files = new Map<string, string>();
  const texts = (): readonly string[] => [...files.keys()];
  return {
    folders: async () =>
      files.size === 0 ? [] : [{ name: 'mine', kind: 'scenario', texts: texts() }],
    read: async (_, file) => ({ text: files.get(file) ?? '', version: '1' }),
    write: async () => ({ version: '2' }),
    addPicture: async (_pack, name) => ({ name }),
    ownWords: async () => '',
    keepOwnWords: async (text) => text,
    make: async (wanted) => {
      for (const [file, text] of Object.entries(newTexts({ ...wanted, language })))
        files.set(file, text);
      return { name: wanted.name };
    },
    story: async () => ({
      story: { name: 'mine', files: Object.fromEntries(files), strings: {}, findings: [] },
      world: null,
    }),
    changes: (_, __, gone) =>
      new Promise((resolve) => gone.addEventListener('abort', () => resolve({}))),
  };
}

function sitDown(language = 'en', kept = new Map<string, string>()) {
  const store = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
    removeItem: (key: string) => void kept.delete(key),
  };
  const desk = openDesk({
    api: openDisk(language),
    drafts: openDrafts({ ...store, setItem: () => {}, getItem: () => null }),
    open,
    keep: keepEditing,
    rest: () => Promise.resolve(),
  });
  const nothing: CheckState = { findings: [], pack: null, isBusy: false, isBroken: false };
  const state = createStore<CheckState>(() => nothing);
  const checks: Checks = { state, check: () => {}, clear: () => {}, close: () => {} };
  const learning = openLearning({
    bench: { desk, checks },
    kept: openKeptStep(() => store),
    words: wordsIn(language),
    later: (look) => look(),
  });
  onTestFinished(() => (learning.close(), desk.close()));
  /** What the worker beside the page would find. */
  const check = (): CheckState['findings'] => {
    const { findings, scenario } = openScenario(storyNow(desk.state.getState())!);
    state.setState({ findings, pack: scenario?.pack ?? state.getState().pack });
    return findings.filter(({ severity }) => severity === 'error');
  };
  const make = () => desk.make({ name: 'mine', template: 'blank', language });
  return { desk, learning, check, make, state, checks };
}

test.each(everyLanguage)(
  '[STUDIO-80] each step of the lesson leaves a story that opens, and the last one plays, in %s',
  async (language) => {
    const { learning, check, make, state, desk } = sitDown(language);
    await make();
    const wrong: unknown[] = [];
    for (let press = 0; press < 40; press += 1) {
      wrong.push(...check());
      learning.goOn();
    }
    expect(wrong).toEqual([]);
    expect(learning.state.getState().step.name).toBe('finish');
    const { pack } = state.getState();
    expect(pack).toMatchObject({ language, meters: { trust: {}, duty: {} } });
    expect(Object.keys(pack!.roles)).toEqual(['trader', 'guard']);
    const { scenario } = openScenario(storyNow(desk.state.getState())!);
    const beat = scenario!.read({ scenario: 'x', seed: 1, steps: [] });
    expect(beat.choices.map(({ text }) => text)).toEqual(['ask', 'wait'].map(wordsIn(language)));
  },
);

test('[STUDIO-81] a step is done by what stands in the story, and undone when it goes', async () => {
  const { learning, make, desk } = sitDown();
  const doneNow = () =>
    lesson.filter((step) => isStepDone(step, learning.state.getState().seen) === true);
  expect(doneNow()).toEqual([]);
  await make();
  expect(doneNow().map(({ name }) => name)).toEqual(['make']);
  const id = 'mine/mine.ink';
  const { state } = desk.state.getState().texts[id]!;
  const insert = '# place: wells\nSomebody of my own says nothing.\n// + a remark\n';
  const edited = state.update({ changes: { from: state.doc.length - 7, insert } }).state;
  desk.edit(id, edited);
  expect(doneNow().map(({ name }) => name)).toEqual(['make', 'place', 'line']);
  let now = edited;
  undo({ state: edited, dispatch: (transaction) => void (now = transaction.state) });
  desk.edit(id, now);
  expect(doneNow().map(({ name }) => name)).toEqual(['make']);
});

const said = (state: EditorState): string => state.sliceDoc();

test.each(['\n', '\r\n'])(
  '[STUDIO-82] what is put in stands where it would have been typed, and can be undone (%j)',
  (end) => {
    const texts = newTexts({ name: 'mine', template: 'blank', language: 'en' });
    const as = (text = ''): string => text.replaceAll('\n', end);
    let ink = open('mine.ink', as(texts['mine.ink']));
    let pack = open('pack.yaml', as(texts['pack.yaml']));
    for (const part of lesson.flatMap(({ parts }) => parts)) {
      const before = part.into === 'pack' ? pack : ink;
      const text = part.text(wordsIn('en'));
      const put = before.update(putIn(before, part.spot, text)).state;
      const there = before.update(goWhere(before, part.spot)).state;
      const typed = there.update(there.replaceSelection(there.toText(as(text)))).state;
      expect(said(typed).trimEnd()).toBe(said(put).trimEnd());
      expect(said(put)).not.toMatch(end === '\n' ? /\r/ : /(?<!\r)\n/);
      let undone = put;
      undo({ state: put, dispatch: (transaction) => void (undone = transaction.state) });
      expect(said(undone)).toBe(said(before));
      if (part.into === 'pack') pack = put;
      else ink = put;
    }
    expect(said(ink).split(end)).toEqual(
      expect.arrayContaining(['VAR trust = 5', '# place: market', '    ~ duty = duty - 1']),
    );
    expect(said(ink).startsWith(`VAR trust = 5${end}VAR duty = 5${end}${end}-> opening`)).toBe(
      true,
    );
  },
);

test('[STUDIO-83] the step outlives a reload, for each story; where nothing is kept, it is the first that is open', async () => {
  const kept = new Map<string, string>();
  const first = sitDown('en', kept);
  expect(first.learning.state.getState().step.name).toBe('make');
  first.learning.go(1);
  first.learning.go(1);
  expect(sitDown('en', kept).learning.state.getState().step.name).toBe('line');
  const { make, learning } = sitDown('en', kept);
  await make();
  expect(learning.state.getState().step.name).toBe('place');
  learning.turnTo('roles');
  const again = sitDown('en', kept);
  expect(again.learning.state.getState().step.name).toBe('line');
  await again.make();
  expect(again.learning.state.getState().step.name).toBe('roles');
  const broken = openKeptStep(() => {
    throw new Error('no storage');
  });
  broken.keep(null, 'line');
  expect(broken.read(null)).toBeNull();
});

/** A story that has all that the lesson asks for, written with nothing kept. */
async function openWritten() {
  const { learning, check, make, desk } = sitDown();
  await make();
  for (let press = 0; press < 40; press += 1) {
    check();
    learning.goOn();
  }
  const files = Object.values(desk.state.getState().texts);
  return {
    desk,
    learning,
    files: files.map(({ file, state }) => [file, state.sliceDoc()] as const),
  };
}

test('[STUDIO-103] over a story that has everything the lesson begins with its first step', async () => {
  const { files } = await openWritten();
  const { desk, learning, check, make, checks } = sitDown();
  await make();
  for (const [file, text] of files) {
    const { state } = desk.state.getState().texts[`mine/${file}`]!;
    const changes = { from: 0, to: state.doc.length, insert: text };
    desk.edit(`mine/${file}`, state.update({ changes }).state);
  }
  check();
  learning.close();
  const opened = openLearning({
    bench: { desk, checks },
    kept: openKeptStep(() => ({ getItem: () => null, setItem: () => {} })),
    words: wordsIn('en'),
    later: (look) => look(),
  });
  onTestFinished(opened.close);
  expect(opened.state.getState().step.name).toBe('make');
});

test('[STUDIO-104] from a step the author stands at what it is about', async () => {
  const { desk, learning } = await openWritten();
  const lineAt = (step: string): string => {
    learning.turnTo(step);
    desk.turnTo('mine/pack.yaml');
    learning.goToStep();
    const { active, texts } = desk.state.getState();
    const { doc, selection } = texts[active!]!.state;
    return doc.lineAt(selection.main.head).text.trim();
  };
  const words = wordsIn('en');
  expect(lineAt('place')).toBe(words('first'));
  expect(lineAt('speak')).toBe(`YOSOLMI: ${words('says')}`);
  expect(lineAt('choice')).toBe(`${words('question')} #decide: team`);
  expect(lineAt('meters')).toBe(words('asked'));
  expect(lineAt('ending')).toBe(words('last'));
  expect(lineAt('roles')).toBe(words('first'));
});
