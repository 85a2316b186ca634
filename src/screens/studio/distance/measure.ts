import type { Finding } from '../../../scenario/finding.ts';
import { wordOf } from '../../../scenario/distance/finding-of.ts';
import { parseLexicon, type Lexicon } from '../../../scenario/distance/lexicon.ts';
import {
  measureDistance,
  type DistanceFiles,
} from '../../../scenario/distance/measure-distance.ts';

export type ToMeasure = {
  /** By `folder/file`. */
  readonly files: DistanceFiles;
  readonly ownWords: readonly string[];
};

/** A word that was found, with everywhere it stands. */
export type FoundWord = {
  readonly word: string;
  readonly code: string;
  readonly isError: boolean;
  readonly places: readonly Finding[];
};

/** A trainer's words, one a line; what follows # is a remark. */
export const wordsIn = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.replace(/#.*$/, '').trim())
    .filter((word) => word !== '');

/** Each word once, errors first. */
export function gatherWords(findings: readonly Finding[]): readonly FoundWord[] {
  const byWord = Map.groupBy(findings, (finding) => `${finding.code} ${wordOf(finding)}`);
  return [...byWord.values()]
    .flatMap((places): readonly FoundWord[] => {
      const [first] = places;
      const word = first && wordOf(first);
      if (!first || !word) return [];
      const isError = places.some(({ severity }) => severity === 'error');
      return [{ word, code: first.code, isError, places }];
    })
    .toSorted((one, other) => Number(other.isError) - Number(one.isError));
}

/** Reads the real names of the world once. */
export function openMeasuring(readLexicon: () => Promise<string>) {
  let lexicon: Promise<Lexicon> | null = null;
  return async ({ files, ownWords }: ToMeasure): Promise<readonly Finding[]> => {
    lexicon ??= readLexicon().then(parseLexicon);
    return measureDistance(files, { lexicon: await lexicon, ownWords }).findings;
  };
}
