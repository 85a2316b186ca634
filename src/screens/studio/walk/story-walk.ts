import type { Finding } from '../../../scenario/finding.ts';
import { openScenario, type Opened } from '../../../scenario/open-scenario.ts';
import type { ScenarioFiles } from '../../../scenario/open-story.ts';
import { findingsOf } from '../../../scenario/walk/findings/walk-findings.ts';
import {
  openFinishedWalks,
  type FinishedWalk,
  type FinishedWalks,
} from '../../../scenario/walk/finished-walks.ts';
import type { Stop } from '../../../scenario/walk/met.ts';
import { contentMet } from '../../../scenario/walk/report/content-met.ts';
import { reportOf, type WalkReport } from '../../../scenario/walk/report/walk-report.ts';
import { stopsOf } from '../../../scenario/walk/stops-of.ts';
import { verdictsOn, type Verdict } from '../../../scenario/walk/verdicts.ts';
import { columnsOf } from '../../../scenario/walk/walk-columns.ts';
import type { Setting, Walked, Walker } from '../../../scenario/walk/walked.ts';
import { openKeptTurns, type KeptTurns } from '../../../scenario/walk/walker.ts';
import { emptyReport, withStops } from '../../../scenario/walk/with-stops.ts';
import { countLacks, type Lacks } from './lacks.ts';

/** What earlier versions of a story leave to the next, so that little is walked again. */
export type WalkMemory = { readonly turns: KeptTurns; readonly finished: FinishedWalks };
export const openWalkMemory = (): WalkMemory => ({
  turns: openKeptTurns(),
  finished: openFinishedWalks(),
});

/** What there is to reach, and what of it was. */
export type Reached = { readonly total: number; readonly reached: number };

export type PathsFound = {
  /** Every path of every length was walked. */
  readonly isWhole: boolean;
  readonly situations: number;
  readonly findings: readonly Finding[];
  readonly knots: Reached;
  readonly choices: Reached;
};

/** Every path of one version of a story, walked bit by bit. */
export type StoryWalk = {
  readonly opened: Opened;
  readonly lacks: Lacks;
  /** Takes about so many choices more; false once there is nothing left to walk. */
  readonly advance: (steps: number) => boolean;
  readonly situations: () => number;
  readonly found: () => PathsFound;
  /** By length, as far as it was walked. */
  readonly walks: () => readonly Walked[];
};

/** One length. */
type Length = {
  readonly settings: readonly Setting[];
  readonly walker: Walker | null;
  finished: FinishedWalk | null;
  isDone: boolean;
};

/** As many as its pack names, where the story asks how long it is. */
function settingsOf({ scenario }: Opened): readonly (readonly Setting[])[] {
  if (!scenario) return [];
  const first = scenario.read({ scenario: scenario.hash, seed: 1, steps: [] });
  if (typeof first.variables['cut'] !== 'number' || scenario.pack.minutes.length === 0) return [[]];
  return scenario.pack.minutes.map((value) => [{ name: 'cut', value }]);
}

const walkedIn = ({ finished, walker }: Length): Walked | null =>
  finished?.walked ?? walker?.walked() ?? null;

/** Opens a story to walk it; null where it does not open. */
export function openStoryWalk(files: ScenarioFiles, memory: WalkMemory): StoryWalk | null {
  const opened = openScenario(files, memory.turns);
  const { scenario, written, tree, openWalker } = opened;
  const lacks = countLacks(opened, files);
  if (!scenario || !written || !tree || !openWalker || !lacks) return null;
  memory.finished.open({ tree, written, pack: scenario.pack });
  const lengths = settingsOf(opened).map((settings): Length => {
    const finished = memory.finished.find(settings);
    const walker = finished ? null : openWalker(settings);
    return { settings, walker, finished, isDone: finished !== null };
  });
  const finish = (length: Length): void => {
    length.isDone = true;
    const walked = walkedIn(length);
    if (!walked) return;
    length.finished = { walked, report: reportOf(walked, written) };
    memory.finished.keep(length.finished);
  };
  return {
    opened,
    lacks,
    advance: (steps) => {
      const next = lengths.find(({ isDone }) => !isDone);
      if (next?.walker && !next.walker.advance(steps)) finish(next);
      return lengths.some(({ isDone }) => !isDone);
    },
    situations: () =>
      walksOf(lengths).reduce((all, walked) => all + columnsOf(walked).placeOf.length, 0),
    found: () => foundIn(opened, lengths),
    walks: () => walksOf(lengths),
  };
}

function walksOf(lengths: readonly Length[]): readonly Walked[] {
  return lengths.flatMap((length) => walkedIn(length) ?? []);
}

function foundIn(opened: Opened, lengths: readonly Length[]): PathsFound {
  const { scenario, written, exploring } = opened;
  if (!scenario || !written || !exploring) throw new Error('There is no story to walk.');
  const walks = walksOf(lengths);
  const isWhole = lengths.every(({ finished }) => finished?.walked.closed === true);
  const stops = walks.flatMap((walked) => (walked.closed ? [] : stopsOf(walked)));
  const reports = lengths.map(({ settings, finished }) =>
    reportWith(finished?.report ?? emptyReport(settings, written), stops),
  );
  const { leadsAfter } = exploring;
  const found = findingsOf(reports, { pack: scenario.pack, written, leadsAfter });
  const parts = exploring.parts();
  const verdicts = judge(opened, walks, isWhole);
  const count = (kind: Verdict['kind']): Reached => {
    const total = parts.filter((part) => part.kind === kind).length;
    return { total, reached: total - verdicts.filter((part) => part.kind === kind).length };
  };
  return {
    isWhole,
    situations: walks.reduce((all, walked) => all + columnsOf(walked).placeOf.length, 0),
    findings: isWhole ? found : [...found, ...wayless(verdicts, written.main)],
    knots: count('knot'),
    choices: count('choice'),
  };
}

const reportWith = (report: WalkReport, stops: readonly Stop[]): WalkReport =>
  withStops(report, stops);

function judge(
  { exploring }: Opened,
  walks: readonly Walked[],
  closed: boolean,
): readonly Verdict[] {
  if (!exploring) return [];
  const met = walks.map((walked) => contentMet(walked, columnsOf(walked)));
  const choices = new Set(met.flatMap((one) => [...one.choices]));
  const texts = new Set(met.flatMap((one) => [...one.texts]));
  const places = walks.flatMap((walked) => columnsOf(walked).places);
  const endings = new Set(places.flatMap(({ ending }) => ending ?? []));
  const failed = met.flatMap((one) => [...one.failedAfter]);
  const parts = exploring.parts();
  const behind = failed.length > 0 ? exploring.partsAfter(failed) : parts.map(() => false);
  return verdictsOn(parts, { choices, texts, endings }, { closed, behind });
}

/** What no way leads to is sure also while much is not walked. */
const wayless = (verdicts: readonly Verdict[], main: string): readonly Finding[] =>
  verdicts
    .filter(({ verdict, kind }) => verdict === 'cannot be reached' && kind !== 'ending')
    .map(({ kind, name, file, line }) => ({
      severity: 'warning',
      code: `walk-${kind}-never`,
      file: file ?? main,
      ...(line === null ? {} : { line }),
      what: `No way leads to the ${kind} "${name}".`,
      hint: 'Lead there with -> from somewhere, or take it out.',
    }));
