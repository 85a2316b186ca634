import { spokenTexts } from '../strings/spoken-texts.ts';
import type { TextEntry } from '../strings/text-entry.ts';
import type { Texts } from '../strings/texts.ts';
import { gradeOf } from './grade.ts';
import { isTold } from './languages-figures.ts';

/** School grades, by Flesch and Kincaid; null where nothing is told. */
export type ReadingGrade = {
  /** Of lines and choices. */
  readonly story: number | null;
  /** Of role cards, terms, questions, and whatever else people are given to read. */
  readonly cards: number | null;
  /** The knot whose lines are hardest to read. */
  readonly hardest: { readonly knot: string; readonly grade: number } | null;
};

/** For stories that are written in English; null for all others, of which only words are counted. */
export function readingGrade(texts: Texts): ReadingGrade | null {
  if (!/^en\b/.test(texts.language)) return null;
  const entries = texts.entries();
  const { language } = texts;
  const { texts: spoken } = spokenTexts(entries, { language, table: null });
  const words = (some: readonly { readonly text: string }[]): readonly string[] =>
    some.map(({ text }) => text);
  const knots = new Map(entries.map(({ id, flow }) => [id, knotOf(flow)]));
  const story = spoken.filter(isTold);
  const graded = [...Map.groupBy(story, ({ id }) => knots.get(id) ?? '')]
    .map(([knot, some]) => ({ knot, grade: gradeOf(words(some)) ?? 0 }))
    .toSorted((one, other) => other.grade - one.grade);
  return {
    story: gradeOf(words(story)),
    cards: gradeOf(words(spoken.filter((text) => !isTold(text)))),
    hardest: graded[0] ?? null,
  };
}

const knotOf = (flow: TextEntry['flow']): string => flow.split('.')[0] ?? '';
