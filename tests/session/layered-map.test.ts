import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LayeredMap } from '../../src/session/layered-map.ts';

const keys = Array.from({ length: 60 }, (_, number) => `seat-${number}`);
const settings = fc.array(fc.tuple(fc.constantFrom(...keys), fc.nat()), { maxLength: 120 });

test('[LOAD-6] it holds what a copied map would, in its order, and the one before stays', () => {
  fc.assert(
    fc.property(settings, settings, (first, more) => {
      let map = LayeredMap.of(new Map(first));
      const plain = new Map(first);
      for (const [key, value] of more) {
        const [before, held] = [map, [...map]];
        map = map.with(key, value);
        plain.set(key, value);
        expect([...before]).toEqual(held);
        expect(map.size).toBe(plain.size);
      }
      expect([...map]).toEqual([...plain]);
      expect([...map.keys()]).toEqual([...plain.keys()]);
      expect([...map.values()]).toEqual([...plain.values()]);
      const each: [string, number][] = [];
      map.forEach((value, key) => each.push([key, value]));
      expect(each).toEqual([...plain]);
      for (const key of keys)
        expect([map.has(key), map.get(key)]).toEqual([plain.has(key), plain.get(key)]);
    }),
  );
});
