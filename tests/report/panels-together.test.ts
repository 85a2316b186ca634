import Papa from 'papaparse';
import { expect, test } from 'vitest';
import type {
  BehaviourRecord,
  Body,
  Checklist,
  ChecklistStep,
} from '../../src/report/committee.ts';
import {
  panelsTogetherCodebook,
  panelsTogetherJson,
  panelsTogetherSheet,
} from '../../src/report/panels-together-files.ts';
import { panelsTogether, type Panelled } from '../../src/report/panels-together.ts';
import { parseBehaviour, parseChecklist } from '../../src/report/parse-panel.ts';

const evidence = { seen: 'The plan, page 4', when: '2026-01', by: 'organisations' } as const;
const sides: readonly Body[] = ['army', 'organisations'];

const checklist = (step: ChecklistStep, more: Partial<Checklist> = {}): Checklist => ({
  kind: 'checklist',
  version: 1,
  day: '2026-02-03',
  panel: sides,
  lines: [{ item: 'women-lead', step, evidence: step === 'none' ? null : evidence }],
  letGo: { day: '2026-02-04', by: sides },
  ...more,
});

const record = (greets: number, more: Partial<BehaviourRecord> = {}): BehaviourRecord => ({
  kind: 'behaviour',
  version: 1,
  day: '2026-02-03',
  panel: ['police', 'community'],
  watched: 8,
  seen: {
    greets,
    'says-why': 6,
    asks: 0,
    waits: 3,
    'hands-seen': 5,
    'says-back': 1,
    'lets-go': 2,
  },
  letGo: { day: '2026-02-04', by: ['police', 'community'] },
  ...more,
});

const { letGo: _, ...stays } = checklist('done');

test('[EXPORT-16] checklists stand together by their order: lowest, middle and highest step, of three at least that were let go', () => {
  const all = [checklist('said'), checklist('done'), checklist('said'), checklist('written')];
  expect(panelsTogether(all.slice(0, 2), 'all').lines).toEqual([]);
  expect(panelsTogether([...all.slice(0, 2), stays], 'all').lines).toEqual([]);
  const [line] = panelsTogether(all, 'all').lines;
  expect(line).toEqual({
    slice: '',
    item: 'women-lead',
    checklists: 4,
    lowest: 'said',
    middle: ['said', 'written'],
    highest: 'done',
  });
  expect(panelsTogether(all.toReversed(), 'all')).toEqual(panelsTogether(all, 'all'));
  expect(panelsTogether(all.slice(1), 'all').lines[0]?.middle).toEqual(['written', 'written']);
});

test('[EXPORT-16] apart by who sat on them or by quarter only where no one or two are left, and by no story', () => {
  const early = [checklist('said'), checklist('done'), checklist('said')];
  const late = early.map((one) => ({ ...one, day: '2026-05-03' }));
  const quarters = (all: readonly Panelled[]) =>
    panelsTogether(all, 'quarter').lines.map(({ slice, checklists }) => [slice, checklists]);
  expect(quarters([...early, ...late])).toEqual([
    ['2026-Q1', 3],
    ['2026-Q2', 3],
  ]);
  expect(quarters([...early, ...late.slice(1)])).toEqual([]);
  expect(panelsTogether([...early, ...late], 'scenario')).toEqual({ lines: [], behaviours: [] });
  const others = late.map((one) => ({ ...one, panel: ['community', 'police'] as const }));
  const byBodies = panelsTogether([...early, ...others], 'group-kind').lines;
  expect(byBodies.map(({ slice }) => slice)).toEqual(['army organisations', 'police community']);
});

test('[EXPORT-17] records of behaviour are added up over three at least, meeting by meeting', () => {
  const all = [record(8), record(1), record(5, { watched: 20 })];
  expect(panelsTogether(all.slice(1), 'all').behaviours).toEqual([]);
  const { behaviours } = panelsTogether([...all, checklist('done')], 'all');
  expect(behaviours).toHaveLength(7);
  expect(behaviours[0]).toEqual({
    slice: '',
    behaviour: 'greets',
    records: 3,
    seen: 14,
    watched: 36,
  });
});

test('[EXPORT-18] their file has a row a line and a behaviour, tells no panel, and its codebook says every column', () => {
  const together = panelsTogether(
    [
      ...['said', 'done', 'said'].map((step) => checklist(step as ChecklistStep)),
      record(8),
      record(1),
      record(5),
    ],
    'all',
  );
  const rowsIn = (sheet: string) =>
    Papa.parse<Record<string, string>>(sheet.slice(1), { header: true, skipEmptyLines: true }).data;
  const sheet = panelsTogetherSheet(together, (key) => ({ asks: `Asked of ${key}`, measures: '' }));
  const rows = rowsIn(sheet);
  expect(rows).toHaveLength(8);
  expect(rows[0]).toMatchObject({ item: 'women-lead', asks: 'Asked of women-lead', panels: '3' });
  expect(rows[0]).toMatchObject({ lowest: 'said', middle_low: 'said', highest: 'done', count: '' });
  expect(rows[1]).toMatchObject({ item: 'greets', lowest: '', count: '14', watched: '24' });
  expect(sheet).not.toMatch(/page 4|2026-0|army/);
  const said = rowsIn(panelsTogetherCodebook()).filter(({ entry }) => entry === 'column');
  expect(said.map(({ name }) => name)).toEqual(Object.keys(rows[0] ?? {}));
  expect(JSON.parse(panelsTogetherJson(together, 'all'))).toMatchObject({ ...together, by: 'all' });
});

test('[EXPORT-16] what a panel wrote is read again as it was, and nothing that does not fit together', () => {
  expect(parseChecklist(checklist('done'))).toEqual(checklist('done'));
  expect(parseBehaviour(record(3))).toEqual(record(3));
  expect(parseChecklist({ ...checklist('done'), panel: ['army', 'police'] })).toBeNull();
  expect(parseBehaviour(record(9))).toBeNull();
});
