import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lettersFor } from '../../../src/screens/parts/print-out.ts';

const css = readFileSync(
  join(import.meta.dirname, '../../../src/screens/parts/print-fonts.css'),
  'utf8',
);

test('[PRINT-44] whoever prints a console in Arabic, Dari or Urdu waits for letters of one weight each', () => {
  const letters = lettersFor(['en', 'ar', 'ur', 'ar', 'prs', 'fr']);
  expect(letters).toEqual(['Amiri', 'Noto Nastaliq Urdu', 'Vazirmatn']);
  expect(lettersFor(['en', 'sw'])).toEqual([]);
  const faces = [...css.matchAll(/@font-face \{([^}]*)\}/g)].map(([, face = '']) => face);
  for (const family of letters)
    for (const weight of ['400', '700']) {
      const of = faces.filter(
        (face) => face.includes(family) && face.includes(`font-weight: ${weight};`),
      );
      expect(of.map((face) => /paper\/[a-z-]+-(\d+)\.woff2/.exec(face)?.[1])).toEqual([weight]);
    }
});
