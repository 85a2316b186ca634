import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  assert,
  constantFrom,
  dictionary,
  property,
  record,
  string,
  stringMatching,
} from 'fast-check';
import { expect, test } from 'vitest';
import { buildLexicon, lexiconSources } from '../../../src/kit/lexicon/build-lexicon.ts';
import { kinds } from '../../../src/scenario/distance/kinds.ts';
import type { Kind } from '../../../src/scenario/distance/kinds.ts';
import { makeLexicon, parseLexicon } from '../../../src/scenario/distance/lexicon.ts';
import { measureDistance } from '../../../src/scenario/distance/measure-distance.ts';
import { keyOf } from '../../../src/scenario/distance/words-in.ts';
import { lexicon, root } from './at-hand.ts';

const written = readFileSync(join(root, 'assets/lexicon/names.txt'), 'utf8');
const kind = constantFrom(...(Object.keys(kinds) as Kind[]));

test('[DIST-12] a lexicon reads as it was written', () => {
  const entry = record({
    kind,
    where: stringMatching(/^[A-Za-z ]{0,8}$/),
    marks: constantFrom('', '^', '!~', '='),
  });
  const names = dictionary(stringMatching(/^[a-z0-9ا-ي]+( [a-z]+)?$/), entry);
  assert(
    property(names, (made) => {
      const before = new Map(Object.entries(made));
      const after = parseLexicon(makeLexicon(before, { a: '1' }));
      expect(new Map(after.names)).toEqual(before);
      expect(after.sources).toEqual({ a: '1' });
    }),
    { numRuns: 50 },
  );
});

test('[DIST-12] what is no lexicon, or a broken one, is refused', () => {
  expect(() => parseLexicon('Hello')).toThrow(RangeError);
  expect(() => parseLexicon(written.replace(/\n0a.*\n/, '\n0a__\n'))).toThrow(RangeError);
  expect(() => parseLexicon('elsewhere lexicon 1\n{}\nplanet\tMars\n\n0mars00\n')).toThrow(
    RangeError,
  );
});

test('[DIST-12] the lexicon stays small, and has names of every kind', () => {
  expect(Buffer.byteLength(written)).toBeLessThan(350_000);
  const used = new Set([...lexicon.names.values()].map((entry) => entry.kind));
  expect([...used].toSorted()).toEqual(Object.keys(kinds).toSorted());
});

test.skipIf(process.versions['cldr'] !== lexicon.sources['cldr'])(
  '[DIST-12] building it again gives the same bytes, where this Node has the same CLDR',
  () => {
    expect(lexiconSources()).toEqual(lexicon.sources);
    expect(buildLexicon() === written).toBe(true);
  },
);

test('[DIST-12] one key for every spelling', () => {
  for (const [one, other] of [
    ['Sana’a', "SANA'A"],
    ['Côte d’Ivoire', "cote d'ivoire"],
    ['الأُرْدُنّ', 'الاردن'],
    ['کابل', 'كابل'],
    ['سوريـــــة', 'سوریه'],
    ['Guinea-Bissau', 'guinea bissau'],
    ['Kabul', 'Ｋａｂｕｌ'],
  ] as const) {
    expect(keyOf(one)).toBe(keyOf(other));
  }
});

test('[DIST-13] whatever is written, there are findings or none, each at a place that exists', () => {
  const piece = constantFrom(
    'Kabul ',
    'الأردن ',
    '\n',
    '# ',
    '{a:',
    '|',
    '}',
    '* [',
    '"',
    ': ',
    '- ',
    '&a ',
    '*a',
    'Zimbawe',
    '-> x',
  );
  const file = constantFrom('a.ink', 'pack.yaml', 'world.yaml', 'strings/ar.json', 'a.md', 'a.svg');
  const text = record({
    file,
    head: string({ unit: 'grapheme' }),
    one: piece,
    two: piece,
    tail: string(),
  });
  assert(
    property(text, text, (a, b) => {
      const files = {
        [a.file]: a.head + a.one + a.two + b.head + b.one + a.tail,
        [b.file]: b.tail + b.one,
      };
      for (const one of measureDistance(files, { lexicon, ownWords: [a.tail] }).findings) {
        const lines = files[one.file]?.split('\n') ?? [];
        expect(one.line ?? 1).toBeLessThanOrEqual(lines.length);
        expect(one.column ?? 1).toBeLessThanOrEqual((lines[(one.line ?? 1) - 1]?.length ?? 0) + 1);
      }
    }),
    { numRuns: 150 },
  );
});
