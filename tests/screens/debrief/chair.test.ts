import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chairHeight, chairLetters } from '../../../src/screens/parts/debrief/chair-letters.ts';

const rooms = [
  { width: 1872, height: 780, unit: 1 },
  { width: 1248, height: 505, unit: 0.667 },
  { width: 350, height: 440, unit: 0.4 },
];

test('[CHAIR-1] words are as large as fits, smaller only when there are more of them', () => {
  const short = ['Sibrol', 'I was asked to come. I did not.'];
  for (const room of rooms) expect(chairLetters(short, room)).toBeGreaterThanOrEqual(48);
  const word = fc.constantFrom('I', 'took', 'the', 'powder,', 'opened', 'channel', 'tomorrow');
  const text = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '));
  const texts = fc.array(text, { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(texts, fc.constantFrom(...rooms), (lines, room) => {
      const size = chairLetters(lines, room);
      const isTall = room.width < room.height;
      const width = room.width / room.unit - (isTall ? 90 : 610);
      const height = room.height / room.unit - (isTall ? 290 : 110);
      expect(chairHeight(lines, size, width)).toBeLessThanOrEqual(height);
      expect(chairLetters([...lines, 'One more.'], room)).toBeLessThanOrEqual(size);
    }),
    { numRuns: 150, seed: 5 },
  );
});
