import type { Finding } from '../../../src/scenario/finding.ts';
import { findingsOf } from '../../../src/scenario/walk/findings/walk-findings.ts';
import { reportOf } from '../../../src/scenario/walk/report/walk-report.ts';
import type { WalkReport } from '../../../src/scenario/walk/report/walk-report.ts';
import type { About } from '../../../src/scenario/walk/report/written.ts';
import type { Setting } from '../../../src/scenario/walk/walked.ts';
import { openInk } from '../open.ts';

export type ReportedInk = {
  readonly report: WalkReport;
  readonly reports: readonly WalkReport[];
  readonly findings: readonly Finding[];
  readonly about: About;
  /** Each finding as `code:line`. */
  readonly said: readonly string[];
};

/** Walks a story written in a test, once per length or once without one, and tells what was met. */
export function reportInk(
  ink: string,
  {
    pack,
    cuts = [],
    steps = 5_000,
  }: {
    readonly pack?: string;
    readonly cuts?: readonly number[];
    readonly steps?: number;
  } = {},
): ReportedInk {
  const more = pack === undefined ? {} : { 'pack.yaml': pack };
  const { scenario, openWalker, written, exploring, findings: broken } = openInk(ink, more);
  if (!scenario || !openWalker || !written) throw new Error(JSON.stringify(broken));
  const about = { pack: scenario.pack, written, ...exploring };
  const starts: readonly (readonly Setting[])[] =
    cuts.length === 0 ? [[]] : cuts.map((value) => [{ name: 'cut', value }]);
  const reports = starts.map((settings) => {
    const walker = openWalker(settings);
    walker.advance(steps);
    return reportOf(walker.walked(), written);
  });
  const [report] = reports;
  if (!report) throw new Error('Nothing was walked.');
  const findings = findingsOf(reports, about);
  const said = findings.map(({ code, line }) => `${code}:${line ?? ''}`);
  return { report, reports, findings, about, said };
}
