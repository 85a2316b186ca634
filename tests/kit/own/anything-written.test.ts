import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawOwn } from '../../../src/kit/draw-pack.ts';
import type { Finding } from '../../../src/scenario/finding.ts';
import { personPartNames, personParts } from '../../../src/scenario/art/person-parts.ts';
import { layers, thingParts, wideParts } from '../../../src/scenario/art/place-parts.ts';
import { parsePack } from '../../../src/scenario/parse-pack.ts';

const story = { title: 'Road', world: null, language: 'en', speakers: [] };

/** Mostly what is known, and sometimes anything. */
const anything = fc.jsonValue({ maxDepth: 3 });
const word = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...Object.values(personParts).flat()) },
  { weight: 1, arbitrary: anything },
);
const number = fc.oneof(fc.integer({ min: -50, max: 250 }), fc.double(), anything);
const thing = fc
  .tuple(fc.constantFrom(...thingParts), number, number, number, fc.boolean())
  .map(([name, at, size, down, flip]) => ({ [name]: at, size, down, flip }));
const layer = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.array(fc.oneof(thing, fc.constantFrom(...thingParts)), { maxLength: 5 }),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(...Object.values(wideParts).flat(), 'market', 'none', 'a.png'),
  },
  { weight: 1, arbitrary: anything },
);
const person = fc.oneof(
  fc.dictionary(fc.constantFrom('like', 'picture', 'head', ...personPartNames), word),
  anything,
);
const place = fc.oneof(
  fc.dictionary(fc.constantFrom('like', 'indoors', ...layers), layer),
  anything,
);

test('[PACK-21] whatever is written gives findings and never an exception, and what was read is drawn', () => {
  fc.assert(
    fc.property(
      person,
      place,
      fc.constantFrom('army', 'police', 'civil'),
      (art, backdrop, side) => {
        const found: Finding[] = [];
        const text = JSON.stringify({ cast: { a: { art, side } }, places: { b: { backdrop } } });
        const { own } = parsePack(text, story, (finding) => void found.push(finding));
        for (const one of Object.values(own)) {
          const drawn = drawOwn(one, () => null);
          for (const file of Object.values(drawn?.files ?? {}))
            expect(file).not.toMatch(/NaN|undefined/);
        }
        expect(found.every(({ what, hint }) => what !== '' && hint !== '')).toBe(true);
      },
    ),
    { numRuns: 150 },
  );
});
