import { readingsOf, withoutArticle } from './fold-word.ts';
import type { Entry, Lexicon } from './lexicon.ts';
import type { Word } from './words-in.ts';

/** A run of words that is a name in the lexicon: `words[at]` and the `count - 1` after it. */
export type Met = {
  readonly at: number;
  readonly count: number;
  readonly key: string;
  readonly entry: Entry;
};

/** Finds names among words, the longest first. No two overlap. */
export function lookUp(words: readonly Word[], lexicon: Lexicon): readonly Met[] {
  const met: Met[] = [];
  let at = 0;
  while (at < words.length) {
    const found = longestAt(words, at, lexicon);
    if (found) met.push(found);
    at += found?.count ?? 1;
  }
  return met;
}

function longestAt(words: readonly Word[], at: number, lexicon: Lexicon): Met | null {
  const word = words[at];
  if (!word) return null;
  let best: Met | null = null;
  for (const head of readingsOf(word.folded)) {
    let count = Math.min(lexicon.longest.get(head) ?? 0, joinedFrom(words, at));
    for (; count > (best?.count ?? 0); count -= 1) {
      const key = keyFrom(words, { head, at, count });
      const entry = lexicon.names.get(key);
      if (entry) best = { at, count, key, entry };
    }
  }
  return best;
}

const keyFrom = (
  words: readonly Word[],
  { head, at, count }: { readonly head: string; readonly at: number; readonly count: number },
): string =>
  count === 1
    ? head
    : [head, ...words.slice(at + 1, at + count).map(({ folded }) => withoutArticle(folded))].join(
        ' ',
      );

/** How many words follow each other here with nothing between that parts them. */
function joinedFrom(words: readonly Word[], at: number): number {
  let count = 1;
  while (count < 8 && words[at + count]?.joined === true) count += 1;
  return count;
}
