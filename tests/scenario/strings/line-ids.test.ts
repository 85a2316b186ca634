import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  makeLineIds,
  matchLineIds,
  nameTexts,
  noLineIds,
  parseLineIds,
} from '../../../src/scenario/strings/line-ids.ts';
import type { LineIds, Nameless } from '../../../src/scenario/strings/line-ids.ts';
import { openScenario } from '../../../src/scenario/open-scenario.ts';
import type { ScenarioFiles } from '../../../src/scenario/open-story.ts';
import type { Scenario } from '../../../src/scenario/scenario.ts';
import { writeIds } from '../../../src/scenario/strings/write-ids.ts';
import { textsOf } from './texts-of.ts';

const line = (text: string, flow = 'a'): Nameless => ({ kind: 'line', flow, text });
const none: ReadonlySet<string> = new Set();
const lines = ['The river is high.', 'The boat is small.', 'Nobody sings today.', 'We wait.'].map(
  (text) => line(text),
);
const first = nameTexts(noLineIds, lines, none);

test('[STR-7] a line keeps its name when others come, go and change places', () => {
  const [a, b, c, d] = first.names;
  const [river, boat, song, wait] = lines as [Nameless, Nameless, Nameless, Nameless];
  expect(matchLineIds(first.lineIds, [wait, line('New here.'), river, song, boat])).toEqual([
    d,
    null,
    a,
    c,
    b,
  ]);
  expect(matchLineIds(first.lineIds, [{ ...river, flow: 'b' }, boat])).toEqual([a, b]);
});

test('[STR-7] a line keeps its name when it is changed a little, or said anew between its neighbours', () => {
  const [a, b, c, d] = first.names;
  const [river, , song, wait] = lines as [Nameless, Nameless, Nameless, Nameless];
  const changed = [river, line('The boat is too small.'), line('A heron flies up!'), wait];
  expect(matchLineIds(first.lineIds, changed)).toEqual([a, b, c, d]);
  expect(matchLineIds(first.lineIds, [river, { ...song, kind: 'choice' }])).toEqual([a, null]);
});

test('[STR-7] a name that is gone comes back for the same words only', () => {
  const [, b] = first.names;
  const without = nameTexts(first.lineIds, [line('The river is high.')], none);
  expect(Object.keys(without.lineIds.gone)).toContain(b);
  const again = nameTexts(without.lineIds, lines.slice(0, 2), none);
  expect(again.names[1]).toBe(b);
  expect(Object.keys(again.lineIds.gone)).not.toContain(b);
});

test('[STR-7] names are never given twice, whatever is edited', () => {
  const texts = fc.array(
    fc.record({
      kind: fc.constantFrom('line' as const, 'choice' as const),
      flow: fc.constantFrom('a', 'b'),
      text: fc.constantFrom(
        'One.',
        'Two.',
        'Two of them.',
        'Three birds.',
        'Four.',
        'A longer line.',
      ),
    }),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(fc.array(texts, { minLength: 1, maxLength: 6 }), (edits) => {
      let known: LineIds = noLineIds;
      const ever = new Map<string, string>();
      for (const edit of edits) {
        const { names, lineIds } = nameTexts(known, edit, none);
        expect(new Set(names).size).toBe(edit.length);
        for (const [id, { kind }] of Object.entries({ ...lineIds.ids, ...lineIds.gone })) {
          expect(ever.get(id) ?? kind).toBe(kind);
          ever.set(id, kind);
        }
        expect([...ever.keys()].every((id) => id in lineIds.ids || id in lineIds.gone)).toBe(true);
        expect(nameTexts(lineIds, edit, none)).toEqual({ names, lineIds });
        expect(parseLineIds(makeLineIds(lineIds))).toEqual(lineIds);
        known = lineIds;
      }
    }),
    { numRuns: 200 },
  );
});

function opened(files: ScenarioFiles): Scenario {
  const { scenario } = openScenario(files);
  if (!scenario) throw new Error('It does not open.');
  return scenario;
}

const ink = '-> a\n=== a\nHigh water.\nWho {a > 1: now|first}?\n+ [Ask] -> END\n+ [Wait] -> END\n';

