import { expect, onTestFinished, test } from 'vitest';
import { readValues } from '../../../src/scenario/yaml-edits/edit-yaml.ts';
import { openDesk } from '../../../src/screens/studio/desk/desk.ts';
import { openDrafts } from '../../../src/screens/studio/desk/drafts.ts';
import { openNames } from '../../../src/screens/studio/desk/names-desk.ts';
import { textOf } from '../../../src/screens/studio/desk/open-text.ts';
import type { StudioApi } from '../../../src/screens/studio/desk/studio-api.ts';
import { keepEditing, openEditing } from '../../../src/screens/studio/editor/ink-editing.ts';
import { gatherNames } from '../../../src/screens/studio/ink/story-names.ts';
import { newPackText } from '../../../src/screens/studio/pack/new-pack.tsx';
import { goBackIn } from '../../../src/screens/studio/pack/change-text.ts';
import { placesOfKey, renameKey } from '../../../src/screens/studio/pack/rename/rename-key.ts';
import {
  placesInTable,
  type KeyChange,
} from '../../../src/screens/studio/pack/rename/places-of-key.ts';

const ink = `VAR trust = 5
-> bridge
=== bridge ===
# place: bridge
# enter: ana left   // ana comes
// # enter: ana
# mood: calm
# camera: near ana
ANA: The list of ana has not come. #pose: ana raise
* [Ask #role: trader] -> bridge
* ANA: Wait. # say-it-back: trust
  ~ trust = trust + 1
{trust > 5: ANA: Thank you.}
# decide: role trader
# ending: evening
-> END
`;
const pack = `# The mill.
title: Ana and the mill   # ana
cast:
  "ana": { name: Ana, art: trader }
  bero: { name: Bero }
roles:
  trader: { name: Trader, person: ana, goal: ana }
meters:
  trust: { name: Trust, sign: trust }
injects:
  rain: { name: Rain, sets: trust }
endings:
  evening: { name: The evening }
`;
const table = `{
  "cast.ana.name": { "source": "Ana", "text": "Anne" },
  "meters.trust.name": { "source": "Trust", "text": "Confiance" },
  "b1": { "source": "cast.ana.name", "text": "x" }
}
`;

const files: Readonly<Record<string, string>> = {
  'mill.ink': ink,
  'pack.yaml': pack,
  'strings/fr.json': table,
};

const open = openEditing({
  known: () => ({ names: gatherNames({}), pack: null, media: [], files: [] }),
  phrases: {},
  nameOf: (file) => file,
  keys: [],
});

async function sitDown(disk = new Map(Object.entries(files))) {
  const api: StudioApi = {
    folders: async () => [{ name: 'mill', kind: 'scenario', texts: [...disk.keys()] }],
    read: async (_, file) => ({ text: disk.get(file) ?? '', version: '1' }),
    write: async (_, file, { text, over }) => {
      if (over === null && disk.has(file)) return { why: 'changed', now: null };
      disk.set(file, text);
      return { version: '2' };
    },
    addPicture: async (_pack, name) => ({ name }),
    ownWords: async () => '',
    keepOwnWords: async (text) => text,
    make: async ({ name }) => ({ name }),
    story: async () => ({
      story: {
        name: 'mill',
        files: {},
        strings: {},
        voices: { en: ['cast.ana.name', 'b1'] },
        findings: [],
      },
      world: null,
    }),
    changes: (_, __, gone) =>
      new Promise((resolve) => gone.addEventListener('abort', () => resolve({}))),
  };
  const desk = openDesk({
    api,
    drafts: openDrafts({ getItem: () => null, setItem: () => {}, removeItem: () => {} }),
    open,
    keep: keepEditing,
    rest: () => Promise.resolve(),
  });
  onTestFinished(desk.close);
  await desk.begin();
  await desk.choose('mill');
  const bench = { desk, names: openNames() };
  const said = (file: string): string => textOf(desk.state.getState().texts[`mill/${file}`]!);
  return { bench, desk, said, disk, look: (change: KeyChange) => placesOfKey(bench, change) };
}

