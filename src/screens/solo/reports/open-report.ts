import { newSecret, wakeByTimer } from '../../../link/browser-ports.ts';
import { openCmi5Report, parseLaunch } from './cmi5-report.ts';
import type { Report } from './report.ts';
import { findScormApi, openScormReport } from './scorm-report.ts';

/** Opens what a page of an export reports to; null where no learning system is around it: the story plays all the same. */
export async function openReport(kind: 'scorm' | 'cmi5'): Promise<Report | null> {
  if (kind === 'scorm') {
    const api = findScormApi(window);
    return api && openScormReport(api);
  }
  const launch = parseLaunch(new URLSearchParams(location.search));
  if (launch === null) return null;
  return openCmi5Report(launch, {
    ask: (url, init) => fetch(url, init),
    now: () => Date.now(),
    newId: newUuid,
    wake: (milliseconds, then) => wakeByTimer(Date.now() + milliseconds, then),
  });
}

/** Version 4, whose own digit and variant are written and not drawn. */
const newUuid = (): string =>
  newSecret().replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, '$1-$2-4$3-8$4-$5');
