import { mkdir, rm, writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import type { Finding } from '../../scenario/finding.ts';
import { limits } from '../../scenario/intake/limits.ts';
import { openSafely } from '../intake/open-safely.ts';
import { parseTwee } from './parse-twee.ts';
import { tweeToInk } from './twee-to-ink.ts';

export type Imported =
  | { readonly passages: number; readonly findings: readonly Finding[] }
  | { readonly why: 'no-file' | 'no-twee' | 'there' };

/** Words in YAML that mean nothing but themselves. */
const quoted = (words: string): string => JSON.stringify(words);

/** Makes a story's folder of a file in Twee 3. Rejects where the disk does not let it. */
export async function importTwee(file: string, to: string): Promise<Imported> {
  const bytes = await openSafely(file, limits.ink).catch(() => null);
  if (bytes === null) return { why: 'no-file' };
  const story = parseTwee(bytes.toString('utf8'));
  if (story === null) return { why: 'no-twee' };
  const folder = resolve(to);
  const { ink, findings } = tweeToInk(story, basename(file));
  const isMade = await mkdir(folder).then(
    () => true,
    (error: unknown) => {
      if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
      throw error;
    },
  );
  if (!isMade) return { why: 'there' };
  try {
    const title = story.title ?? basename(folder);
    await writeFile(join(folder, `${basename(folder)}.ink`), ink, { flag: 'wx' });
    await writeFile(join(folder, 'pack.yaml'), `title: ${quoted(title)}\n`, { flag: 'wx' });
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
  return { passages: story.passages.length, findings };
}
