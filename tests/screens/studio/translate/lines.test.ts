// @vitest-environment node
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { spoken } from '../../../../src/screens/parts/spoken.ts';
import { directionOf } from '../../../../src/screens/studio/translate/direction.ts';
import {
  countsOf,
  lineAt,
  linesIn,
  nextUndone,
  wantedLines,
  type InLanguage,
} from '../../../../src/screens/studio/translate/lines.ts';
import { problemWords } from '../../../../src/screens/studio/translate/problem-list.tsx';
import { spokenLine } from '../../../../src/screens/studio/translate/spoken-line.ts';
import { tellTexts } from '../../../../src/screens/studio/translate/told-texts.ts';

const ink = `-> bridge
=== bridge ===
# place: bridge
Ana: The list has not come. #id: b1 #speaker: ana
Wait for {WHO}. #id: b2
+ [Go to the mill #id: c1 #icon: give-way]
    -> mill
=== mill ===
A line without a name.
-> END
CONST WHO = "Dulomi"
`;
const pack = `title: The Road
languages: [fr, sw]
cast:
  ana: { name: Ana, art: trader }
`;
const files = {
  name: 'road',
  files: { 'road.ink': ink, 'pack.yaml': pack },
  strings: { fr: {} },
  artAt: { trader: '/own/ana.svg' },
};
const told = tellTexts(files)!;
const story = told.entries.filter(({ file }) => file === 'road.ink');
const french: InLanguage = {
  table: {
    b1: { source: 'The list came.', text: 'La liste est venue.' },
    b2: { source: 'Wait for {WHO}.', text: 'Attendez.' },
    c1: 'Allez au moulin',
  },
  around: { 'const.WHO': { source: 'Dulomi', text: 'Doulomi' } },
  recorded: new Set(['b1', 'c1']),
};
const lines = linesIn(story, french);
const stateOf = (id: string) => lines.find(({ entry }) => entry.id === id)?.state;

test('[STUDIO-139] every text stands in its order with who says it, its picture and what is around it', () => {
  expect(told).toMatchObject({ title: 'The Road', language: 'en', promised: ['fr', 'sw'] });
  expect(told.speakers['ana']).toEqual({ name: 'Ana', art: '/own/ana.svg' });
  expect(story.map(({ source }) => source).slice(0, 4)).toEqual([
    'Ana: The list has not come.',
    'Wait for {WHO}.',
    'Go to the mill',
    'A line without a name.',
  ]);
  const choice = story.find(({ id }) => id === 'c1');
  expect(choice).toMatchObject({ picture: 'choices/give-way.svg', flow: 'bridge' });
  expect(story[1]).toMatchObject({ picture: 'places/bridge.svg', speaker: null });
});

test('[STUDIO-139] a line without a name gets the one that it keeps, and says what has to be written down', () => {
  const nameless = story.find(({ source }) => source.startsWith('A line'))!;
  expect(nameless.id).toMatch(/^mill_/);
  expect(JSON.parse(told.ids!)).toMatchObject({ ids: { [nameless.id]: { in: 'mill' } } });
  const named = { ...files.files, 'strings/ids.json': told.ids! };
  const again = tellTexts({ ...files, files: named })!;
  expect(again.entries.map(({ id }) => id)).toEqual(told.entries.map(({ id }) => id));
  expect(tellTexts({ ...files, files: { 'road.ink': '-> nowhere' } })).toBeNull();
  expect(tellTexts({ ...files, files: { 'road.ink': 'Hi. #id: a\n-> END' } })?.ids).toBeNull();
});

test('[STUDIO-141] each line says how it stands, and languages are counted by that', () => {
  expect(['b1', 'b2', 'c1', 'const.WHO'].map(stateOf)).toEqual([
    'stale',
    'problem',
    'done',
    'done',
  ]);
  expect(lines.find(({ entry }) => entry.id === 'b1')?.madeFor).toBe('The list came.');
  expect(lines.find(({ entry }) => entry.id === 'const.WHO')?.isAround).toBe(true);
  const counts = countsOf(lines);
  expect(counts).toMatchObject({ done: 2, problem: 1, stale: 1, voiced: 2 });
  expect(counts.done + counts.problem + counts.stale + counts.missing).toBe(counts.all);
});

