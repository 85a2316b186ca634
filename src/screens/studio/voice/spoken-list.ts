import type { LanguageTag } from '../../../scenario/language.ts';
import { openScenario } from '../../../scenario/open-scenario.ts';
import type { ScenarioFiles } from '../../../scenario/open-story.ts';
import { partOf, speakerIn } from '../../../scenario/strings/spoken-by.ts';
import { spokenTexts } from '../../../scenario/strings/spoken-texts.ts';
import type { TextKind } from '../../../scenario/strings/text-entry.ts';
import { hashOfWords, recordingName } from '../../../scenario/strings/voice-notes.ts';
import type { Recorded } from '../../../scenario/voice/recorded.ts';

/** A text that a voice says. */
export type SpokenLine = {
  readonly id: string;
  /** Of its recording. */
  readonly name: string;
  readonly kind: TextKind;
  /** The knot and stitch it stands in, or the file before the first; '' beside the story. */
  readonly flow: string;
  /** Who says it, as people of the language call them; null is the narrator. */
  readonly who: string | null;
  readonly words: string;
  /** A hash of the words. */
  readonly says: string;
};

export type SpokenList = {
  /** The story's own first. */
  readonly languages: readonly LanguageTag[];
  readonly language: LanguageTag;
  readonly lines: readonly SpokenLine[];
  /** Texts that no recording can say: not translated, or known only in play. */
  readonly silent: number;
};

/** Everything that is said in a language, in the story's order; null where the story does not open. Its own language where it is not told in the one asked for. */
export function spokenList(files: ScenarioFiles, asked: LanguageTag | null): SpokenList | null {
  const { scenario, texts } = openScenario(files);
  if (!scenario || !texts) return null;
  const own = texts.language;
  const languages = [own, ...Object.keys(files.strings).filter((tag) => tag !== own)];
  const language = languages.find((tag) => tag === asked) ?? own;
  const table = language === own ? null : (files.strings[language] ?? {});
  const spoken = spokenTexts(texts.entries(), { language, table });
  const parts = new Map(texts.entries().map((entry) => [entry.id, partOf(entry)]));
  const nameOf = speakerIn(scenario, language);
  const lines = spoken.texts.map(({ id, kind, speaker, words }) => ({
    id,
    name: recordingName(id),
    kind,
    flow: parts.get(id) ?? '',
    who: nameOf(speaker),
    words,
    says: hashOfWords(words),
  }));
  return { languages, language, lines, silent: spoken.silent.length };
}

export const voiceStates = ['missing', 'stale', 'draft', 'recorded'] as const;
export type VoiceState = (typeof voiceStates)[number];

/** Whatever lies there in place of a draft, a machine did not say. */
const isDraft = ({ note, file }: Recorded): boolean => note?.draft === true && note.file === file;

/** Whether somebody recorded it, as far as anybody knows. */
export const isOfPerson = (recorded: Recorded | undefined): boolean =>
  recorded !== undefined && !isDraft(recorded);

/** How the voice of a text stands. One that nobody wrote down is believed, as everywhere. */
export function voiceState({ says }: SpokenLine, recorded: Recorded | undefined): VoiceState {
  if (!recorded) return 'missing';
  if (recorded.note === null) return 'recorded';
  if (recorded.note.says !== says) return 'stale';
  return isDraft(recorded) ? 'draft' : 'recorded';
}
