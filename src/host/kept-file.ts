import { groupTotals, type GroupTotals } from '../report/group-totals.ts';
import { makeTotals } from '../report/totals-file.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Group } from '../session/group.ts';
import type { Instant } from '../session/ids.ts';

export const dayOf = (instant: Instant): string => new Date(instant).toISOString().slice(0, 10);

/** Dated by the day on which both keys said yes; null where they did not. */
export function letGoTotals(group: Group, scenario: Scenario | null): GroupTotals | null {
  const { file } = group.offers;
  if (file === null || file === 'stays' || scenario === null) return null;
  const { at, of, asked } = file;
  return groupTotals(group, scenario, { day: dayOf(at), of, asked });
}

/** As it lies in the data folder: the same that is saved. */
export function keptFile(group: Group, scenario: Scenario | null): object {
  const totals = letGoTotals(group, scenario);
  return totals === null ? {} : { file: JSON.parse(makeTotals(totals)) as unknown };
}
