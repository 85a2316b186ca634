import { expect, test } from 'vitest';
import { openScenario } from '../../../src/scenario/open-scenario.ts';
import { mergeTable } from '../../../src/scenario/strings/merge-table.ts';
import type { Returned } from '../../../src/scenario/strings/merge-table.ts';
import type { StringTable } from '../../../src/scenario/strings/strings.ts';
import { tableStatus } from '../../../src/scenario/strings/table-status.ts';
import { textsOf } from './texts-of.ts';

const ink = `CONST LEADER = "Dulomi"
-> start
=== start
{LEADER} waits. #id: gap
Take 12 of the 30 boats. #id: number
The river is very high today. #id: copy
Short. #id: long
Plain. #id: marks
One. #id: stale
Two. #id: empty
Three. #id: missing
+ [Wait #id: choice]
- -> END
`;

const fr: Readonly<Record<string, readonly [source: string, text: string]>> = {
  gap: ['{LEADER} waits.', 'Elle attend.'],
  number: ['Take 12 of the 30 boats.', 'Prenez ١٢ bateaux.'],
  copy: ['The river is very high today.', 'The river is very high today.'],
  long: ['Short.', 'Ce texte est beaucoup trop long.'],
  marks: ['Plain.', '\u2067Simple.'],
  stale: ['Uno.', 'Un.'],
  empty: ['Two.', ' '],
  choice: ['Wait', 'Attendre encore un peu que le bateau revienne'],
  unknown: ['Gone.', 'Parti.'],
};
const table: StringTable = Object.fromEntries(
  Object.entries(fr).map(([id, [source, text]]) => [id, { source, text }]),
);
const asFile = JSON.stringify(table, null, 2);

test('[STR-14] whatever is wrong with a translation is a finding with its line', () => {
  const found = textsOf(ink, { 'strings/fr.json': asFile }, { fr: table }).findings();
  const lineOf = (id: string): number =>
    asFile.split('\n').findIndex((line) => line.includes(`"${id}"`)) + 1;
  expect(found.map(({ code, line, severity }) => [code, line, severity])).toEqual([
    ['string-gap', lineOf('gap'), 'error'],
    ['string-number', lineOf('number'), 'warning'],
    ['string-copy', lineOf('copy'), 'warning'],
    ['string-long', lineOf('long'), 'warning'],
    ['string-marks', lineOf('marks'), 'warning'],
    ['string-stale', lineOf('stale'), 'warning'],
    ['string-empty', lineOf('empty'), 'warning'],
    ['string-long', lineOf('choice'), 'warning'],
    ['string-unknown', lineOf('unknown'), 'warning'],
    ['string-missing', undefined, 'warning'],
  ]);
  expect(found.every(({ file }) => file === 'strings/fr.json')).toBe(true);
  expect(found.find(({ code }) => code === 'string-number')?.what).toContain(
    'the number 30 is gone',
  );
  expect(found.at(-1)?.what).toContain('fr: 7 of 15 texts have no translation: missing');
});

test('[STR-14] a good translation has no finding', () => {
  const good: StringTable = {
    gap: { source: '{LEADER} waits.', text: 'تنتظر {LEADER}.' },
    number: { source: 'Take 12 of the 30 boats.', text: 'خذ ١٢ من ٣٠ قاربًا؟' },
    marks: { source: 'Plain.', text: '\u2067بسيط\u2069 \u202Babc\u202C' },
    'const.LEADER': { source: 'Dulomi', text: 'Dulomi' },
  };
  const codes = textsOf(ink, {}, { ar: good })
    .findings()
    .map(({ code }) => code);
  expect(codes).toEqual(['string-missing']);
});

test('[STR-14] a finding that comes often is said ten times and counted', () => {
  const lines = Array.from({ length: 30 }, (_, at) => `Line ${at}. #id: l${at}`);
  const stale = Object.fromEntries(
    lines.map((_, at) => [`l${at}`, { source: 'Before.', text: `Ligne ${at}.` }]),
  );
  const found = textsOf(`${lines.join('\n')}\n-> END`, {}, { fr: stale }).findings();
  const said = found.filter(({ code }) => code === 'string-stale');
  expect(said).toHaveLength(10);
  expect(said.at(-1)?.what).toContain('(and 20 more like it)');
});

