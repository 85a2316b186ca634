import type { Finding } from '../../finding.ts';
import { mergeReports } from '../report/merge-reports.ts';
import type { WalkReport } from '../report/walk-report.ts';
import type { About } from '../report/written.ts';
import { findContent } from './content-findings.ts';
import { findStillMeters } from './meter-findings.ts';
import { sayOnce } from './noted.ts';
import type { Looked } from './noted.ts';
import { findOptions } from './option-findings.ts';
import { findRedLines } from './red-line-findings.ts';
import { findRoomNeeds } from './room-findings.ts';
import { openPlaces } from './source-places.ts';
import { findStops } from './stop-findings.ts';
import { findUnfairStarts } from './team-findings.ts';

const perWalk = [findStops, findRedLines, findRoomNeeds, findUnfairStarts] as const;

/** What is wrong with a story by what its walks met, one walk for each length: errors first, and nothing that was not walked. */
export function findingsOf(reports: readonly WalkReport[], about: About): readonly Finding[] {
  const places = openPlaces(about);
  const merged = mergeReports(reports, about);
  const noted = reports.map((report) => {
    const looked: Looked = { report, about, places };
    return { report, noted: perWalk.flatMap((find) => find(looked)) };
  });
  const found = [
    ...sayOnce(noted, about),
    ...findContent({ merged, about, places }),
    ...findStillMeters(merged, about, places),
    ...findOptions(merged, about, places),
  ];
  return found.toSorted((one, other) => rank(one) - rank(other));
}

const rank = ({ severity }: Finding): number => (severity === 'error' ? 0 : 1);
