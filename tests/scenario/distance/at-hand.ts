import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseLexicon } from '../../../src/scenario/distance/lexicon.ts';
import { measureDistance } from '../../../src/scenario/distance/measure-distance.ts';
import type { Finding } from '../../../src/scenario/finding.ts';

export const root = join(import.meta.dirname, '../../..');
export const lexicon = parseLexicon(readFileSync(join(root, 'assets/lexicon/names.txt'), 'utf8'));

export const measure = (
  files: Readonly<Record<string, string>>,
  ownWords: readonly string[] = [],
): readonly Finding[] => measureDistance(files, { lexicon, ownWords }).findings;

/** What is found in a text: `error Kabul`. */
export const said = (text: string, file = 'guide.md'): readonly string[] =>
  measure({ [file]: text }).map(({ severity, what }) => `${severity} ${shownIn(what)}`);

/** The words a finding is about. */
export const shownIn = (what: string): string => /^"([^"]*)"/.exec(what)?.[1] ?? what;

export type Planted = {
  readonly language: string;
  readonly kind: string;
  readonly sentence: string;
  readonly names: readonly { readonly name: string; readonly from: number; readonly to: number }[];
};

/** Reads a list of `language|kind|sentence with [names]`. */
export function readPlanted(file: string): readonly Planted[] {
  return readFileSync(join(import.meta.dirname, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [language = '', kind = '', written = ''] = line.split('|');
      const names = [...written.matchAll(/\[([^\]]+)\]/g)].map(
        ({ 1: name = '', index }, before) => {
          const from = index - 2 * before;
          return { name, from, to: from + name.length };
        },
      );
      return { language, kind, sentence: written.replace(/[[\]]/g, ''), names };
    });
}

/** Names that no finding covers, and findings that cover no name. */
export function compare({ sentence, names }: Planted): {
  readonly missed: readonly string[];
  readonly extra: readonly string[];
} {
  const found = measure({ 'guide.md': sentence }).map(({ column = 1, what }) => {
    const shown = shownIn(what);
    return { shown, from: column - 1, to: column - 1 + shown.length };
  });
  const meet = (
    one: { readonly from: number; readonly to: number },
    other: { readonly from: number; readonly to: number },
  ): boolean => one.from < other.to && other.from < one.to;
  return {
    missed: names.filter((name) => !found.some((one) => meet(one, name))).map(({ name }) => name),
    extra: found.filter((one) => !names.some((name) => meet(one, name))).map(({ shown }) => shown),
  };
}
