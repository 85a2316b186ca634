import { expect, test } from 'vitest';
import { nameTrouble, sameNames } from '../../../src/scenario/intake/name-trouble.ts';
import { visible } from '../../../src/scenario/intake/trouble.ts';

test('[PACKED-4] names that hide, are kept by Windows, are too long or end oddly are told, others are not', () => {
  const odd = ['a\u202Eb', 'a\u200Bb', 'a\nb', 'con.ink', 'LPT1', 'a?', 'a:b', 'a\\b', 'a.', 'a '];
  for (const name of [...odd, 'l'.repeat(200)])
    expect([name, nameTrouble(name)]).toMatchObject([name, { code: 'file-name' }]);
  for (const name of ['road.ink', 'Café.svg', 'جسر.mp3', 'consul.md', 'a b (2).png'])
    expect([name, nameTrouble(name)]).toEqual([name, null]);
  expect(sameNames(['a/B.md', 'a/b.md', 'b.md'])).toEqual(['a/b.md']);
  expect(visible('a\u202Eb')).toBe('a<U+202E>b');
});
