import type { LanguageTag } from '../language.ts';
import type { Opened } from '../open-scenario.ts';
import type { ScenarioFiles } from '../open-story.ts';
import type { Cut } from '../pack.ts';
import { cutOf } from '../walk/report/cut-plan.ts';
import { graphOf } from '../walk/report/leg-graph.ts';
import { mergeReports } from '../walk/report/merge-reports.ts';
import type { PathMinutes } from '../walk/report/path-minutes.ts';
import type { PathRange } from '../walk/report/path-range.ts';
import { reportOf } from '../walk/report/walk-report.ts';
import type { WalkReport } from '../walk/report/walk-report.ts';
import type { Walked } from '../walk/walked.ts';
import { countPaths } from './count-paths.ts';
import { sendGreedyRooms } from './greedy-rooms.ts';
import { isTold, languageFigures } from './languages-figures.ts';
import type { LanguageFigures } from './languages-figures.ts';
import { spreadOf } from './meter-spread.ts';
import type { MeterSpread } from './meter-spread.ts';
import { decisionsMet } from './open-decisions.ts';
import type { DecisionsMet } from './open-decisions.ts';
import { pictureShare } from './picture-share.ts';
import { readingGrade } from './reading-grade.ts';
import type { ReadingGrade } from './reading-grade.ts';
import { drawRooms, endingsOf } from './rooms-drawn.ts';

export const roomsDrawn = 1_000;
export const greedyRooms = 20;
const seed = 1;

/** One length of a story, or the only one. */
export type LengthFigures = {
  readonly cut: Cut | null;
  /** Every path was walked; otherwise all is said of the part that was. */
  readonly closed: boolean;
  readonly situations: number;
  /** Null where a path may go round for ever. */
  readonly paths: number | null;
  readonly decisions: PathRange | null;
  readonly minutes: PathMinutes;
  /** By ending, its share of `roomsDrawn` rooms that choose by chance, 0 … 1. */
  readonly endings: Readonly<Record<string, number>>;
  /** The same of `greedyRooms` that weigh the meters each in its own way. */
  readonly greedy: Readonly<Record<string, number>>;
  /** By the meter's variable, where it stands when those rooms end. */
  readonly meters: Readonly<Record<string, MeterSpread>>;
};

/** What can be counted of a story; nothing of it is declared by its author. */
export type Figures = {
  readonly title: string;
  readonly language: LanguageTag;
  readonly world: string | null;
  /** What each meter is called, by its variable, and each ending. */
  readonly names: {
    readonly meters: Readonly<Record<string, string>>;
    readonly endings: Readonly<Record<string, string>>;
  };
  readonly lengths: readonly LengthFigures[];
  readonly decisions: DecisionsMet;
  /** Of its lines and choices, 0 … 1; null where nobody knows which pictures there are. */
  readonly pictures: number | null;
  readonly grade: ReadingGrade | null;
  readonly languages: Readonly<Record<LanguageTag, LanguageFigures>>;
};

/** Counts a story from walks of each of its lengths. The same story gives the same figures. Null where it cannot be played. */
export function figuresOf(
  { scenario, written, texts }: Pick<Opened, 'scenario' | 'written' | 'texts'>,
  files: ScenarioFiles,
  walks: readonly Walked[],
): Figures | null {
  if (!scenario || !written || !texts) return null;
  const { pack } = scenario;
  const reports = walks.map((walked) => reportOf(walked, written));
  const { comparisons } = mergeReports(reports, { pack, written });
  const ranges = Object.fromEntries(
    Object.entries(pack.meters).map(([name, { range }]) => [name, range]),
  );
  const told = texts.entries().filter(isTold);
  const opening = scenario.read({ scenario: scenario.hash, seed, steps: [] });
  const opensSomewhere = (opening.lines.at(-1)?.scene.place ?? null) !== null;
  const languages = [pack.language, ...Object.keys(files.strings)];
  return {
    title: pack.title,
    language: pack.language,
    world: pack.world,
    names: { meters: namesOf(pack.meters), endings: namesOf(pack.endings) },
    lengths: walks.map((walked, at) => lengthFigures(walked, reports[at], ranges)),
    decisions: decisionsMet(comparisons, written),
    pictures: files.media ? pictureShare(told, { pack, media: files.media, opensSomewhere }) : null,
    grade: readingGrade(texts),
    languages: Object.fromEntries(
      [...new Set(languages)].map((tag) => [tag, languageFigures(tag, texts, files)]),
    ),
  };
}

const namesOf = (
  named: Readonly<Record<string, { readonly name: string }>>,
): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(named).map(([key, { name }]) => [key, name]));

type Ranges = Parameters<typeof sendGreedyRooms>[1]['ranges'];

function lengthFigures(
  walked: Walked,
  report: WalkReport | undefined,
  ranges: Ranges,
): LengthFigures {
  const graph = graphOf(walked);
  const rooms = drawRooms(graph, roomsDrawn, seed);
  const greedy = sendGreedyRooms(graph, { ranges, count: greedyRooms, seed });
  return {
    cut: cutOf(walked.settings),
    closed: walked.closed,
    situations: graph.columns.placeOf.length,
    paths: countPaths(graph),
    decisions: report?.decisions ?? null,
    minutes: report?.minutes ?? { plain: null, interpreted: null },
    endings: endingsOf(graph, rooms),
    greedy: endingsOf(graph, greedy),
    meters: spreadOf(graph, rooms),
  };
}
