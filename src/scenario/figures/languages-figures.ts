import type { ScenarioFiles } from '../open-story.ts';
import type { LanguageTag } from '../language.ts';
import { spokenTexts } from '../strings/spoken-texts.ts';
import { tableStatus } from '../strings/table-status.ts';
import type { TableStatus } from '../strings/table-status.ts';
import type { TextEntry } from '../strings/text-entry.ts';
import type { Texts } from '../strings/texts.ts';
import { voiceStatus } from '../strings/voice-status.ts';
import { wordsIn } from './grade.ts';

/** How far a story is in one language; shares are 0 … 1. */
export type LanguageFigures = {
  /** Of all its texts, those that can be read in it as they are written now. */
  readonly texts: number;
  /** Of its lines and choices, those that a recording says; drafts by a machine are among them. */
  readonly voices: number;
  readonly drafts: number;
  /** Of its lines and choices. */
  readonly words: { readonly mean: number; readonly most: number };
};

/** What is told on the stage. */
export const isTold = ({ kind }: Pick<TextEntry, 'kind'>): boolean =>
  kind === 'line' || kind === 'choice';

export function languageFigures(
  language: LanguageTag,
  texts: Texts,
  { strings, voices = {}, voiceNotes = {} }: ScenarioFiles,
): LanguageFigures {
  const entries = texts.entries();
  const table = language === texts.language ? null : (strings[language] ?? {});
  const told = entries.filter((entry) => isTold(entry) || entry.kind === 'name');
  const recorded = new Set(voices[language]);
  const notes = voiceNotes[language] ?? {};
  const voice = voiceStatus(told, { language, table, recorded, notes });
  return {
    texts: table === null ? 1 : textShare(tableStatus(entries, { language, table }, recorded)),
    voices: share(voice.wanted - voice.missing - voice.stale, voice.wanted),
    drafts: share(voice.drafts, voice.wanted),
    words: wordsOf(spokenTexts(told, { language, table }).texts),
  };
}

const share = (some: number, all: number): number => (all === 0 ? 0 : some / all);
const textShare = ({ done, texts }: TableStatus): number => (texts === 0 ? 1 : done / texts);

function wordsOf(told: readonly { readonly text: string }[]): LanguageFigures['words'] {
  const counts = told.map(({ text }) => wordsIn(text).length);
  const all = counts.reduce((sum, one) => sum + one, 0);
  return { mean: share(all, counts.length), most: Math.max(0, ...counts) };
}
