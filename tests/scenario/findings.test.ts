import { expect, test } from 'vitest';
import type { Finding } from '../../src/scenario/finding.ts';
import { nearestWord } from '../../src/scenario/nearest-word.ts';
import { parseTag, tagManifest } from '../../src/scenario/tags.ts';
import { openInk } from './open.ts';

const found = (ink: string, more: Readonly<Record<string, string>> = {}): readonly Finding[] =>
  openInk(ink, more).findings.filter(({ code }) => code.startsWith('tag-'));

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
