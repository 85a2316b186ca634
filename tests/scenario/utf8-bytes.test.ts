import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeUtf8 } from '../../src/scenario/utf8.ts';

test('[STUDIO-108] bytes are read as text wherever a browser would, and nowhere else', () => {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const expected = (bytes: Uint8Array): string | null => {
    try {
      return decoder.decode(bytes);
    } catch {
      return null;
    }
  };
  const likely = fc.array(
    fc.oneof(fc.integer({ min: 0, max: 255 }), fc.constantFrom(0xc3, 0xa9, 0xe2, 0x82, 0xac)),
  );
  const letters = fc.string({ unit: 'binary' }).map((text) => [...new TextEncoder().encode(text)]);
  fc.assert(
    fc.property(fc.oneof(likely, letters), (list) => {
      const bytes = Uint8Array.from(list);
      expect(decodeUtf8(bytes)).toBe(expected(bytes));
    }),
    { numRuns: 3000 },
  );
});