test('[STUDIO-106] a key is renamed in pack, story and tables, and nothing else of them', async () => {
  const { bench, desk, said, look } = await sitDown();
  const found = look({ part: 'cast', from: 'ana', to: 'anwel' });
  if ('why' in found) throw new Error(found.why);
  expect(found.voices).toBe(1);
  expect(found.places.map(({ file, line }) => `${file} ${line}`)).toEqual([
    ...[5, 8, 9, 9, 11, 13].map((line) => `mill.ink ${line}`),
    'pack.yaml 4',
    'pack.yaml 7',
    'strings/fr.json 2',
  ]);
  renameKey(bench, found.places);
  expect(said('pack.yaml')).toBe(
    pack.replace('"ana":', '"anwel":').replace('person: ana', 'person: anwel'),
  );
  expect(said('strings/fr.json')).toBe(table.replace('"cast.ana.name":', '"cast.anwel.name":'));
  expect(said('mill.ink')).toBe(
    ink
      .replace('# enter: ana left', '# enter: anwel left')
      .replace('near ana', 'near anwel')
      .replace('ANA: The list', 'ANWEL: The list')
      .replace('pose: ana raise', 'pose: anwel raise')
      .replace('* ANA:', '* ANWEL:')
      .replace('5: ANA:', '5: ANWEL:'),
  );
  for (const file of Object.keys(files)) goBackIn(desk, `mill/${file}`, 'undo');
  for (const [file, text] of Object.entries(files)) expect(said(file)).toBe(text);
});

test('[STUDIO-106] a meter takes its variable along, a role its tags', async () => {
  const { bench, said, look } = await sitDown();
  const meter = look({ part: 'meters', from: 'trust', to: 'belief' });
  if ('why' in meter) throw new Error(meter.why);
  renameKey(bench, meter.places);
  expect(said('mill.ink')).toBe(ink.replaceAll('trust', 'belief'));
  expect(said('pack.yaml')).toContain('  belief: { name: Trust, sign: trust }');
  expect(said('pack.yaml')).toContain('sets: belief');
  const role = look({ part: 'roles', from: 'trader', to: 'seller' });
  if ('why' in role) throw new Error(role.why);
  expect(role.places.map(({ text }) => text)).toEqual([
    '* [Ask #role: trader] -> bridge',
    '# decide: role trader',
    'trader: { name: Trader, person: ana, goal: ana }',
  ]);
});

test('[STUDIO-106] a table is renamed however it is written, and while something is wrong with it', () => {
  const renamed = (text: string): string => {
    const places = placesInTable(text, { part: 'cast', from: 'ana', to: 'anwel' });
    return places.reduceRight(
      (now, { from, to, insert }) => now.slice(0, from) + insert + now.slice(to),
      text,
    );
  };
  const line = `{"a":"x","cast.ana.name":{"source":"\\"cast.ana.name\\":","text":"b"}, "cast.ana.line":"c","cast.anabel.name":"d"}`;
  const wanted = line
    .replace(',"cast.ana.', ',"cast.anwel.')
    .replace(' "cast.ana.', ' "cast.anwel.');
  expect(renamed(line)).toBe(wanted);
  expect(renamed(`${table}}`)).toBe(`${table.replace('"cast.ana.name":', '"cast.anwel.name":')}}`);
});

test('[STUDIO-106] of a table in one line no more is shown than stands around the place', async () => {
  const rows = Array.from({ length: 500 }, (_, at) => [`b${at}`, 'x'] as const);
  const long = JSON.stringify(Object.fromEntries([...rows, ['cast.ana.name', 'Anne']]));
  const { look } = await sitDown(new Map(Object.entries({ ...files, 'strings/fr.json': long })));
  const found = look({ part: 'cast', from: 'ana', to: 'anwel' });
  if ('why' in found) throw new Error(found.why);
  const { text = '' } = found.places.find(({ file }) => file === 'strings/fr.json') ?? {};
  expect(text).toContain('"cast.ana.name":"Anne"');
  expect(text.length).toBeLessThan(300);
});

test('[STUDIO-106] what is no name, or is taken, changes nothing', async () => {
  const { look } = await sitDown();
  expect(look({ part: 'cast', from: 'ana', to: 'bero' })).toEqual({ why: 'taken' });
  expect(look({ part: 'cast', from: 'ana', to: 'a b' })).toEqual({ why: 'no-name' });
  expect(look({ part: 'meters', from: 'trust', to: 'my-trust' })).toEqual({ why: 'no-name' });
});

test('[STUDIO-105] where there is no pack one is made, is read, and is never written over another', async () => {
  const disk = new Map([['mill.ink', ink]]);
  const { desk, said } = await sitDown(disk);
  const text = newPackText({ title: 'The {MILL}: a day', world: 'aldo', language: 'fr' });
  expect(await desk.add('pack.yaml', text)).toBeNull();
  expect(said('pack.yaml')).toBe(text);
  expect(disk.get('pack.yaml')).toBe(text);
  expect(readValues(text)).toEqual({
    minutes: [12],
    title: 'The {MILL}: a day',
    world: 'aldo',
    language: 'fr',
  });
  expect(await desk.add('pack.yaml', 'other')).toBe('taken');
  expect(disk.get('pack.yaml')).toBe(text);
});
