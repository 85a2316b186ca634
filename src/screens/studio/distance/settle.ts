import type { Finding } from '../../../scenario/finding.ts';
import { hardKinds } from '../../../scenario/distance/kinds.ts';
import { setIn, readValues, valueIn } from '../../../scenario/yaml-edits/edit-yaml.ts';
import { isList, type TextEdit } from '../../../scenario/yaml-edits/text-edit.ts';
import { placeOfFinding } from '../../../scenario/yaml-edits/yaml-spans.ts';
import type { Desk } from '../desk/desk.ts';
import { changeText, plainOf } from '../pack/change-text.ts';
import type { FoundWord } from './measure.ts';

/** What a word may be made a name of, where its world declares it. */
export const declaredAs = ['person', 'people', 'institution', 'season'] as const;
export type DeclaredAs = (typeof declaredAs)[number];

const below: Readonly<Record<Exclude<DeclaredAs, 'person'>, string>> = {
  people: 'peoples',
  institution: 'institutions',
  season: 'seasons',
};

/** Whether it is about a word that the pack allows already: that is mended where it stands. */
const isAllowance = ({ code }: Pick<FoundWord, 'code'>): boolean =>
  code.startsWith('distance-allow');

/** A made-up world may not call its own what is a real country, people or war. */
export const mayBeDeclared = ({ code }: Pick<FoundWord, 'code'>): boolean =>
  !isAllowance({ code }) &&
  code !== 'distance-own-word' &&
  code !== 'distance-near-miss' &&
  ![...hardKinds].some((kind) => code === `distance-${kind}`);

/** A word of the trainer's own can only be said in another way. */
export const mayBeAllowed = (found: Pick<FoundWord, 'code'>): boolean =>
  found.code !== 'distance-own-word' && !isAllowance(found);

export const mayBeRenamed = (found: Pick<FoundWord, 'code'>): boolean => !isAllowance(found);

const keyOf = (word: string): string =>
  word
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '');

export function declareIn(world: string, word: string, as: DeclaredAs): TextEdit | null {
  if (as !== 'person') return setIn(world, [below[as], keyOf(word), 'name'], word);
  const given = valueIn(readValues(world), ['names', 'given']);
  return setIn(world, ['names', 'given', isList(given) ? given.length : 0], word);
}

export const allowIn = (pack: string, word: string, reason: string): TextEdit | null =>
  setIn(pack, ['distance', 'allow', word], reason);

/** A name that can stand wherever another stood, in prose and between quotes. */
export const isGoodName = (name: string): boolean =>
  /^[\p{L}\p{M}][\p{L}\p{M}\p{N} '’-]*$/u.test(name);

/** The changes that put a name in the place of another, the last first, so that the places before stay. */
export function renamesIn(
  text: string,
  { word, places }: Pick<FoundWord, 'word' | 'places'>,
  name: string,
): readonly TextEdit[] {
  const starts = places.flatMap((finding: Finding) => {
    const from = placeOfFinding(text, finding);
    return from !== null && text.startsWith(word, from) ? [from] : [];
  });
  return [...new Set(starts)]
    .toSorted((one, other) => other - one)
    .map((from) => ({ from, to: from + word.length, insert: name }));
}

/** Puts a name in the place of a word wherever it was found; how often. */
export function renameWord(desk: Desk, found: FoundWord, name: string): number {
  const files = [...new Set(found.places.map(({ file }) => file))];
  const counts = files.map((id) => {
    const text = desk.state.getState().texts[id];
    const places = found.places.filter(({ file }) => file === id);
    const edits = text ? renamesIn(plainOf(text), { ...found, places }, name) : [];
    for (const edit of edits) changeText(desk, id, () => edit);
    return edits.length;
  });
  return counts.reduce((sum, count) => sum + count, 0);
}
