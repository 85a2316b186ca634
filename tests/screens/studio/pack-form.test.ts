import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { history } from '@codemirror/commands';
import { EditorState } from '@codemirror/state';
import { expect, test } from 'vitest';
import { personPartNames, personParts } from '../../../src/scenario/art/person-parts.ts';
import { thingParts, wideParts } from '../../../src/scenario/art/place-parts.ts';
import { parsePack } from '../../../src/scenario/parse-pack.ts';
import type { Finding } from '../../../src/scenario/finding.ts';
import { readValues, setIn } from '../../../src/scenario/yaml-edits/edit-yaml.ts';
import { isTable, type Plain } from '../../../src/scenario/yaml-edits/text-edit.ts';
import { brokenIn, spanIn } from '../../../src/scenario/yaml-edits/yaml-spans.ts';
import type { Desk } from '../../../src/screens/studio/desk/desk.ts';
import type { OpenText } from '../../../src/screens/studio/desk/open-text.ts';
import { changeText, goBackIn, plainOf } from '../../../src/screens/studio/pack/change-text.ts';
import { drawOf } from '../../../src/screens/studio/pack/draw-own.ts';
import type { Field } from '../../../src/screens/studio/pack/field.ts';
import { findingsAt } from '../../../src/screens/studio/pack/form.ts';
import { packSections } from '../../../src/screens/studio/pack/pack-fields.ts';
import { lookWord, sceneWord } from '../../../src/screens/studio/pack/part-words.ts';
import { spoken } from '../../../src/screens/parts/spoken.ts';
import { layerOf, writtenLayer } from '../../../src/screens/studio/pack/place-layer.ts';

const stories = join(import.meta.dirname, '../../../stories');
const packs = readdirSync(stories).flatMap((name) => {
  try {
    return [readFileSync(join(stories, name, 'pack.yaml'), 'utf8')];
  } catch {
    return [];
  }
});

/** Keys of a pack that no field is for. */
function unasked(held: Plain | undefined, fields: readonly Field[]): readonly string[] {
  if (!isTable(held)) return [];
  return Object.entries(held).flatMap(([key, value]) => {
    const field = fields.find((one) => one.key === key);
    if (!field) return [key];
    if (field.kind === 'table') return unasked(value, field.fields);
    if (field.kind !== 'entries' || field.hasText === true || !isTable(value)) return [];
    return Object.values(value).flatMap((one) => unasked(one, field.of));
  });
}

const everything = packSections.flatMap(({ fields }) => fields);

test('[STUDIO-64] everything that our packs say has a field, and what nobody knows has none', () => {
  // Colours of meters are read by nobody yet.
  for (const pack of packs)
    expect(new Set(unasked(readValues(pack), everything))).toEqual(
      pack.includes('colour:') ? new Set(['colour']) : new Set(),
    );
  expect(unasked({ titel: 'x', cast: { ana: { nam: 'Ana' } } }, everything)).toEqual([
    'titel',
    'nam',
  ]);
});

function deskWith(text: string, lineSeparator = '\n') {
  const state = EditorState.create({
    doc: text,
    extensions: [history(), EditorState.lineSeparator.of(lineSeparator)],
  });
  let now = { state } as OpenText;
  const desk = {
    state: { getState: () => ({ texts: { 'a/pack.yaml': now } }) },
    edit: (_: string, changed: EditorState) => void (now = { ...now, state: changed }),
  } as unknown as Desk;
  return { desk, now: () => now };
}

test('[STUDIO-65] a change can be undone, with the marks and line ends of the text', () => {
  const text = '\uFEFFtitle: Mill   # the name\r\ncast:\r\n  ana: { name: Ana }\r\n';
  const { desk, now } = deskWith(text, '\r\n');
  const id = 'a/pack.yaml';
  const add = (plain: string) => setIn(plain, ['cast', 'bo'], { name: 'Bo', art: 'nurse' });
  expect(changeText(desk, id, (plain) => setIn(plain, ['title'], 'The Mill'))).toBe(true);
  expect(changeText(desk, id, add)).toBe(true);
  expect(now().state.sliceDoc()).toBe(
    text.replace('Mill ', 'The Mill ').concat('  bo: { name: Bo, art: nurse }\r\n'),
  );
  goBackIn(desk, id, 'undo');
  expect(plainOf(now())).not.toContain('bo:');
  expect(plainOf(now())).toContain('The Mill');
  goBackIn(desk, id, 'undo');
  expect(now().state.sliceDoc()).toBe(text);
  goBackIn(desk, id, 'redo');
  expect(plainOf(now())).toContain('The Mill');
});

