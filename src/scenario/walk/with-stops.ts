import type { Stop } from './met.ts';
import { reportOf } from './report/walk-report.ts';
import type { WalkReport } from './report/walk-report.ts';
import type { Written } from './report/written.ts';
import type { Setting } from './walked.ts';

/** Adds to the report of an unfinished walk what went wrong in other walks of the same telling; shares are not known of these. */
export function withStops(report: WalkReport, stops: readonly Stop[]): WalkReport {
  if (report.closed) return report;
  const mine = stops.filter(
    ({ way }) => way.from === null && isSame(way.settings, report.settings),
  );
  const { deadEnds, faults } = report;
  const moreEnds = mine
    .filter(
      ({ kind, place }) => kind === 'dead-end' && !deadEnds.some((one) => one.place === place),
    )
    .map(({ place, way }) => ({ place, share: 0, shortest: way.steps }));
  const moreFaults = mine
    .filter(({ kind, name }) => kind === 'fault' && !faults.some((one) => one.fault === name))
    .map(({ name, place, way }) => ({ fault: name, place, shortest: way.steps }));
  return { ...report, deadEnds: [...deadEnds, ...moreEnds], faults: [...faults, ...moreFaults] };
}

const isSame = (some: readonly Setting[], other: readonly Setting[]): boolean =>
  JSON.stringify(some) === JSON.stringify(other);

/** The report of a telling of which no walk can tell. */
export function emptyReport(settings: readonly Setting[], written: Written): WalkReport {
  const opening = { lines: [], texts: [], words: 0, anchors: [] };
  const nothing = { states: [], legs: [], failures: [], steps: 0, opening };
  return reportOf({ settings, ...nothing, closed: false, because: 'unfinished' }, written);
}
