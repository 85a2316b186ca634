import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

export const root = resolve(import.meta.dirname, '../../..');
export const run = promisify(execFile);

/** Letters and digits alone: without points and marks, and every form of a letter as the letter itself. */
const letters = (text: string): string => text.normalize('NFKD').replaceAll(/[^\p{L}\p{N}]/gu, '');

const wordsIn = (text: string): readonly string[] =>
  text
    .split(/\s+/)
    .map(letters)
    .filter((word) => word !== '');

/** Of all words of these sentences: those whose letters follow each other on the page, and those that stand there as words. */
export async function shareOf(
  pdf: string,
  sentences: readonly string[],
): Promise<{ readonly letters: number; readonly words: number }> {
  const text = await textOf(pdf);
  const page = letters(text);
  const standing = new Set(wordsIn(text));
  const all = sentences.flatMap(wordsIn);
  if (all.length === 0) throw new Error('There are no words to look for.');
  const share = (holds: (word: string) => boolean): number => all.filter(holds).length / all.length;
  return {
    letters: share((word) => page.includes(word)),
    words: share((word) => standing.has(word)),
  };
}

export async function facts(pdf: string): Promise<{
  readonly pages: number;
  readonly size: readonly [number, number];
}> {
  const { stdout } = await run('pdfinfo', [pdf]);
  const [, width = '', height = ''] = /Page size:\s+([\d.]+) x ([\d.]+)/.exec(stdout) ?? [];
  const pages = Number(/Pages:\s+(\d+)/.exec(stdout)?.[1]);
  return { pages, size: [Math.round(Number(width)), Math.round(Number(height))] };
}

export type FontRow = { readonly name: string; readonly kind: string; readonly isIn: boolean };

/** Every font of a PDF: what it is, and whether it is in the file. */
export async function fontsOf(pdf: string): Promise<readonly FontRow[]> {
  const rows = (await run('pdffonts', [pdf])).stdout.trim().split('\n').slice(2);
  return rows.map((row) => {
    const [, name = '', kind = '', , isIn] =
      /^(\S+)\s+(Type 3|CID TrueType|TrueType|Type 1C?|CID Type 0C?)\s+(\S+)\s+(yes|no) /.exec(
        row,
      ) ?? [];
    if (name === '') throw new Error(`Not understood: ${row}`);
    return { name, kind, isIn: isIn === 'yes' };
  });
}

/** What the interface says in a language. */
export const wordsOf = (language: string): Readonly<Record<string, string>> =>
  JSON.parse(readFileSync(join(root, `public/languages/${language}.json`), 'utf8'));

/** Least shares that are found again. Nastaliq sets each letter on a slope, and some are read in another order. */
export const leastFound: Readonly<
  Record<string, { readonly letters: number; readonly words: number }>
> = {
  en: { letters: 1, words: 0.97 },
  ar: { letters: 0.99, words: 0.9 },
  ur: { letters: 0.9, words: 0.3 },
};

/** The fonts whose letters are drawings, or are not in the file. */
export const looseLetters = async (pdf: string): Promise<readonly FontRow[]> =>
  (await fontsOf(pdf)).filter(({ kind, isIn }) => kind === 'Type 3' || !isIn);

export const textOf = async (pdf: string): Promise<string> =>
  (await run('pdftotext', [pdf, '-'])).stdout;

/** The sides without a word on them, from 1. */
export async function emptySides(pdf: string): Promise<readonly number[]> {
  const sides = (await textOf(pdf)).split('\f').slice(0, -1);
  return sides.flatMap((side, at) => (letters(side) === '' ? [at + 1] : []));
}

/** How near anything printed comes to an edge of its side, in points. Boxes of words would say less: Urdu's are far higher than its letters. */
export async function leastMargin(pdf: string): Promise<number> {
  const { stdout } = await run('pdftoppm', ['-r', '72', '-gray', pdf], {
    encoding: 'buffer',
    maxBuffer: 100_000_000,
  });
  const margins: number[] = [];
  for (let at = 0; at < stdout.length;) {
    const head = /^P5\s(\d+)\s(\d+)\s255\s/.exec(stdout.toString('latin1', at, at + 40));
    if (!head) throw new Error('There is no picture of a side.');
    const [width, height] = [Number(head[1]), Number(head[2])];
    const from = at + head[0].length;
    at = from + width * height;
    margins.push(marginIn(stdout.subarray(from, at), width));
  }
  return Math.min(...margins);
}

/** Of grey samples, row by row; what is nearly white is the edge of a letter at most. */
function marginIn(samples: Buffer, width: number): number {
  const height = samples.length / width;
  let least = width;
  samples.forEach((grey, at) => {
    if (grey > 250) return;
    const [x, y] = [at % width, Math.floor(at / width)];
    least = Math.min(least, x, y, width - 1 - x, height - 1 - y);
  });
  return least;
}

/** What stands on lines of their own, letters and digits alone. */
export const linesIn = (text: string): readonly string[] =>
  text
    .split(/[\n\f]/)
    .map(letters)
    .filter((line) => line !== '');

export type Printed = {
  readonly what: string;
  readonly language: string;
  readonly out: string;
  readonly from?: string;
  readonly paper?: string;
  readonly more?: readonly string[];
};

/** Lets the verb write a PDF. */
export async function print(asked: Printed): Promise<string> {
  const { what, language, out, from = 'stories/the-river-road', paper = 'a4', more = [] } = asked;
  const verb = [join(root, 'src/host/cli/elsewhere.mjs'), 'print', from];
  const options = ['--what', what, '--lang', language, '--paper', paper, '--out', out, ...more];
  await run(process.execPath, [...verb, ...options], { cwd: root });
  return out;
}
