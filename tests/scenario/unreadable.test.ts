import { expect, test } from 'vitest';
import { openPlay } from '../../src/scenario/play.ts';
import { openInk } from './open.ts';

const codes = (ink: string, more = {}): readonly string[] =>
  openInk(ink, more).findings.map(({ code }) => code);

test('[INK-10] a file that is no text is said once', () => {
  const picture = '\uFFFDPNG\r\n\u001A\n\0\0\0\rIHDR{{{|->';
  expect(codes(picture)).toEqual(['file-not-text']);
  expect(codes('\uFFFD\uFFFDa\uFFFD{\uFFFD')).toEqual(['file-not-text']);
  expect(codes('INCLUDE b.ink\n-> END', { 'b.ink': picture })).toEqual(['file-not-text']);
  const { start, findings } = openPlay('story', { 'story.ink': picture });
  expect(start).toBeNull();
  expect(findings).toHaveLength(1);
  expect(codes('A caf\uFFFD by the road.\n-> END')).not.toContain('file-not-text');
});

test('[INK-10] a story that tells nothing is said', () => {
  for (const ink of ['', '\n\n', '// Later\n/* and\nlater */\n', 'VAR a = 1\n# title: Nothing\n']) {
    expect(codes(ink), ink).toContain('story-empty');
  }
  expect(codes('Hi.\n-> END')).toEqual([]);
  expect(codes('INCLUDE b.ink', { 'b.ink': 'Hi.\n-> END' })).not.toContain('story-empty');
});
