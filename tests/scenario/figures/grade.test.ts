import { expect, test } from 'vitest';
import { gradeOf, wordsIn } from '../../../src/scenario/figures/grade.ts';
import { readingGrade } from '../../../src/scenario/figures/reading-grade.ts';
import { syllablesIn } from '../../../src/scenario/figures/syllables.ts';
import { openInk } from '../open.ts';

/** By number of syllables, as dictionaries divide them; names as they are sung. */
const known: Readonly<Record<number, string>> = {
  1: 'a the she one have come here there those name rule nine gates comes takes asked looked walked called passed burned fetched bridge change voice eyes stood through knew whose twelve else done yet yes',
  2: 'people water table little apple wanted needed houses pages before alone beside promise office nurses watches reaches benches quiet going being trying seeing lion poet react create safely useful notebook someone sometimes nineteen ninety safety evening beyond flour hour soldier police moving settled handle',
  3: 'villages radio area idea family history officer committee decision medicine everything somebody easier quietly various politely animal signature idea Dulomi Osmeli Rimosol promises together',
  4: 'consultation society community everybody Solmirela Fadolasi authority',
  5: 'facilitator cooperation',
  6: 'responsibility',
};
const words = Object.entries(known).flatMap(([count, list]) =>
  list.split(' ').map((word) => [word, Number(count)] as const),
);

test.each(words)('[REPORT-19] "%s" is spoken in %i', (word, count) => {
  expect(syllablesIn(word)).toBe(count);
});

test('[REPORT-19] what is no word has no syllable, and signs around one change nothing', () => {
  expect(['—', '12', ''].map(syllablesIn)).toEqual([0, 0, 0]);
  expect(['“Houses!”', 'HOUSES', "nurse's"].map(syllablesIn)).toEqual([2, 2, 1]);
});

test('[REPORT-20] a grade weighs words of a sentence and syllables of a word', () => {
  // Two sentences of 3 and 5 words with 10 syllables in 8 words.
  const told = ['She comes late. Nobody waits at the gate.'];
  expect(told.flatMap(wordsIn)).toHaveLength(8);
  expect(gradeOf(told)).toBeCloseTo(0.39 * 4 + 11.8 * (10 / 8) - 15.59, 6);
  expect(gradeOf(['The facilitator administrates consultation procedures.'])).toBeGreaterThan(20);
  expect(gradeOf(['A line without an end'])).toBe(gradeOf(['A line without an end.']));
  expect(gradeOf([])).toBeNull();
  expect(gradeOf(['…'])).toBeNull();
});

const told = (language: string): string =>
  `# lang: ${language}\n-> easy\n=== easy\nWe go home.\n* [Go on] -> hard\n=== hard\nConsultation facilitates accountability everywhere.\n-> END\n`;

test('[REPORT-20] the hardest knot is named, and a story in another language has no grade', () => {
  const english = openInk(told('en')).texts;
  const grade = english && readingGrade(english);
  expect(grade?.hardest?.knot).toBe('hard');
  expect(grade?.hardest?.grade).toBeGreaterThan(grade?.story ?? 99);
  const french = openInk(told('fr')).texts;
  expect(french && readingGrade(french)).toBeNull();
});
