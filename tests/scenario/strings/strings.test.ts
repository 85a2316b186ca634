import { expect, test } from 'vitest';
import { openScenario } from '../../../src/scenario/open-scenario.ts';
import { pseudoText } from '../../../src/scenario/strings/pseudo-locale.ts';

const opened = openScenario({
  name: 'story',
  files: { 'story.ink': '# lang: en\nHi.\n-> END' },
  strings: { fr: { a: 'Salut.', b: { source: 'Hi.', text: 'Bonjour.' }, c: '', constructor: 'x' } },
});

test('[STR-1] a missing or stale translation shows the source', () => {
  const text = opened.scenario?.text ?? (() => '');
  expect(text('a', 'Hi.', 'fr')).toBe('Salut.');
  expect(text('b', 'Hi.', 'fr')).toBe('Bonjour.');
  expect(text('b', 'Hi there.', 'fr')).toBe('Hi there.');
  expect(text('c', 'Hi.', 'fr')).toBe('Hi.');
  expect(text('toString', 'Hi.', 'fr')).toBe('Hi.');
  expect(text('a', 'Hi.', 'toString')).toBe('Hi.');
});

test('[STR-2] the pseudo-locales are always there, longer and mirrored', () => {
  expect(opened.scenario?.languages).toEqual(['en', 'fr', 'en-XA', 'ar-XB']);
  const source = 'The pole stays shut today.';
  const long = pseudoText(source, 'en-XA');
  expect(long.length / source.length).toBeGreaterThan(1.3);
  expect(long).toMatch(/^\[.*\]$/);
  expect(long).not.toContain('pole');
  expect(pseudoText('Go now', 'ar-XB')).toBe('\u200F\u202EGo\u202C \u202Enow\u202C');
  expect(pseudoText('', 'ar-XB')).toBe('');
  expect(opened.scenario?.text('a', 'Hi.', 'ar-XB')).toBe('\u200F\u202EHi.\u202C');
});
