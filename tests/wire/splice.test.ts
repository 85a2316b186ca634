import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splice, spliceOf, splicesInto } from '../../src/wire/splice.ts';

/** Texts that have much in common, with signs beyond 16 bits, so that a change may fall between two halves of one. */
const text = fc.string({ unit: fc.constantFrom('a', 'b', '"', '\\', '🪔', '🫖'), maxLength: 30 });

test('[WIRE-10] what was spliced of a text is the other text to the letter, also over the wire', () => {
  fc.assert(
    fc.property(fc.tuple(text, text), text, text, ([head, tail], before, after) => {
      const [one, other] = [head + before + tail, head + after + tail];
      const made = spliceOf(one, other);
      const travelled = JSON.parse(JSON.stringify(made)) as typeof made;
      expect(splice(one, travelled)).toBe(other);
      expect(made[2].length).toBeLessThanOrEqual(after.length);
    }),
  );
});

test('[WIRE-10] a scene that was read and written again is the text that the host holds', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const held = JSON.stringify(value);
      expect(JSON.stringify(JSON.parse(held))).toBe(held);
    }),
  );
});

test('[WIRE-10] where little is the same the whole is sent', () => {
  const into = splicesInto('a road that leads to the ford');
  expect(into('a road that leads to the mill')).toEqual([25, 4, 'ford']);
  expect(into('nothing of that')).toBeNull();
});
