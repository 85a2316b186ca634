import type { LanguageTag } from '../language.ts';
import type { Opened } from '../open-scenario.ts';
import type { ScenarioFiles } from '../open-story.ts';
import type { Cut } from '../pack.ts';
import type { Scenario } from '../scenario.ts';
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

export type FigureNames = {
  readonly title: string;
  /** By the meter's variable. */
  readonly meters: Readonly<Record<string, string>>;
  readonly endings: Readonly<Record<string, string>>;
};

/** What can be counted of a story. */
export type Figures = {
  readonly title: string;
  readonly language: LanguageTag;
  readonly world: string | null;
  /** From 1, for a first session, to 5, never for one: the one thing here that its author says. */
  readonly difficulty: number;
  /** By language: what it, its meters and its endings are called there. */
  readonly names: Readonly<Record<LanguageTag, FigureNames>>;
  /** By the meter's variable, how far it goes. */
  readonly ranges: Readonly<Record<string, readonly [least: number, most: number]>>;
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
  const languages = [...new Set([pack.language, ...Object.keys(files.strings)])];
  return {
    title: pack.title,
    language: pack.language,
    world: pack.world,
    difficulty: pack.difficulty,
    names: Object.fromEntries(languages.map((tag) => [tag, namesIn(scenario, tag)])),
    ranges,
    lengths: walks.map((walked, at) => lengthFigures(walked, reports[at], ranges)),
    decisions: decisionsMet(comparisons, written),
    pictures: files.media ? pictureShare(told, { pack, media: files.media, opensSomewhere }) : null,
    grade: readingGrade(texts),
    languages: Object.fromEntries(
      languages.map((tag) => [tag, languageFigures(tag, texts, files)]),
    ),
  };
}

function namesIn({ pack, text }: Scenario, language: LanguageTag): FigureNames {
  const namesOf = (
    field: 'meters' | 'endings',
    named: Readonly<Record<string, { readonly name: string }>>,
  ): Readonly<Record<string, string>> =>
    Object.fromEntries(
      Object.entries(named).map(([key, { name }]) => [
        key,
        text(`${field}.${key}.name`, name, language),
      ]),
    );
  return {
    title: text('title', pack.title, language),
    meters: namesOf('meters', pack.meters),
    endings: namesOf('endings', pack.endings),
  };
}

/** In this language, or else in the story's own. */
export const namesOfFigures = (
  { names, language, title }: Figures,
  wanted: LanguageTag,
): FigureNames => names[wanted] ?? names[language] ?? { title, meters: {}, endings: {} };

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
