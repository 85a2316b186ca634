import { expect, test } from 'vitest';
import type { Forms } from '../../../src/screens/parts/spoken.ts';
import { pageWords } from '../../support/page-words.ts';

/** Longest sentence, in words, and highest school grade, of `look-and-sound.md`. */
const [longest, highest] = [12, 6];

const formsOf = (words: string | Forms): readonly string[] =>
  typeof words === 'string'
    ? [words]
    : Object.entries(words).flatMap(([form, text]) => (form === 'by' ? [] : [text ?? '']));
const wordsIn = (sentence: string): readonly string[] =>
  sentence.split(/\s+/).filter((word) => /[a-z{]/i.test(word));

/** About as many as are spoken: groups of vowels, without a silent end. */
function syllablesOf(word: string): number {
  const letters = word.toLowerCase().replaceAll(/[^a-z]/g, '');
  const spoken = letters.length > 3 ? letters.replace(/(?:[^laeiouy]es|ed|[^laeiouy]e)$/, '') : '';
  return Math.max(1, (spoken.match(/[aeiouy]{1,2}/g) ?? []).length);
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** The grade of Flesch and Kincaid. */
function gradeOf(sentences: readonly string[]): number {
  const words = sentences.flatMap(wordsIn);
  const syllables = sum(words.map(syllablesOf));
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
}

test('[ABLE-12] a device says nothing in English that is longer than twelve words, or above grade six', async () => {
  const { words } = await pageWords('en/participant.json');
  const sentences = Object.values(words)
    .flatMap(formsOf)
    .flatMap((text) => text.split(/(?<=[.!?…:;])\s+/))
    .filter((sentence) => wordsIn(sentence).length > 0);
  expect(sentences.length).toBeGreaterThan(200);
  expect(sentences.filter((sentence) => wordsIn(sentence).length > longest)).toEqual([]);
  expect(gradeOf(sentences)).toBeLessThanOrEqual(highest);
  const hard = ['The facilitator administrates consultation procedures regarding accountability.'];
  expect(gradeOf(hard)).toBeGreaterThan(highest);
});
