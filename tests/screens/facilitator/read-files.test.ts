import { expect, test } from 'vitest';
import type { GroupTotals } from '../../../src/report/group-totals.ts';
import { makeTotals } from '../../../src/report/totals-file.ts';
import { readFiles } from '../../../src/screens/facilitator/totals/read-files.ts';

const totals = (day: string): GroupTotals => ({ day, scenario: null, of: 'mixed', items: [] });
const file = (name: string, text: string) => ({ name, text: async () => text });
const broken = { name: 'gone.json', text: () => Promise.reject(new Error('The stick is out.')) };

test('[CONSOLE-80] each file is read by itself, and what is none of ours is named with its reason', async () => {
  const good = makeTotals(totals('2026-11-30'));
  const read = await readFiles(
    [
      file('a.json', '{'),
      file('b.json', good),
      file('c.json', good),
      broken,
      file('d.json', '{"kind":"other"}'),
      file('e.json', makeTotals(totals('2026-11-29'))),
      file('f.json', makeTotals(totals('2026-11-28'))),
    ],
    [totals('2026-11-28')],
  );
  expect(read.totals).toEqual([totals('2026-11-30'), totals('2026-11-29')]);
  expect(read.unread.map(({ name, why }) => [name, why])).toEqual([
    ['a.json', 'no-json'],
    ['c.json', 'twice'],
    ['gone.json', 'no-json'],
    ['d.json', 'another-kind'],
    ['f.json', 'twice'],
  ]);
});
