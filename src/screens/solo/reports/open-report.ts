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
  });
}

/** `crypto.randomUUID` is for secure pages alone. */
function newUuid(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
