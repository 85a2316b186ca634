import { expect, test } from 'vitest';
import { picturesUrl, printUrl } from '../../../src/screens/facilitator/print-list.tsx';
import { parsePrintAddress } from '../../../src/screens/print/print-address.ts';

test('[PRINT-22] the page that prints is asked for what was picked, and its secret stays behind the #', () => {
  const wanted = { language: 'ur', paper: 'a3', mono: true, minutes: 35 };
  const url = new URL(printUrl('http://10.0.0.1:80/print/?group=2#secret~key', 'guide', wanted));
  expect(url.hash).toBe('#secret~key');
  expect(url.search).not.toContain('secret');
  expect(parsePrintAddress(url.search)).toEqual({
    what: 'guide',
    group: 2,
    cut: null,
    kept: null,
    story: null,
    ...wanted,
  });
});

test('[ART-61] the list of prints leads to the page of all pictures, and tells it no secret', () => {
  const url = new URL(picturesUrl('http://10.0.0.1:80/print/?group=2#secret~key', 'ur'));
  expect([url.pathname, url.search, url.hash]).toEqual(['/print/', '?language=ur', '']);
  expect(parsePrintAddress(url.search)).toBe(null);
});
