import type { Declared } from './declared.ts';
import type { Hit } from './find-names.ts';
import { hardKinds } from './kinds.ts';
import type { Lexicon } from './lexicon.ts';
import type { NearMiss } from './near-miss.ts';
import { keyOf } from './words-in.ts';

/** A made-up world may take any name but a real country's, capital's, people's, or a word of a real conflict. */
export function declaredWrong(
  declared: Declared,
  { lexicon, near }: { readonly lexicon: Lexicon; readonly near: NearMiss },
): readonly Hit[] {
  const { name, file, from, person } = declared;
  const key = keyOf(name);
  const entry = lexicon.names.get(key);
  const hit = { file, from, shown: name, key, weight: 4 };
  if (!entry) {
    const country = person || key.includes(' ') ? null : near(key);
    return country === null ? [] : [{ ...hit, meaning: { of: 'near-miss', country }, weight: 2 }];
  }
  const isFree = person ? entry.marks !== '' : entry.marks.includes('!');
  return isFree || !hardKinds.has(entry.kind)
    ? []
    : [{ ...hit, meaning: { of: 'lexicon', entry } }];
}
