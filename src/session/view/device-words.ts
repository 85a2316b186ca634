import type { Beat, Line } from '../../scenario/beat.ts';
import { shownWords, type ShownWord } from './shown-words.ts';
import type { Ear } from './telling.ts';

/** A word as a device has it: each voice with where a recording says it, if anybody made one. */
export type DeviceWord = Omit<ShownWord, 'voices'> & {
  readonly voices: readonly (ShownWord['voices'][number] & { readonly saidAt?: string })[];
};

type Heard = { readonly heard: readonly Line[]; readonly moreLines: boolean };

/** The words that the lines told to this ear explain; what stands after the last line comes once every line is told. */
export function deviceWords(
  ear: Ear,
  beat: Beat,
  { heard, moreLines }: Heard,
): { readonly words?: readonly DeviceWord[] } {
  if (ear.sees !== 'device' || beat.terms === undefined) return {};
  const told = termsOf(heard);
  const ofLines = termsOf(beat.lines);
  const words = beat.terms
    .filter((term) => told.has(term) || (!moreLines && !ofLines.has(term)))
    .flatMap((term) => shownWords(ear, { terms: [term] }).map((word) => spoken(ear, term, word)))
    .filter(({ voices }) => voices.length > 0);
  return words.length === 0 ? {} : { words };
}

const termsOf = (lines: readonly Line[]): ReadonlySet<string> =>
  new Set(lines.flatMap(({ terms = [] }) => terms));

function spoken({ voice }: Ear, term: string, { word, voices }: ShownWord): DeviceWord {
  return {
    word,
    voices: voices.map((one) => {
      const saidAt = voice(`terms.${term}.${one.voice}`, one.text);
      return saidAt === null ? one : { ...one, saidAt };
    }),
  };
}
