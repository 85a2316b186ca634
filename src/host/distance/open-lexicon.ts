import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseLexicon } from '../../scenario/distance/lexicon.ts';
import type { Lexicon } from '../../scenario/distance/lexicon.ts';

const root = resolve(import.meta.dirname, '../../..');
let opened: Promise<Lexicon> | null = null;

/** The real names of the world, read from `assets/lexicon` once per process. */
export function openLexicon(): Promise<Lexicon> {
  opened ??= readFile(join(root, 'assets/lexicon/names.txt'), 'utf8').then(parseLexicon);
  return opened;
}

/** Where a trainer's own words stand unless another file is named. */
export const ownWordsFile = join(root, 'data', 'distance-words.txt');

/** A trainer's own words, one a line, `#` for comments; none where there is no such file. The file is only read. */
export async function readOwnWords(file: string): Promise<readonly string[] | null> {
  const text = await readFile(file, 'utf8').catch(() => null);
  return (
    text
      ?.replace(/^\uFEFF/, '')
      .split(/\r?\n/)
      .map((line) => line.replace(/#.*$/, '').trim())
      .filter((word) => word !== '') ?? null
  );
}
