import { expect, test } from 'vitest';
import { prints } from '../../../src/report/paper/prints.ts';
import { parsePrintAddress } from '../../../src/screens/print/print-address.ts';
import { greyOf } from '../../../src/screens/print/without-colour.ts';

test('[PRINT-20] an address says what is printed; what it says wrongly is not said', () => {
  for (const what of prints)
    expect(
      parsePrintAddress(`?what=${what}&paper=a3&mono=1&cut=25&language=ur&minutes=90`),
    ).toEqual({
      what,
      group: 0,
      kept: null,
      language: 'ur',
      paper: 'a3',
      mono: true,
      minutes: 90,
      cut: 25,
    });
  expect(parsePrintAddress('?what=story&paper=a0&mono=yes&cut=x&minutes=-1&group=2')).toEqual({
    what: 'story',
    group: 2,
    kept: null,
    language: 'en',
    paper: 'a4',
    mono: false,
    minutes: 60,
    cut: null,
  });
  for (const nothing of ['', '?what=', '?what=art', '?language=ar'])
    expect(parsePrintAddress(nothing)).toBeNull();
});

test('[PRINT-21] lines become black, and what lies between them and white grows lighter', () => {
  expect(greyOf(0, 0, 0)).toBe(0);
  expect(greyOf(255, 255, 255)).toBe(255);
  expect(greyOf(31, 26, 36)).toBeLessThan(8);
  const [ink, skin, sky] = [greyOf(31, 26, 36), greyOf(138, 90, 59), greyOf(248, 226, 170)];
  expect(skin).toBeGreaterThan(101);
  expect(skin - ink).toBeGreaterThan(101 - 28);
  expect(sky).toBeGreaterThan(skin + 90);
});