test('[STR-15] a promised language that is missing is a finding, and an unpromised one is none', () => {
  const pack = { 'pack.yaml': 'title: A\nlanguages: [en, fr, ar]\n' };
  const open = (more: Readonly<Record<string, string>>) =>
    openScenario({
      name: 'story',
      files: { 'story.ink': 'Hi. #id: a\n-> END', ...more },
      strings: { fr: {} },
    }).findings.filter(({ code }) => code === 'string-language-missing');
  expect(open(pack)).toMatchObject([{ file: 'pack.yaml', line: 2, column: 21, severity: 'error' }]);
  expect(open({})).toEqual([]);
});

test('[STR-16] texts of a language come with file and line, the source’s own too', () => {
  const texts = textsOf(ink, { 'strings/fr.json': asFile }, { fr: table });
  expect(texts.textsIn('fr').slice(0, 2)).toEqual([
    { id: 'gap', kind: 'line', text: 'Elle attend.', file: 'strings/fr.json', line: 2 },
    { id: 'number', kind: 'line', text: 'Prenez ١٢ bateaux.', file: 'strings/fr.json', line: 6 },
  ]);
  expect(texts.textsIn('fr').map(({ id }) => id)).not.toContain('missing');
  expect(texts.textsIn('en').slice(0, 2)).toMatchObject([
    { id: 'gap', text: '{LEADER} waits.', file: 'story.ink', line: 4 },
    { id: 'number', file: 'story.ink', line: 5 },
  ]);
  expect(texts.textsIn('xx')).toEqual([]);
});

const entries = textsOf(ink).entries();
const back = (id: string, text: string, more: Partial<Returned> = {}): Returned => ({
  id,
  text,
  source: entries.find((one) => one.id === id)?.source ?? '',
  doubt: 'none',
  madeFor: null,
  ...more,
});

test('[STR-17] what comes back is told by what is new, changed, stale, broken, moved or unknown', () => {
  const merged = mergeTable(entries, table, [
    back('missing', 'Trois.'),
    back('number', 'Prenez 12 des 30 bateaux.'),
    back('copy', 'The river is very high today.'),
    back('gap', '{LIDER} attend.'),
    back('marks', 'Simple.', { source: 'Simpler.' }),
    back('empty', '  '),
    back('old-name', 'Doulomi', { source: 'Dulomi' }),
    back('stranger', 'Quoi ?', { source: 'What?' }),
  ]);
  const { table: after, ...told } = merged;
  expect(told).toEqual({
    added: 3,
    changed: 3,
    same: 1,
    moved: 1,
    empty: 1,
    stale: ['marks'],
    broken: ['gap'],
    unknown: ['stranger'],
  });
  expect(after['const.LEADER']).toEqual({ source: 'Dulomi', text: 'Doulomi' });
  expect(after.marks).toEqual({ source: 'Simpler.', text: 'Simple.' });
  expect(Object.keys(table).filter((id) => !(id in after))).toEqual([]);
  expect(Object.keys(after)).toEqual([
    ...entries.map(({ id }) => id).filter((id) => id in after),
    'unknown',
    'stranger',
  ]);
});

test('[STR-17] a doubtful translation stays stale until it is settled', () => {
  const doubt = (text: string, more: Partial<Returned>) =>
    mergeTable(entries, table, [back('stale', text, more)]).table.stale;
  expect(doubt('Un.', { doubt: 'certain', madeFor: 'Uno.' })).toEqual({
    source: 'Uno.',
    text: 'Un.',
  });
  expect(doubt('Une.', { doubt: 'certain', madeFor: 'Uno.' })).toEqual({
    source: 'Uno.',
    text: 'Une.',
  });
  expect(doubt('Une.', { doubt: 'certain' })).toEqual({ source: '', text: 'Une.' });
  expect(doubt('Un.', { doubt: 'unless-changed' })).toEqual({ source: 'Uno.', text: 'Un.' });
  expect(doubt('Une.', { doubt: 'unless-changed' })).toEqual({ source: 'One.', text: 'Une.' });
  expect(doubt('Un.', {})).toEqual({ source: 'One.', text: 'Un.' });
});

test('[STR-19] the status counts what is done, left, stale, broken and not recorded', () => {
  const status = tableStatus(entries, { language: 'fr', table }, new Set(['number', 'else']));
  expect(status).toEqual({
    language: 'fr',
    texts: 15,
    done: 5,
    missing: 8,
    stale: 1,
    broken: 1,
    unknown: 1,
    percent: 33,
    words: { all: 39, left: 24 },
    voice: { wanted: 9, missing: 8 },
  });
  const nothing = tableStatus([], { language: 'fr', table: {} }, new Set());
  expect(nothing).toMatchObject({ percent: 100, texts: 0 });
});
