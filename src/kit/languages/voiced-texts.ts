import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  hashOfWords,
  parseVoiceNotes,
  type VoiceNotes,
} from '../../scenario/strings/voice-notes.ts';
import { keysSaid, sourcesOf } from './keys-said.ts';
import { readLanguages, type Catalogue } from './language-file.ts';
import { isVoiced } from './voiced-keys.ts';

/** Words of a tablet's interface that a voice says: a text, or what stands around a value in it. */
export type VoicedText = {
  /** Its recording is called so: its key, and for what follows the first value `.1` and so on. */
  readonly name: string;
  /** As people read it. */
  readonly text: string;
  /** As a voice says it: where somebody wrote the short vowels down, with them. */
  readonly words: string;
};

export type VoicesHome = {
  /** The folder of the languages' files. */
  readonly languages: string;
  /** The folder with one folder for each page. */
  readonly screens: string;
  /** The folder with one folder of recordings for each language. */
  readonly voices: string;
};

/** What is written in the marks of short vowels, and nowhere else. */
const marks = /[\u064B-\u0652\u0670]/g;

/** Without the marks, and with those of a doubled letter alone: how a text and its vocalised form are compared. */
const bare = (text: string): string => text.replace(marks, '');

/** What stands before, between and after the values of a text; null for one that is a value and nothing else. */
const piecesOf = (text: string): readonly (string | null)[] =>
  text.split(/\{[\w-]+\}/).map((piece) => (/\p{L}/u.test(piece) ? piece.trim() : null));

type Written = Readonly<Record<string, string>>;

function readWritten(file: string): Written {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Written) : {};
}

/** Vocalised words count only as long as they are those that are shown. */
function aloud(text: string, vocalised: string | undefined): string {
  return vocalised !== undefined && bare(vocalised) === bare(text) ? vocalised : text;
}

function voicedIn(words: Catalogue, keys: readonly string[], written: Written): VoicedText[] {
  return keys.flatMap((key) => {
    const text = words[key];
    if (typeof text !== 'string') return [];
    const said = piecesOf(aloud(text, written[key]));
    return piecesOf(text).flatMap((piece, at) => {
      const name = at === 0 ? key : `${key}.${at}`;
      return piece === null ? [] : [{ name, text: piece, words: said[at] ?? piece }];
    });
  });
}

/** The keys that a tablet can say and a voice says. */
export function voicedKeys({ languages, screens }: Omit<VoicesHome, 'voices'>): readonly string[] {
  const english = readLanguages(languages).get('en')?.words ?? {};
  const sources = sourcesOf(join(screens, 'participant', 'main.tsx'), screens);
  return keysSaid(sources, Object.keys(english)).filter(isVoiced);
}

/** What a voice says of the interface in a language; null where there is no such language. */
export function voicedTexts(home: VoicesHome, language: string): readonly VoicedText[] | null {
  const words = readLanguages(home.languages).get(language)?.words;
  if (words === undefined) return null;
  const written = readWritten(join(home.voices, language, 'spoken.json'));
  return voicedIn(words, voicedKeys(home), written);
}

/** What is known of the recordings of a language. */
export function voiceNotesOf({ voices }: VoicesHome, language: string): VoiceNotes {
  const file = join(voices, language, 'voices.json');
  return existsSync(file) ? (parseVoiceNotes(readFileSync(file, 'utf8')) ?? {}) : {};
}

/** What a page is told of the voices of a language. */
export type VoiceList = {
  /** Recordings that say what is shown. */
  readonly says: readonly string[];
  /** Whether a machine made some of them. */
  readonly drafts: boolean;
};

/** Recordings that are there and say the words as they are now; what somebody put there without a note is believed. */
export function listVoices(home: VoicesHome, language: string): VoiceList {
  const notes = voiceNotesOf(home, language);
  const says = (voicedTexts(home, language) ?? []).filter(({ name, words }) => {
    const note = notes[name];
    const isThere = existsSync(join(home.voices, language, `${name}.mp3`));
    return isThere && (note === undefined || note.says === hashOfWords(words));
  });
  return {
    says: says.map(({ name }) => name),
    drafts: says.some(({ name }) => notes[name]?.draft === true),
  };
}
