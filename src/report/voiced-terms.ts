import type { Scenario } from '../scenario/scenario.ts';
import { termWord } from '../scenario/term-word.ts';
import type { Say } from './saying.ts';

/** A word, and what each voice means by it. */
export type VoicedTerm = {
  readonly term: string;
  readonly voices: readonly { readonly voice: string; readonly text: string }[];
};

export const voicedTerms = ({ pack }: Pick<Scenario, 'pack'>, say: Say): readonly VoicedTerm[] =>
  Object.entries(pack.terms).map(([term, voices]) => ({
    term: say(`terms.${term}.name`, termWord(term)),
    voices: Object.entries(voices).map(([voice, text]) => ({
      voice,
      text: say(`terms.${term}.${voice}`, text),
    })),
  }));
