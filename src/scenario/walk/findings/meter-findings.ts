import type { Finding } from '../../finding.ts';
import type { MergedReport, MeterRange } from '../report/merge-reports.ts';
import type { About } from '../report/written.ts';
import type { SourcePlaces } from './source-places.ts';

/** Meters that no path moves, or that only go one way; nothing while a walk is not closed, or a fault keeps the rest from being met. */
export function findStillMeters(
  merged: MergedReport,
  { pack }: About,
  places: SourcePlaces,
): readonly Finding[] {
  if (!merged.closed || merged.failedAfter.size > 0) return [];
  return Object.entries(merged.meters).flatMap(([key, range]) => {
    const problem = problemOf(range, pack.meters[key]?.name ?? key);
    return problem
      ? [{ severity: 'warning' as const, ...places.inPack(['meters', key]), ...problem }]
      : [];
  });
}

function problemOf(
  { rises, falls }: MeterRange,
  name: string,
): Pick<Finding, 'code' | 'what' | 'hint'> | null {
  if (rises && falls) return null;
  if (!rises && !falls) {
    return {
      code: 'walk-meter-still',
      what: `No path moves the meter "${name}".`,
      hint: 'Let choices raise and lower its variable, or take the meter out.',
    };
  }
  return {
    code: 'walk-meter-one-way',
    what: `The meter "${name}" only ever ${rises ? 'rises' : 'falls'}.`,
    hint: `A meter that only ${rises ? 'rises' : 'falls'} is a mark for good conduct. Let some choices cost what others win.`,
  };
}
