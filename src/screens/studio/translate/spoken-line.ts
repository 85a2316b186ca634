import type { LanguageTag } from '../../../scenario/language.ts';
import type { StringTable } from '../../../scenario/strings/strings.ts';
import { spokenTexts } from '../../../scenario/strings/spoken-texts.ts';
import type { TextEntry } from '../../../scenario/strings/text-entry.ts';
import { hashOfWords, recordingName } from '../../../scenario/strings/voice-notes.ts';
import type { SpokenLine } from '../voice/spoken-list.ts';

/** The words that a voice says for a text in a language, with what its gaps hold; null where none can. */
export function spokenLine(
  all: readonly TextEntry[],
  { id, flow, kind }: TextEntry,
  told: { readonly language: LanguageTag; readonly table: StringTable },
): SpokenLine | null {
  // What stands in gaps are names.
  const entries = all.filter((entry) => entry.kind === 'name' || entry.id === id);
  const said = spokenTexts(entries, told).texts.find((text) => text.id === id);
  if (!said) return null;
  const { words } = said;
  return { id, name: recordingName(id), kind, flow, who: null, words, says: hashOfWords(words) };
}
