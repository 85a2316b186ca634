import type { LanguageTag } from '../language.ts';
import { saysIt } from './open-voices.ts';
import { spokenTexts } from './spoken-texts.ts';
import type { StringTable } from './strings.ts';
import type { TextEntry } from './text-entry.ts';
import { recordingName } from './voice-notes.ts';
import type { VoiceNotes } from './voice-notes.ts';

/** How far the voices of one language are, in texts. */
export type VoiceStatus = {
  readonly wanted: number;
  readonly missing: number;
  /** Said by a machine until somebody records them. */
  readonly drafts: number;
  /** Recordings and drafts of other words than are written now; nobody hears them. */
  readonly stale: number;
};

type Voiced = {
  readonly language: LanguageTag;
  /** Null in the story's own language. */
  readonly table: StringTable | null;
  readonly recorded: ReadonlySet<string>;
  readonly notes: VoiceNotes;
};

export function voiceStatus(
  entries: readonly TextEntry[],
  { language, table, recorded, notes }: Voiced,
): VoiceStatus {
  const wanted = entries.filter(({ voice }) => voice);
  const there = wanted.map(({ id }) => recordingName(id)).filter((name) => recorded.has(name));
  const spoken = spokenTexts(entries, { language, table }).texts;
  const isDraft = (name: string): boolean => Object.hasOwn(notes, name) && notes[name]!.draft;
  return {
    wanted: wanted.length,
    missing: wanted.length - there.length,
    drafts: there.filter(isDraft).length,
    stale: spoken.filter((text) => recorded.has(recordingName(text.id)) && !saysIt(text, notes))
      .length,
  };
}
