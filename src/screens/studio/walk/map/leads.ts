import { namePattern } from '../../ink/ink-words.ts';

/** An arrow in a stretch of story. */
export type Lead = {
  /** As it is written: a name with dots, END or DONE. */
  readonly to: string;
  /** The choice that it stands behind; '' for none. */
  readonly words: string;
};

const arrow = new RegExp(String.raw`(?:->|<-)[ \t]*(${namePattern}(?:\.${namePattern})*)`, 'gu');
const choice = /^\s*(?:[*+]\s*)+(?:\(\s*[\p{L}\p{N}_]+\s*\))?(?<words>.*)$/u;
const gather = /^\s*-(?!>)/;

/** What people read of a choice: without conditions, tags, brackets and arrows. */
const plainWords = (written: string): string =>
  written
    .replaceAll(/\{[^{}]*\}/g, ' ')
    .replace(/(?:->|<-).*$/, '')
    .replaceAll(/(?<!\\)#[^\]]*/g, ' ')
    .replaceAll(/[[\]\\]/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();

/** Where the lines of one part lead, each with the choice above it. */
export function leadsIn(text: string): readonly Lead[] {
  let words = '';
  return text.split('\n').flatMap((line) => {
    const chosen = choice.exec(line)?.groups?.['words'];
    if (chosen !== undefined) words = plainWords(chosen);
    else if (gather.test(line)) words = '';
    const here = words;
    return [...line.matchAll(arrow)].map(([, to = '']) => ({ to, words: here }));
  });
}