test('[STR-8] lines and choices are told by the names beside the story, and the hash stays', () => {
  const texts = textsOf(ink);
  const { names, lineIds } = nameTexts(noLineIds, texts.unnamed, none);
  const open = (files: Readonly<Record<string, string>>, strings = {}) =>
    opened({ name: 'story', files: { 'story.ink': ink, ...files }, strings });
  const plain = open({});
  const named = open({ 'strings/ids.json': makeLineIds(lineIds) });
  const start = { scenario: '', seed: 1, steps: [] };
  const beat = named.read(start);
  expect(beat.lines.map(({ id }) => id)).toEqual(names.slice(0, 2));
  expect(beat.choices.map(({ id }) => id)).toEqual(names.slice(2, 4));
  expect(named.hash).toBe(plain.hash);
  expect(open({}, { fr: { x: 'y' } }).hash).toBe(plain.hash);
  expect(plain.read(start).choices.map(({ step }) => step)).toEqual(
    beat.choices.map(({ step }) => step),
  );
});

test('[STR-8] a line has one name, however it is reached, and its own rather than its function’s', () => {
  const { read } = opened({
    name: 'story',
    files: {
      'story.ink':
        '-> a\n=== a\n+ [Go] -> b\n+ [Run]\n    You run. -> b\n=== b\nHere.\n{say()} again.\n-> END\n=== function say\nOnce\n',
    },
    strings: {},
  });
  const choices = read({ scenario: '', seed: 1, steps: [] }).choices;
  const told = choices.map(({ step }) => read({ scenario: '', seed: 1, steps: [step] }).lines);
  expect(told.map((lines) => lines.map(({ text }) => text))).toEqual([
    ['Here.', 'Once again.'],
    ['You run. Here.', 'Once again.'],
  ]);
  const [go, run] = told.map((lines) => lines.map(({ id }) => id));
  expect(go).toEqual([expect.stringMatching(/^b/), expect.stringMatching(/^b/)]);
  expect(run).toEqual([expect.stringMatching(/^a/), go?.[1]]);
});

test('[STR-8] names that cannot be read are a finding, and the story plays', () => {
  const { scenario, findings } = openScenario({
    name: 'story',
    files: { 'story.ink': ink, 'strings/ids.json': '{"ids": {"x": 3}}' },
    strings: {},
  });
  expect(scenario).not.toBeNull();
  expect(findings.map(({ code }) => code)).toContain('string-ids-broken');
});

test('[STR-9] the same id for two texts is a finding, and for a choice and its line it is none', () => {
  const twice = textsOf('One. #id: x\nTwo. #id: y\nThree. #id: x\n-> END').findings();
  expect(twice).toMatchObject([{ code: 'string-id-twice', file: 'story.ink', line: 3 }]);
  expect(textsOf('* Hello #id: x [there] you\n- -> END').findings()).toEqual([]);
});

test('[STR-10] names are written at the ends of lines and inside brackets, and where that is not sure nowhere', () => {
  const source = [
    'High water. // every spring',
    'We go -> END',
    '* Hello[ there] you',
    '* [Ask {x:a|b}] -> END',
    '* \\[odd\\] choice',
    'One <>',
    '{x: A {y: b',
    'Two texts',
    'Tagged #mood: calm',
  ].join('\n');
  const marks = { line: 'l', choice: 'c' } as const;
  const names = [1, 2, 5, 6, 7, 9].map((at) => ({ kind: 'line' as const, at }));
  const choices = [3, 4].map((at) => ({ kind: 'choice' as const, at }));
  const asked = [...names, { kind: 'line' as const, at: 3 }, ...choices].map(({ kind, at }) => ({
    kind,
    id: `${marks[kind]}${at}`,
    file: 'story.ink',
    line: at,
  }));
  const twice = ['p', 'q'].map((id) => ({ kind: 'line' as const, id, file: 'story.ink', line: 8 }));
  expect(writeIds({ 'story.ink': source }, [...asked, ...twice])['story.ink']?.split('\n')).toEqual(
    [
      'High water. #id:l1 // every spring',
      'We go #id:l2 -> END',
      '* Hello[ there #id:c3] you',
      '* [Ask {x:a|b} #id:c4] -> END',
      '* \\[odd\\] choice',
      'One <>',
      '{x: A {y: b',
      'Two texts',
      'Tagged #mood: calm #id:l9',
    ],
  );
});
