import { barred, missedBars, openShare, usualLength } from '../../scenario/figures/bars.ts';
import type { BarName } from '../../scenario/figures/bars.ts';
import { greedyRooms, namesOfFigures, roomsDrawn } from '../../scenario/figures/figures.ts';
import type { Figures, LengthFigures } from '../../scenario/figures/figures.ts';
import type { LanguageTag } from '../../scenario/language.ts';

export type ReportLength = {
  /** Null where a story has only one. */
  readonly cut: number | null;
  /** Of a room in the middle, whole; null where nobody comes to an end. */
  readonly minutes: number | null;
  readonly interpreted: number | null;
  readonly decisions: readonly [least: number, most: number | null] | null;
  readonly paths: number | null;
};

/** What is counted of one story, in one language. Shares are 0 … 1. */
export type ReportStory = {
  readonly title: string;
  /** In which language its words are, where it is not the page's. */
  readonly toldIn?: LanguageTag;
  /** From 1, for a first session, to 5, never for one. */
  readonly difficulty: number;
  readonly lengths: readonly ReportLength[];
  readonly endings: readonly { readonly name: string; readonly share: number }[];
  readonly greedy: number;
  readonly meters: readonly {
    readonly name: string;
    readonly range: readonly [least: number, most: number];
    readonly begins: number;
    /** Eight of ten rooms end between these. */
    readonly low: number;
    readonly high: number;
  }[];
  readonly decisions: { readonly all: number; readonly open: number; readonly redLines: number };
  /** To a tenth; null where it was not written in English. */
  readonly grade: number | null;
  readonly pictures: number | null;
  readonly languages: readonly {
    readonly tag: LanguageTag;
    readonly texts: number;
    readonly voices: number;
    readonly drafts: number;
    /** In a line, to a tenth. */
    readonly words: number;
  }[];
  readonly missed: readonly BarName[];
};

export type LibraryReport = {
  readonly what: 'report';
  readonly stories: readonly ReportStory[];
  /** Stories that are still to be counted. */
  readonly waiting: number;
  /** How many rooms were sent, and what stories are held to. */
  readonly rooms: number;
  readonly greedyRooms: number;
  readonly bars: typeof barred;
};

export function libraryReport(
  { stories, waiting }: { readonly stories: readonly Figures[]; readonly waiting: number },
  language: LanguageTag,
): LibraryReport {
  return {
    what: 'report',
    stories: stories.map((figures) => storyOf(figures, language)),
    waiting,
    rooms: roomsDrawn,
    greedyRooms,
    bars: barred,
  };
}

function storyOf(figures: Figures, language: LanguageTag): ReportStory {
  const usual = usualLength(figures);
  const { title, endings } = namesOfFigures(figures, language);
  const { weighed, redLined } = figures.decisions;
  const named = Object.entries(endings).map(([key, name]) => ({ key, name }));
  const shares = usual?.endings ?? {};
  const unnamed = Object.keys(shares)
    .filter((key) => !Object.hasOwn(endings, key))
    .map((key) => ({ key, name: key }));
  return {
    title,
    ...(Object.hasOwn(figures.names, language) ? {} : { toldIn: figures.language }),
    difficulty: figures.difficulty,
    lengths: figures.lengths.map(lengthOf),
    endings: [...named, ...unnamed]
      .map(({ key, name }) => ({ name, share: shares[key] ?? 0 }))
      .toSorted((one, other) => other.share - one.share),
    greedy: Object.keys(usual?.greedy ?? {}).length,
    meters: metersOf(figures, language),
    decisions: {
      all: weighed.length + redLined.length,
      open: openShare(figures),
      redLines: redLined.length,
    },
    grade: gradeOf(figures),
    pictures: figures.pictures,
    languages: Object.entries(figures.languages).map(([tag, { words, ...shown }]) => ({
      tag,
      ...shown,
      words: tenth(words.mean),
    })),
    missed: missedBars(figures),
  };
}

/** Very short sentences count as below the first grade. */
function gradeOf({ grade }: Figures): number | null {
  const story = grade?.story ?? null;
  return story === null ? null : tenth(Math.max(0, story));
}

const tenth = (number: number): number => Math.round(number * 10) / 10;
const whole = (minutes: number | undefined): number | null =>
  minutes === undefined ? null : Math.round(minutes);

const lengthOf = ({ cut, minutes, decisions, paths }: LengthFigures): ReportLength => ({
  cut,
  minutes: whole(minutes.plain?.middle),
  interpreted: whole(minutes.interpreted?.middle),
  decisions: decisions && [decisions.least, decisions.most],
  paths,
});

function metersOf(figures: Figures, language: LanguageTag): ReportStory['meters'] {
  const { meters } = namesOfFigures(figures, language);
  return Object.entries(usualLength(figures)?.meters ?? {}).map(([key, { begins, low, high }]) => ({
    name: meters[key] ?? key,
    range: figures.ranges[key] ?? [low, high],
    begins,
    low,
    high,
  }));
}
