import type { LanguageTag } from '../language.ts';
import type { Scenario } from '../scenario.ts';
import type { TextEntry } from './text-entry.ts';

/** The knot and stitch that a text stands in, or the file of what stands before them; '' beside the story. */
export const partOf = ({ flow, file }: Pick<TextEntry, 'flow' | 'file'>): string =>
  flow === '' && file.endsWith('.ink') ? file : flow;

/** Who says a text, as people of the language call them; null is the narrator. */
export const speakerIn =
  (scenario: Pick<Scenario, 'text' | 'pack'>, language: LanguageTag) =>
  (speaker: string | null): string | null => {
    if (speaker === null) return null;
    const { name = speaker } = scenario.pack.cast[speaker] ?? {};
    return scenario.text(`cast.${speaker}.name`, name, language);
  };
