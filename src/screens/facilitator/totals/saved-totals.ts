import { codebook, codebookRows } from '../../../report/codebook.ts';
import type { GroupTotals } from '../../../report/group-totals.ts';
import {
  programmeColumns,
  programmeJson,
  programmeRows,
  programmeSheet,
} from '../../../report/programme.ts';
import type { Pooled } from '../../../report/programme.ts';
import type { Slicing } from '../../../report/slices.ts';
import { makeTotals } from '../../../report/totals-file.ts';
import { totalsColumns, totalsRows, totalsSheet } from '../../../report/totals-sheet.ts';
import { xapiJson } from '../../../report/xapi.ts';
import type { Saved } from './save-buttons.tsx';

/** The files of one group. */
export const savedTotals = (totals: GroupTotals): Saved => ({
  name: `elsewhere-${totals.day}`,
  table: () => totalsSheet(totals),
  codebook: () => codebook(totalsColumns, totals.items),
  json: () => makeTotals(totals),
  rows: () => [totalsRows(totals), codebookRows(totalsColumns, totals.items)],
  completed: () => xapiJson(totals),
});

/** The files of a sum over several. */
export const savedProgramme = (pooled: readonly Pooled[], by: Slicing): Saved => ({
  name: `elsewhere-sum-${by}`,
  table: () => programmeSheet(pooled),
  codebook: () => codebook(programmeColumns, pooled),
  json: () => programmeJson(pooled, by),
  rows: () => [programmeRows(pooled), codebookRows(programmeColumns, pooled)],
});
