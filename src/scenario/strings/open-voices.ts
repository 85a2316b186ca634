import type { LanguageTag } from '../language.ts';
import { spokenTexts } from './spoken-texts.ts';
import type { SpokenText } from './spoken-texts.ts';
import type { StringTables } from './strings.ts';
import type { TextEntry } from './text-entry.ts';
import { hashOfWords, recordingName } from './voice-notes.ts';
import type { VoiceNotes } from './voice-notes.ts';

/** What there is of voices in a pack, by language. */
export type Recorded = {
  /** The recordings there are, by their names. */
  readonly voices: Readonly<Record<LanguageTag, readonly string[]>>;
  readonly notes: Readonly<Record<LanguageTag, VoiceNotes>>;
};

export type Recording = { readonly language: LanguageTag; readonly name: string };

/** The recording that says a text as it is shown in a language; null where there is none. */
export type FindVoice = (id: string, shown: string, language: LanguageTag) => Recording | null;

export type VoicedStory = Recorded & {
  /** Called when the first voice is looked for. */
  readonly entries: () => readonly TextEntry[];
  readonly own: LanguageTag;
  readonly strings: StringTables;
  /** Told in another world than the one its voices speak of. */
  readonly isRetold: boolean;
};

/** Whether a recording still says the text; one that nobody wrote down is believed. */
export function saysIt(text: SpokenText, notes: VoiceNotes): boolean {
  const name = recordingName(text.id);
  const note = Object.hasOwn(notes, name) ? notes[name] : undefined;
  return note === undefined || note.says === hashOfWords(text.words);
}

/** Looks recordings up by what people read: text that fell back to the source is spoken in its language. */
export function openVoices(story: VoicedStory): FindVoice {
  const opened = new Map<LanguageTag, ReadonlyMap<string, string>>();
  const namesIn = (language: LanguageTag): ReadonlyMap<string, string> => {
    const names = opened.get(language) ?? nameRecordings(story, language);
    opened.set(language, names);
    return names;
  };
  return (id, shown, language) => {
    for (const told of new Set([language, story.own])) {
      if (!Object.hasOwn(story.voices, told)) continue;
      const name = namesIn(told).get(keyOf(id, shown));
      if (name !== undefined) return { language: told, name };
    }
    return null;
  };
}

/** A line that a turn tells twice is the same line. */
const keyOf = (id: string, shown: string): string => `${id.replace(/~\d+$/, '')}\n${shown}`;

function nameRecordings(story: VoicedStory, language: LanguageTag): ReadonlyMap<string, string> {
  const { entries, own, strings } = story;
  const table = language === own ? null : (strings[language] ?? {});
  const isHeard = hearingIn(story, language);
  const names = new Map<string, string>();
  for (const text of spokenTexts(entries(), { language, table }).texts) {
    if (!isHeard(text)) continue;
    for (const id of idsOf(text.id)) names.set(keyOf(id, text.text), recordingName(text.id));
  }
  return names;
}

/** Whether there is a recording that says a text, in the world that is told. */
function hearingIn(
  { voices, notes, isRetold }: VoicedStory,
  language: LanguageTag,
): (text: SpokenText) => boolean {
  const recorded = new Set(voices[language]);
  const known = notes[language] ?? {};
  return (text) => {
    const name = recordingName(text.id);
    if (!recorded.has(name) || !saysIt(text, known)) return false;
    return !isRetold || !text.hasNames || Object.hasOwn(known, name);
  };
}

/** `rr_1.2` is the second wording of `rr_1`, by which it is asked for. */
function idsOf(id: string): readonly string[] {
  const base = id.replace(/\.\d+$/, '');
  return base === id ? [id] : [id, base];
}
