import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openOwnWords } from '../../../src/host/studio/own-words.ts';
import { readOwnWords } from '../../../src/host/distance/open-lexicon.ts';
import { makePlace } from '../place.ts';

test('[STUDIO-70] own words are kept as they were written, and the command reads the same file', async () => {
  const file = join(makePlace(), 'data', 'distance-words.txt');
  const words = openOwnWords(file);
  expect(await words.read()).toBe('');
  expect(await words.write('heron   # a party\nkite\n')).toBe('heron   # a party\nkite\n');
  expect(await words.read()).toBe(readFileSync(file, 'utf8'));
  expect(await readOwnWords(file)).toEqual(['heron', 'kite']);
  expect(await words.write('x'.repeat(100_001))).toBeNull();
  expect(await words.read()).toContain('kite');
  expect(existsSync(file)).toBe(true);
});
