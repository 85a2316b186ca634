import { foldWord, isArabic, withoutArticle } from './fold-word.ts';

/** A word and where it stands in the text it was found in. */
export type Word = {
  readonly written: string;
  readonly folded: string;
  readonly from: number;
  readonly to: number;
  /** False where a full stop, a comma, a bracket or a line's end parts it from the word before. */
  readonly joined: boolean;
  /** First of a sentence, a line or a quotation. */
  readonly starts: boolean;
};

const runs = /[\p{L}\p{N}\p{M}\u0640\u00AD\u200B-\u200D\u2060\uFEFF]+/gu;
/** What may stand inside a name of several words. */
const joiner = /^(?:\u200C|[ \t\u00A0\u202F]*\n?[ \t]*|[ \t]*[-‐‑–'’‘ʼʻ_&·]+[ \t]*|\.)$/u;
const shortened = /^\.[ \t\u00A0]*$/u;
const opening = /(?:[.!?…:;؟۔|"“”«»„()[\]{}<>*=#]|\n\s*\n|—|–)\s*["“«'(]*\s*$/u;
/** Longer titles that end with a full stop: Mrs. */
const titles = /^(?:mrs|prof|capt|col|sgt|mme|mlle|sra|srta)$/;
const possessive = /^['’ʼ]$/u;

/** Splits text into words. `parts` also splits `redCross` and `kabul2`, as names of files and knots are written. */
export function wordsIn(text: string, parts = false): readonly Word[] {
  const words: Word[] = [];
  let end = 0;
  for (const { written, from } of pieces(text, parts)) {
    const folded = foldWord(written);
    if (folded === '') continue;
    const between = text.slice(end, from);
    end = from + written.length;
    const last = words.at(-1);
    if (last && folded === 's' && possessive.test(between)) continue;
    const joined = last !== undefined && isJoined(between, last);
    const starts = !last || (!joined && opening.test(between.slice(-longestGap)));
    words.push({ written, folded, from, to: end, joined, starts });
  }
  return words;
}

/** Long gaps join nothing, and are not searched: some files have a hundred thousand spaces. */
const longestGap = 60;

const isJoined = (between: string, { folded }: Word): boolean =>
  between.length <= longestGap &&
  (joiner.test(between) ||
    ((folded.length <= 2 || titles.test(folded)) && shortened.test(between)));

const asPieces = {
  arabic: /[^\u200C]+/gu,
  parts: /\p{Lu}?[\p{Ll}\p{M}]+|\p{Lu}+(?!\p{Ll})|\p{N}+|\p{L}+/gu,
  whole: /.+/gu,
};

function* pieces(
  text: string,
  parts: boolean,
): Generator<{ readonly written: string; readonly from: number }> {
  for (const match of text.matchAll(runs)) {
    const run = match[0];
    const inside = isArabic(run) ? asPieces.arabic : asPieces[parts ? 'parts' : 'whole'];
    for (const piece of run.matchAll(inside)) {
      yield { written: piece[0], from: match.index + piece.index };
    }
  }
}

/** How a name is looked up: its folded words, with one space between. */
export const keyOf = (name: string): string =>
  wordsIn(name)
    .map(({ folded }) => withoutArticle(folded))
    .join(' ');
