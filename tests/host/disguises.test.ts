import { expect, test } from 'vitest';
import { disguises, foundIn } from '../../src/host/disguises.ts';

const noise = (length: number): Buffer => Buffer.from('x'.repeat(length));

test('[CANARY-1] a word is found in every disguise, wherever it begins', () => {
  const word = 'Quillonbrack road';
  for (let before = 0; before < 7; before += 1)
    for (let after = 0; after < 7; after += 1) {
      const text = Buffer.concat([noise(before), Buffer.from(word), noise(after)]);
      for (const form of ['utf8', 'hex', 'base64', 'base64url'] as const)
        expect(foundIn(Buffer.from(text.toString(form)), [word]), `${form} ${before}`).toEqual([
          word,
        ]);
    }
  expect(foundIn(Buffer.from(`..${word}..`, 'utf16le'), [word])).toEqual([word]);
  expect(foundIn(Buffer.from('..Quillonbrick road..'), [word])).toEqual([]);
  expect(disguises(word).every((one) => one.length > 15)).toBe(true);
});
