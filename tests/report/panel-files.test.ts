import Papa from 'papaparse';
import { expect, test } from 'vitest';
import type { BehaviourRecord, Checklist } from '../../src/report/committee.ts';
import { panelCodebook, panelJson, panelSheet } from '../../src/report/panel-files.ts';
import { shareOf } from '../../src/report/share.ts';

const rowsIn = (sheet: string) =>
  Papa.parse<Record<string, string>>(sheet.slice(1), { header: true, skipEmptyLines: true }).data;
const wordsOf = (key: string) => ({ asks: `Asked of ${key}`, measures: 'Something' });

const checklist: Checklist = {
  kind: 'checklist',
  version: 1,
  day: '2026-11-30',
  panel: ['army', 'organisations'],
  lines: [
    {
      item: 'long-training',
      step: 'written',
      evidence: { seen: '=The plan, "page" 4', when: '2026-10', by: 'organisations' },
    },
    { item: 'women-lead', step: 'none', evidence: null },
  ],
};

const record: BehaviourRecord = {
  kind: 'behaviour',
  version: 1,
  day: '2026-11-30',
  panel: ['police', 'community'],
  watched: 8,
  seen: {
    greets: 8,
    'says-why': 6,
    asks: 0,
    waits: 3,
    'hands-seen': 5,
    'says-back': 1,
    'lets-go': 2,
  },
};

test('[EXPORT-12] a checklist has a row a line with what stands behind its step, and nothing in it runs', () => {
  expect(rowsIn(panelSheet(checklist, wordsOf))).toEqual([
    {
      day: '2026-11-30',
      panel: 'army organisations',
      item: 'long-training',
      asks: 'Asked of long-training',
      measures: 'Something',
      step: 'written',
      seen: '\'=The plan, "page" 4',
      month: '2026-10',
      by: 'organisations',
    },
    expect.objectContaining({ item: 'women-lead', step: 'none', seen: '', month: '', by: '' }),
  ]);
  expect(JSON.parse(panelJson(checklist))).toEqual(checklist);
});

test('[EXPORT-12] a record says in how many meetings each was seen, and where the share lies', () => {
  const rows = rowsIn(panelSheet(record, wordsOf));
  expect(rows).toHaveLength(7);
  const [low, high] = shareOf({ least: 3, most: 3 }, 8);
  expect(rows[3]).toEqual({
    day: '2026-11-30',
    panel: 'police community',
    behaviour: 'waits',
    count: '3',
    watched: '8',
    share_low: String(low),
    share_high: String(high),
  });
});

test('[EXPORT-12] the codebook says every column that is there, and that nothing ranks anybody', () => {
  for (const kept of [checklist, record]) {
    const lines = rowsIn(panelCodebook(kept));
    const columns = Object.keys(rowsIn(panelSheet(kept, wordsOf))[0] ?? {});
    const said = lines.filter(({ entry }) => entry === 'column');
    expect(said.map(({ name }) => name)).toEqual(columns);
    expect(said.every(({ meaning = '' }) => meaning.length > 10)).toBe(true);
    expect(lines).toContainEqual(expect.objectContaining({ entry: 'note', name: 'no ranking' }));
  }
});
