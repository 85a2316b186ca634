import { contentHash } from '../content-hash.ts';

/** What is known of one recording. */
export type VoiceNote = {
  /** A hash of the words that it says. */
  readonly says: string;
  /** A hash of the file as it was made: another file under its name is another recording. */
  readonly file: string;
  /** A machine said it, so that there is something to hear until somebody records it. */
  readonly draft: boolean;
  readonly maker: string;
};

/** What `voice/LANGUAGE/voices.json` holds: by the name of the recording. */
export type VoiceNotes = Readonly<Record<string, VoiceNote>>;

/** What a note keeps of the words. */
export const hashOfWords = (words: string): string => contentHash([['', words]]).slice(0, 16);

/** The name of a text's recording, without its ending: its id where that can name a file. */
export const recordingName = (id: string): string =>
  /^[A-Za-z0-9][\w.-]{0,99}$/.test(id) ? id : `text-${hashOfWords(id)}`;

/** Reads the notes; null where they are none. */
export function parseVoiceNotes(json: string): VoiceNotes | null {
  try {
    const read: unknown = JSON.parse(json);
    if (typeof read !== 'object' || read === null || Array.isArray(read)) return null;
    return Object.values(read).every(isNote) ? (read as VoiceNotes) : null;
  } catch {
    return null;
  }
}

function isNote(note: unknown): boolean {
  if (typeof note !== 'object' || note === null) return false;
  const isText = (key: string): boolean => typeof Reflect.get(note, key) === 'string';
  return ['says', 'file', 'maker'].every(isText) && typeof Reflect.get(note, 'draft') === 'boolean';
}

/** The text of `voices.json`, always in the same order. */
export function makeVoiceNotes(notes: VoiceNotes): string {
  const inOrder = Object.entries(notes).toSorted(([a], [b]) => (a < b ? -1 : Number(a > b)));
  const lines = inOrder.map(([id, note]) => `  ${JSON.stringify(id)}: ${JSON.stringify(note)}`);
  return lines.length === 0 ? '{}\n' : `{\n${lines.join(',\n')}\n}\n`;
}
