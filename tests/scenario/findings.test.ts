import { expect, test } from 'vitest';
import type { Finding } from '../../src/scenario/finding.ts';
import { nearestWord } from '../../src/scenario/nearest-word.ts';
import { parseTag, tagManifest } from '../../src/scenario/tags.ts';
import { mustOpen, openInk } from './open.ts';

const found = (ink: string, more: Readonly<Record<string, string>> = {}): readonly Finding[] =>
  openInk(ink, more).findings;

test('[TAG-1] case does not matter in a name, the first colon splits, aliases mean their tag', () => {
  expect(parseTag('PLACE: Bridge: north')).toEqual({ name: 'place', value: 'Bridge: north' });
  expect(parseTag('Background: hall')).toEqual({ name: 'place', value: 'hall' });
  expect(parseTag('private-first')).toEqual({ name: 'private-first', value: '' });
  for (const [name, entry] of tagManifest)
    expect([name, entry.on.length > 0, entry.says !== '']).toEqual([name, true, true]);
});

test.each([
  ['Hi # plaec: hall\n-> END', 'plaec', '"place"'],
  ['Hi # decide: rom\n* a\n* b\n- -> END', 'rom', '"room"'],
  ['Hi # time: dusky\n-> END', 'dusky', '"dusk"'],
  ['Hi # talk: long\n* a\n- -> END', 'long', '60'],
  ['Hi # mood: dulomi sad\n-> END', 'sad', 'calm'],
  ['Hi # enter: dulimo\n-> END', 'dulimo', '"dulomi"'],
  ['Hi # decide: role nurs\n* a\n* b\n- -> END', 'nurs', '"nurse"'],
  ['Hi # place:\n-> END', 'place', 'value'],
])('[TAG-2] %j is a finding with a way out', (ink, what, hint) => {
  const pack = 'cast: { dulomi: {} }\nroles: { nurse: { person: dulomi } }';
  const [finding] = found(ink, { 'pack.yaml': pack });
  expect(finding).toMatchObject({ severity: 'warning', file: 'story.ink', line: 1 });
  expect(finding?.what).toContain(what);
  expect(finding?.hint).toContain(hint);
});

test('[TAG-2] the nearest word is near, or none', () => {
  expect(nearestWord('decdie', ['decide', 'clock'])).toBe('decide');
  expect(nearestWord('zebra', ['decide', 'clock'])).toBeNull();
});

test('[TAG-3] a tag of a choice on a line, and a tag of a line in a choice, are findings', () => {
  expect(found('Hi # icon: ear\n-> END')[0]?.what).toContain('"icon" does nothing');
  expect(found('Hi\n* [a #place: hall]\n- -> END')[0]?.what).toContain('inside a choice');
});

test('[INK-1] what the compiler refuses has a file, a line, a column and a hint', () => {
  const { scenario, findings } = openInk(
    'Hello -> nowhere\n* choice {foo} text\n  ~ bar = 2\n- -> END\n',
  );
  expect(scenario).toBeNull();
  expect(
    findings.map(({ severity, file, line, column }) => [severity, file, line, column]),
  ).toEqual([
    ['error', 'story.ink', 1, 9],
    ['error', 'story.ink', 2, 11],
    ['error', 'story.ink', 3, 1],
  ]);
  for (const { hint } of findings) expect(hint.length).toBeGreaterThan(10);
});

test('[INK-1] one cause is one finding, however often it shows', () => {
  const many = Array.from({ length: 50 }, () => '{nope}').join('\n');
  const findings = found(`${many}\n-> END`);
  expect(findings).toHaveLength(1);
  expect(findings[0]?.what).toContain('49 more places');
});

test.each(['VAR x = 1.\n', '+ Test\n~\n'])(
  '[INK-2] the compiler stops on %j, and that is a finding',
  (ink) => {
    const { scenario, findings } = openInk(ink);
    expect(scenario).toBeNull();
    expect(findings.some(({ what }) => what.includes('stopped'))).toBe(true);
  },
);

test('[INK-3] an INCLUDE is found beside the story, and a missing one is a finding', () => {
  const ink = 'INCLUDE names.ink\n{BRIDGE}\n-> END';
  const story = mustOpen(ink, { 'names.ink': 'CONST BRIDGE = "Heron Bridge"\n' });
  expect(story.read({ scenario: '', seed: 1, steps: [] }).lines[0]?.text).toBe('Heron Bridge');
  expect(found(ink)[0]?.what).toContain('names.ink');
  expect(found(ink, { 'names.ink': 'Hi {\n' })[0]).toMatchObject({ file: 'names.ink', line: 1 });
});

test.each([
  ['Hi # link: http://x.y\n-> END', 1, 'comment'],
  ['Hi # note: go -> k\n-> END\n=== k\n-> END', 1, 'divert'],
  ['* [Wait] # icon: ear\n- -> END', 1, 'brackets'],
  ['VAR a = 1\nVAR b = 2\n{not a == b: x}\n-> END', 3, 'not a'],
  ['-> k\nNever.\n=== k\n-> END', 2, 'Nobody ever reads'],
])('[INK-4] %j holds a trap', (ink, line, what) => {
  const finding = found(ink).find((one) => one.what.includes(what));
  expect(finding).toMatchObject({ severity: 'warning', file: 'story.ink', line });
  expect(finding?.column).toBeGreaterThan(0);
});

test('[INK-4] branches and notes in the source are no traps', () => {
  expect(
    found(
      'VAR a = 1\n{ a == 1:\n  -> k\n- else:\n  Text here.\n}\n// see http:// -> k\n-> k\n=== k\nHi.\n-> END',
    ),
  ).toEqual([]);
  expect(found('Hi # a|b\n-> END')[0]).toMatchObject({ severity: 'error', line: 1 });
  expect(found('Hi -> k # tag\n=== k\n-> END')[0]).toMatchObject({ severity: 'error', line: 1 });
});
