import type { WrittenChoice } from '../../ink/written/choice-points.ts';
import type { WrittenLine } from '../../ink/written/written-lines.ts';
import { cutOf } from './cut-plan.ts';
import type { Comparison } from './options.ts';
import type { WalkReport } from './walk-report.ts';
import type { About } from './written.ts';

/** What several walks of one story met together, such as one walk for each length it is told in. */
export type MergedReport = {
  /** Every walk is closed, and every length that the story is told in was walked. */
  readonly closed: boolean;
  readonly states: number;
  readonly steps: number;
  readonly endings: readonly string[];
  readonly choices: Coverage<WrittenChoice>;
  readonly lines: Coverage<WrittenLine>;
  /** The choices after which the story failed; '' where it did before any. */
  readonly failedAfter: ReadonlySet<string>;
  /** Endings that pack or story name and no walk came to. */
  readonly endingsNeverMet: readonly string[];
  readonly meters: Readonly<Record<string, MeterRange>>;
  readonly comparisons: readonly Comparison[];
};

/** Never met means: not met in any walk. It is proved only where all of it is closed, and nothing failed on the way there. */
export type Coverage<Written> = {
  readonly total: number;
  readonly reached: number;
  readonly neverMet: readonly Written[];
};

export type MeterRange = {
  readonly least: number;
  readonly most: number;
  readonly rises: boolean;
  readonly falls: boolean;
};

export function mergeReports(reports: readonly WalkReport[], about: About): MergedReport {
  const { choices, lines } = about.written;
  const isTold = ({ texts }: WrittenLine): boolean =>
    reports.some(({ met }) => texts.some((text) => met.texts.has(text)));
  const isOffered = ({ path }: WrittenChoice): boolean =>
    reports.some(({ met }) => met.choices.has(path));
  const endings = new Set(reports.flatMap((report) => report.endings.map(({ name }) => name)));
  return {
    closed: isWhole(reports, about),
    states: sum(reports, ({ states }) => states),
    steps: sum(reports, ({ steps }) => steps),
    endings: [...endings],
    choices: coverageOf(choices, isOffered),
    lines: coverageOf(lines, isTold),
    failedAfter: new Set(reports.flatMap(({ met }) => [...met.failedAfter])),
    endingsNeverMet: namedEndings(about).filter((name) => !endings.has(name)),
    meters: mergeMeters(reports),
    comparisons: mergeComparisons(reports),
  };
}

const sum = (reports: readonly WalkReport[], of: (report: WalkReport) => number): number =>
  reports.reduce((all, report) => all + of(report), 0);

function isWhole(reports: readonly WalkReport[], { pack, written }: About): boolean {
  const walked = reports.map(({ settings }) => cutOf(settings));
  const hasCuts = written.tags.some(({ name }) => name === 'cut');
  const all = !hasCuts || pack.minutes.every((cut) => walked.includes(cut));
  return all && reports.length > 0 && reports.every(({ closed }) => closed);
}

function coverageOf<Written>(
  all: readonly Written[],
  isMet: (one: Written) => boolean,
): Coverage<Written> {
  const neverMet = all.filter((one) => !isMet(one));
  return { total: all.length, reached: all.length - neverMet.length, neverMet };
}

function namedEndings({ pack, written }: About): readonly string[] {
  const tagged = written.tags.flatMap(({ name, value, changes }) =>
    name === 'ending' && !changes && value !== '' ? [value] : [],
  );
  return [...new Set([...tagged, ...Object.keys(pack.endings)])];
}

function mergeMeters(reports: readonly WalkReport[]): MergedReport['meters'] {
  const met = reports.flatMap(({ meters }) => Object.entries(meters));
  const byName = Map.groupBy(met, ([name]) => name);
  return Object.fromEntries(
    [...byName].map(([name, all]) => {
      const moves = all.flatMap(([, meter]) => meter.moves);
      return [
        name,
        {
          least: Math.min(...all.map(([, { least }]) => least)),
          most: Math.max(...all.map(([, { most }]) => most)),
          rises: moves.some(({ most }) => most > 0),
          falls: moves.some(({ least }) => least < 0),
        },
      ];
    }),
  );
}

function mergeComparisons(reports: readonly WalkReport[]): readonly Comparison[] {
  const merged = new Map<string, Comparison>();
  for (const comparison of reports.flatMap(({ comparisons }) => comparisons)) {
    const { place, one, other } = comparison;
    const key = [place, one.path, one.nth, other.path, other.nth].join();
    const known = merged.get(key) ?? comparison;
    merged.set(key, {
      ...known,
      times: known === comparison ? known.times : known.times + comparison.times,
      neverWorse: known.neverWorse && comparison.neverWorse,
      sometimesBetter: known.sometimesBetter || comparison.sometimesBetter,
      alike: known.alike && comparison.alike,
    });
  }
  return [...merged.values()];
}
