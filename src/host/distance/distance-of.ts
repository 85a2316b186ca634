import { measureDistance } from '../../scenario/distance/measure-distance.ts';
import type { Distance } from '../../scenario/distance/measure-distance.ts';
import type { Finding } from '../../scenario/finding.ts';
import { groupByCause } from '../../scenario/group-by-cause.ts';
import { readDistanceFiles } from './distance-files.ts';
import { openLexicon, ownWordsFile, readOwnWords } from './open-lexicon.ts';

/** Real names at a path, one finding for each place. The trainer's own list counts unless other words are given. Null where there is nothing to read. */
export async function distanceOf(
  path: string,
  ownWords?: readonly string[],
): Promise<Distance | null> {
  const read = await readDistanceFiles(path).catch(() => null);
  if (!read) return null;
  const { files, isAsked } = read;
  const lexicon = await openLexicon();
  const words = ownWords ?? (await readOwnWords(ownWordsFile)) ?? [];
  const measured = measureDistance(files, { lexicon, ownWords: words });
  const asked = Object.entries(measured.words).filter(([file]) => isAsked(file));
  return {
    findings: measured.findings.filter(({ file }) => isAsked(file)),
    words: Object.fromEntries(asked),
  };
}

/** Each name once in each file, with how often it stands there. */
export const oncePerFile = (findings: readonly Finding[]): readonly Finding[] =>
  groupByCause(
    findings.map((finding) => ({ ...finding, cause: `${finding.file} ${finding.what}` })),
  );
