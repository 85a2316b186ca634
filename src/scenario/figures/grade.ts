import { syllablesIn } from './syllables.ts';

/** Sentences of a text: what ends with a point, or is shown by itself. */
const sentencesIn = (text: string): readonly string[] =>
  text.split(/(?<=[.!?…])["'”’»)]*\s+/u).filter((sentence) => wordsIn(sentence).length > 0);

/** Words as a reader would count them, in any language that sets them apart. */
export const wordsIn = (text: string): readonly string[] =>
  text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/**
 * The school grade of English texts by Flesch and Kincaid (1975): 0.39 × words a sentence + 11.8 × syllables a word
 * − 15.59. Null where there are no words. What is shown in digits counts as one syllable.
 */
export function gradeOf(texts: readonly string[]): number | null {
  const sentences = texts.flatMap(sentencesIn).map(wordsIn);
  const words = sentences.flat();
  if (words.length === 0) return null;
  const syllables = sum(words.map((word) => Math.max(1, syllablesIn(word))));
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
}
