import { openScenario } from '../../../src/scenario/open-scenario.ts';
import type { StringTables } from '../../../src/scenario/strings/strings.ts';
import type { TextEntry } from '../../../src/scenario/strings/text-entry.ts';
import type { Texts } from '../../../src/scenario/strings/texts.ts';

/** The texts of a story written in a test. */
export function textsOf(
  ink: string,
  more: Readonly<Record<string, string>> = {},
  strings: StringTables = {},
): Texts {
  const { texts, findings } = openScenario({
    name: 'story',
    files: { 'story.ink': ink, ...more },
    strings,
  });
  if (!texts) throw new Error(JSON.stringify(findings));
  return texts;
}

/** What the story itself says, one after another. */
export const toldIn = (ink: string, more: Readonly<Record<string, string>> = {}) =>
  textsOf(ink, more)
    .entries()
    .filter(({ kind }) => ['line', 'choice', 'part'].includes(kind))
    .map(({ source }) => source);

export function entryIn(texts: Texts, id: string): TextEntry {
  const entry = texts.entries().find((one) => one.id === id);
  if (!entry) throw new Error(`There is no text ${id}.`);
  return entry;
}
