import { expect, test } from 'vitest';
import { prints } from '../../../src/report/paper/prints.ts';
import { parsePrintAddress } from '../../../src/screens/print/print-address.ts';
import { greyOf, lifted, liftFor } from '../../../src/screens/print/without-colour.ts';

test('[PRINT-20] an address says what is printed; what it says wrongly is not said', () => {
  for (const what of prints)
    expect(
      parsePrintAddress(`?what=${what}&paper=a3&mono=1&cut=25&language=ur&minutes=90`),
    ).toEqual({
      what,
      group: 0,
      kept: null,
      story: null,
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
    story: null,
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
  const { ink, skin, sky } = {
    ink: [31, 26, 36],
    skin: [138, 90, 59],
    sky: [248, 226, 170],
  } as const;
  const greys = [[0, 0, 0], ink, skin, sky, [255, 255, 255]] as const;
  const [black, lines = 0, faces = 0, light = 0, white] = greys.map((one) =>
    lifted(greyOf(one), liftFor(greyOf(sky))),
  );
  expect([black, white]).toEqual([0, 255]);
  expect(lines).toBeLessThan(8);
  expect(faces).toBeGreaterThan(101);
  expect(faces - lines).toBeGreaterThan(101 - 28);
  expect(light).toBeGreaterThan(faces + 90);
});

test('[PRINT-51] for a copier a picture by night is lifted as far as its middle, and one by day stays as it is', () => {
  const middles = [0.1, 0.2, 0.3, 0.4, 0.8];
  const shown = middles.map((middle) => lifted(middle, liftFor(middle)));
  for (const dark of shown) expect(dark).toBeGreaterThan(120);
  expect(shown.toSorted((one, other) => one - other)).toEqual(shown);
  expect([0.02, 0.13, 0.14].map(liftFor)).toEqual([0.3, 0.3, expect.closeTo(0.304, 3)]);
  expect([0.02, 0.07, 0.1].map((middle) => lifted(middle, liftFor(middle)))).toEqual([
    79, 115, 128,
  ]);
  expect([0, 0.5, 0.9, 1].map(liftFor)).toEqual([0.7, 0.7, 0.7, 0.7]);
  expect([0, 1].map((grey) => lifted(grey, liftFor(0.1)))).toEqual([0, 255]);
});
