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
    { totals: [totals('2026-11-28')], panels: [] },
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

test('[CONSOLE-80] what a joint panel wrote counts once both sides of it said yes', async () => {
  const panel = ['army', 'community'] as const;
  const kept = {
    kind: 'checklist',
    version: 1,
    day: '2026-11-30',
    panel,
    lines: [{ item: 'women-lead', step: 'none', evidence: null }],
  };
  const left = { ...kept, letGo: { day: '2026-11-30', by: panel } };
  const read = await readFiles(
    [
      file('a.json', JSON.stringify(left)),
      file('b.json', JSON.stringify(left, null, 2)),
      file('c.json', JSON.stringify(kept)),
      file('d.json', JSON.stringify({ ...left, version: 2 })),
      file('e.json', JSON.stringify({ ...left, lines: [] })),
    ],
    { totals: [], panels: [] },
  );
  expect(read.panels).toEqual([left]);
  expect(read.unread.map(({ name, why }) => [name, why])).toEqual([
    ['b.json', 'twice'],
    ['c.json', 'stays'],
    ['d.json', 'newer'],
    ['e.json', 'damaged'],
  ]);
});