test('[STUDIO-141] lines are shown by how they stand, by knot and by words in either language', () => {
  const ids = (wanted: Partial<Parameters<typeof wantedLines>[1]>, kept: string | null = null) =>
    wantedLines(lines, { show: 'all', search: '', knot: null, ...wanted }, kept).map(
      ({ entry }) => entry.id,
    );
  expect(ids({ show: 'stale' })).toEqual(['b1']);
  expect(ids({ show: 'stale' }, 'c1')).toEqual(['b1', 'c1']);
  expect(ids({ search: 'MOULIN' })).toEqual(['c1']);
  expect(ids({ search: 'list has' })).toEqual(['b1']);
  expect(ids({ knot: 'mill' })).toHaveLength(1);
  expect(ids({ search: 'nowhere' })).toEqual([]);
});

test('[STUDIO-141] the next that is not done is found, round the end', () => {
  const missing = lines.find(({ state }) => state === 'missing')!.entry.id;
  expect(nextUndone(lines, 'b1')).toBe(missing);
  expect(nextUndone(lines, missing)).toBe('b1');
  expect(nextUndone(lines, null)).toBe('b1');
  expect(
    nextUndone(
      lines.filter(({ state }) => state === 'done'),
      'c1',
    ),
  ).toBeNull();
});

test('[STUDIO-141] the cursor leads to the line that it stands on, or nearest before it', () => {
  expect(lineAt(lines, 'road.ink', 4)).toBe('b1');
  expect(lineAt(lines, 'road.ink', 5)).toBe('b2');
  expect(lineAt(lines, 'road.ink', 1)).toBeNull();
  expect(lineAt(lines, 'other.ink', 5)).toBeNull();
});

test.each([
  ['ar', 'rtl'],
  ['prs', 'rtl'],
  ['ku-Arab', 'rtl'],
  ['ku', 'ltr'],
  ['ps', 'rtl'],
  ['sw', 'ltr'],
  ['he', 'rtl'],
  ['uz-Latn', 'ltr'],
  ['not a tag', 'ltr'],
])('[STUDIO-140] %s runs %s', (language, direction) => {
  expect(directionOf(language)).toBe(direction);
});

const languages = join(import.meta.dirname, '../../../../public/languages');
const catalogues = readdirSync(languages);
test.each(catalogues)('[STUDIO-142] what is wrong is said in the words of %s', (file) => {
  const { '@': _, ...words } = JSON.parse(readFileSync(join(languages, file), 'utf8')) as Record<
    string,
    string
  >;
  const before = spoken.getState();
  spoken.setState({ language: file.slice(0, -5), words });
  const said = [
    problemWords({ kind: 'lost', gaps: ['WHO', 'ARMY'] }),
    problemWords({ kind: 'made', gaps: ['WHO'] }),
    problemWords({ kind: 'choice', letters: 50, most: 40 }),
    problemWords({ kind: 'long', letters: 50, source: 10 }),
    problemWords({ kind: 'number', numbers: ['1850'] }),
    ...(['copy', 'spoken', 'marks'] as const).map((kind) => problemWords({ kind })),
  ];
  spoken.setState(before);
  expect(said.filter((text) => /studio\.|\{(?!WHO|ARMY)/.test(text))).toEqual([]);
  expect(said[0]).toContain('{WHO}');
  expect(new Set(said).size).toBe(said.length);
});

test('[STUDIO-147] what is translated can be spoken at once, with the names in it, and nothing else can', () => {
  const table = {
    b2: { source: 'Wait for {WHO}.', text: 'Attendez {WHO}.' },
    'const.WHO': { source: 'Dulomi', text: 'Doulomi' },
  };
  const spoken = (id: string, said = table) =>
    spokenLine(
      told.entries,
      story.find((entry) => entry.id === id)!,
      {
        language: 'fr',
        table: said,
      },
    );
  expect(spoken('b2')).toMatchObject({ id: 'b2', name: 'b2', words: 'Attendez Doulomi.' });
  expect(spoken('b1')).toBeNull();
  expect(spoken('b2', { ...table, b2: { source: 'Old.', text: 'Vieux.' } })).toBeNull();
});
