import type { Beat } from '../../scenario/beat.ts';
import { termWord } from '../../scenario/term-word.ts';
import type { Ear } from './telling.ts';

/** A word that each side understands in its own way. */
export type ShownWord = {
  readonly word: string;
  readonly voices: readonly { readonly voice: string; readonly text: string }[];
};

/** The words that a beat explains, in the order in which they are met. */
export const shownWords = (
  { scenario, say }: Pick<Ear, 'scenario' | 'say'>,
  { terms = [] }: Pick<Beat, 'terms'>,
): readonly ShownWord[] =>
  terms.map((term) => ({
    word: say(`terms.${term}.name`, termWord(term)),
    voices: Object.entries(scenario.pack.terms[term] ?? {}).map(([voice, text]) => ({
      voice,
      text: say(`terms.${term}.${voice}`, text),
    })),
  }));