test('[STUDIO-63] a text that cannot be read says where, and nothing of it is changed', () => {
  const text = 'title: Mill\ncast: [a\n';
  const { desk, now } = deskWith(text);
  expect(changeText(desk, 'a/pack.yaml', (plain) => setIn(plain, ['title'], 'x'))).toBe(false);
  expect(plainOf(now())).toBe(text);
  expect(brokenIn('pack.yaml', text)).toMatchObject({ severity: 'error', file: 'pack.yaml' });
  expect(brokenIn('pack.yaml', 'title: Mill\n')).toBeNull();
});

test('[STUDIO-66] what is found in a pack stands at its field, in whichever way it is written', () => {
  const text =
    'meters:\n  trust: { name: Trust, shown: soon, nam: x }\ncast:\n  ana:\n    side: armi\n';
  const findings: Finding[] = [];
  const story = { title: '', world: null, language: 'en', speakers: [] };
  parsePack(text, story, (finding) => findings.push(finding));
  const at = (...path: readonly string[]) =>
    findingsAt({ text, findings }, path).map(({ code }) => code);
  expect(at('meters', 'trust', 'shown')).toEqual(['pack-value']);
  expect(at('meters', 'trust', 'nam')).toEqual(['pack-key']);
  expect(at('meters', 'trust', 'name')).toEqual([]);
  expect(at('cast', 'ana', 'side')).toEqual(['pack-value']);
  expect(at('meters')).toHaveLength(2);
  expect(spanIn(text, ['cast', 'bo'])).toBeNull();
});

test('[STUDIO-67] somebody who is dressed and a place of parts are drawn; others go by their names', () => {
  const pack =
    'cast:\n  Ana: { name: Ana, art: { like: trader, skin: 5 } }\n  bo: { art: nurse }\nplaces:\n  gate: { backdrop: { near: [planks, { well: 30 }] } }\n';
  const ana = drawOf({ pack, world: '', of: 'cast', key: 'Ana' });
  expect(ana && 'layers' in ana ? ana.layers.map((one) => one.slice(0, 4)) : []).toEqual([
    '<svg',
    '<svg',
  ]);
  expect(drawOf({ pack, world: '', of: 'cast', key: 'bo' })).toEqual({ name: 'nurse' });
  const gate = drawOf({ pack, world: '', of: 'places', key: 'gate' });
  expect(gate && 'layers' in gate ? gate.layers : []).toHaveLength(1);
  expect(drawOf({ pack, world: '', of: 'cast', key: 'nobody' })).toBeNull();
});

test('[STUDIO-67] a layer is read and written as its author would', () => {
  const written: readonly Plain[] = [
    'none',
    'planks',
    ['planks', { well: 30 }],
    ['tree', { well: 30, size: 120, down: 5, flip: true }],
  ];
  for (const one of written) expect(writtenLayer(layerOf(one, 'near'))).toEqual(one);
  expect(writtenLayer(layerOf(undefined, 'near'))).toBe('');
  expect(layerOf(['planks', { well: 30 }], 'near').things).toEqual([
    { thing: 'well', at: 30, down: 0, size: 100, flip: false },
  ]);
});

const languages = join(import.meta.dirname, '../../../public/languages');

const everyLanguage = readdirSync(languages).map((file) => file.replace('.json', ''));

test.each(everyLanguage)(
  '[STUDIO-107] every word for how people and places look has one in %s',
  async (language) => {
    const all = JSON.parse(readFileSync(join(languages, `${language}.json`), 'utf8'));
    spoken.setState({ words: all });
    const looks = personPartNames.flatMap((part) =>
      personParts[part].map((word) => [word, lookWord(part, word)]),
    );
    const scenes = [...Object.values(wideParts).flat(), 'none', ...thingParts];
    const said = [...looks, ...scenes.map((word) => [word, sceneWord(word)])];
    const known = new Set(Object.values(all));
    expect(said.filter(([word = '', text]) => !/^\d$/.test(word) && !known.has(text))).toEqual([]);
  },
);
