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
  const { stdout } = await run('pdftotext', [pdf, '-']);
  const page = letters(stdout);
  const standing = new Set(wordsIn(stdout));
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
