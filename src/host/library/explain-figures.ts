import { missedBars, openShare, usualLength } from '../../scenario/figures/bars.ts';
import type { Figures, LengthFigures } from '../../scenario/figures/figures.ts';
import type { MeterSpread } from '../../scenario/figures/meter-spread.ts';

/** At most four figures after the point: a share in tenths of a thousand. */
const short = (number: number): number => Math.round(number * 10_000) / 10_000;
const shares = (all: Readonly<Record<string, number>>): Readonly<Record<string, number>> =>
  Object.fromEntries(Object.entries(all).map(([name, share]) => [name, short(share)]));

/** What `report --json` prints of one story; the keys stay. */
export const explainFigures = (figures: Figures) => ({
  title: figures.title,
  ...explainDecisions(figures),
  ...explainEndings(figures),
  ...explainLengths(figures),
  ...explainReading(figures),
  not_held: missedBars(figures),
});

function explainDecisions(figures: Figures) {
  const { weighed, settled, redLined } = figures.decisions;
  return {
    decisions: weighed.length + redLined.length,
    open_decisions_share: short(openShare(figures)),
    settled_decisions: settled,
    red_line_decisions: redLined,
  };
}

function explainEndings(figures: Figures) {
  const usual = usualLength(figures);
  return {
    endings: shares(usual?.endings ?? {}),
    greedy_endings: shares(usual?.greedy ?? {}),
    meters: each(usual?.meters ?? {}, spreadIn),
  };
}

/** By length in minutes, or `all` where a story has only one. */
function explainLengths({ lengths }: Figures) {
  const byLength = <Of>(of: (length: LengthFigures) => Of): Readonly<Record<string, Of>> =>
    Object.fromEntries(lengths.map((length) => [String(length.cut ?? 'all'), of(length)]));
  return {
    closed: lengths.every(({ closed }) => closed),
    paths: byLength(({ paths }) => paths),
    minutes: byLength(({ minutes: { plain } }) => plain && short(plain.middle)),
    minutes_by_length: byLength(({ minutes }) => minutes),
    decisions_by_length: byLength(({ decisions }) => decisions),
    endings_by_length: byLength(({ endings }) => shares(endings)),
    meters_by_length: byLength(({ meters }) => each(meters, spreadIn)),
  };
}

function explainReading({ grade, languages, pictures }: Figures) {
  return {
    grade: orNull(grade?.story),
    grade_of_cards: orNull(grade?.cards),
    hardest_knot: grade?.hardest ?? null,
    words_per_line: each(languages, ({ words }) => ({ mean: short(words.mean), most: words.most })),
    coverage: each(languages, ({ texts, voices, drafts }) => ({
      pictures: orNull(pictures),
      voices: short(voices),
      voices_by_machine: short(drafts),
      texts: short(texts),
    })),
  };
}

const orNull = (number: number | null | undefined): number | null =>
  number === null || number === undefined ? null : short(number);

/** Eight of ten rooms end within `spread`. */
const spreadIn = (meter: MeterSpread) => ({ ...meter, spread: meter.high - meter.low });

const each = <Of, To>(
  all: Readonly<Record<string, Of>>,
  of: (one: Of) => To,
): Readonly<Record<string, To>> =>
  Object.fromEntries(Object.entries(all).map(([key, one]) => [key, of(one)]));
