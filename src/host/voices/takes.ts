import { createHash, randomUUID } from 'node:crypto';
import { lstat, mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import {
  hashOfWords,
  makeVoiceNotes,
  parseVoiceNotes,
  recordingName,
  type VoiceNotes,
} from '../../scenario/strings/voice-notes.ts';
import { isLanguage } from '../../scenario/strings/read-tables.ts';
import { asLoudAsAll, withoutRumble } from '../../scenario/voice/level.ts';
import type {
  AllRecorded,
  Recorded,
  Take,
  TakeRefusal,
  VoicesOf,
} from '../../scenario/voice/recorded.ts';
import { secondsOf } from '../../scenario/voice/sound.ts';
import { readWave } from '../../scenario/voice/wave.ts';
import { limits } from '../../scenario/intake/limits.ts';
import { openSafely } from '../intake/open-safely.ts';
import { folderOf } from '../studio/text-place.ts';
import { writeWhole } from '../write-whole.ts';
import { makeMp3 } from './make-mp3.ts';

type NotKept = { readonly why: TakeRefusal };

/** Seconds of the longest take. */
const longest = 90;
/** Letters of who spoke. */
const longestBy = 80;

export const hashOfFile = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex').slice(0, 16);

/** Where a language's recordings lie or would lie; null where a name or a link leads elsewhere. */
async function homeOf(stories: string, { pack, language }: VoicesOf): Promise<string | null> {
  const folder = isLanguage(language) ? await folderOf(stories, pack) : null;
  if (folder === null) return null;
  let place = folder;
  for (const step of ['voice', language]) {
    place = join(place, step);
    const stats = await lstat(place).catch(() => null);
    if (stats !== null && !stats.isDirectory()) return null;
  }
  return place;
}

/** What is known of the recordings in a folder; null where that cannot be read. */
export async function notesAt(home: string): Promise<VoiceNotes | null> {
  const text = await readFile(join(home, 'voices.json'), 'utf8').catch(() => '{}');
  return parseVoiceNotes(text);
}

const soundAt = (home: string, name: string): Promise<Buffer | null> =>
  openSafely(join(home, `${name}.mp3`), limits.sound).catch(() => null);

/** Every recording of a language, by its name; null where there is no such story. */
export async function lookAtVoices(stories: string, of: VoicesOf): Promise<AllRecorded | null> {
  const home = await homeOf(stories, of);
  if (home === null) return null;
  const files = await readdir(home).catch(() => []);
  const notes = (await notesAt(home)) ?? {};
  const recorded: [string, Recorded][] = [];
  for (const file of files) {
    const [, name] = /^([\w.-]+)\.mp3$/.exec(file) ?? [];
    const bytes = name === undefined ? null : await soundAt(home, name);
    if (name === undefined || bytes === null) continue;
    const note = Object.hasOwn(notes, name) ? (notes[name] ?? null) : null;
    recorded.push([name, { file: hashOfFile(bytes), bytes: bytes.length, note }]);
  }
  return Object.fromEntries(recorded);
}

/** The bytes of one recording; null where there is none. */
export async function hearVoice(
  stories: string,
  { id, ...of }: VoicesOf & { readonly id: string },
): Promise<Buffer | null> {
  const home = await homeOf(stories, of);
  return home === null ? null : soundAt(home, recordingName(id));
}

/** A take as every voice is: free of rumble, as loud as all, packed. */
async function packed({ wave }: Pick<Take, 'wave'>): Promise<Buffer | NotKept> {
  const sound = readWave(wave);
  if (sound && secondsOf(sound) > longest) return { why: 'too-long' };
  const levelled = sound && asLoudAsAll(withoutRumble(sound));
  return levelled ? makeMp3(levelled) : { why: 'no-sound' };
}

/** Keeps a take in place of what its author knew lay there, whole or not at all, with what it says and who said it. */
export async function keepTake(
  stories: string,
  take: Take,
  put: PutFile = writeWhole,
): Promise<Recorded | NotKept> {
  const home = await homeOf(stories, take);
  if (home === null) return { why: 'no-such-place' };
  // It takes long: what lies there is looked at afterwards.
  const made = await packed(take);
  if ('why' in made) return made;
  const notes = await notesAt(home);
  if (notes === null) return { why: 'notes-broken' };
  const name = recordingName(take.id);
  const there = await soundAt(home, name);
  if ((there && hashOfFile(there)) !== take.over) return { why: 'changed' };
  const note = {
    says: hashOfWords(take.words),
    file: hashOfFile(made),
    draft: false,
    maker: take.by.trim().slice(0, longestBy) || 'recorded',
  };
  try {
    await mkdir(home, { recursive: true });
    await putBoth({ home, name, made, there, notes: { ...notes, [name]: note } }, put);
  } catch (error) {
    return { why: whyOf(error) };
  }
  return { file: note.file, bytes: made.length, note };
}

type Both = {
  readonly home: string;
  readonly name: string;
  readonly made: Buffer;
  /** What the take lies in place of. */
  readonly there: Buffer | null;
  readonly notes: VoiceNotes;
};

/** Where not both can be written, what lay there comes back. Rejects as the system does. */
async function putBoth({ home, name, made, there, notes }: Both, put: PutFile): Promise<void> {
  const place = join(home, `${name}.mp3`);
  // On a disk that is full by then, a name can still be changed.
  const aside = join(home, `.${randomUUID()}.new`);
  try {
    if (there) await put(aside, there);
    await put(place, made);
    // Whoever is stopped in between has a recording that counts as old, and never one of other words.
    await put(join(home, 'voices.json'), makeVoiceNotes(notes));
    await rm(aside, { force: true });
  } catch (error) {
    if (!there) await rm(place, { force: true });
    else await rename(aside, place).catch(() => {});
    throw error;
  }
}

type PutFile = (place: string, content: string | Buffer) => Promise<void>;

/** What the system says against writing; anything else is a fault. */
function whyOf(error: unknown): TakeRefusal {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  if (code === 'ENOSPC' || code === 'EDQUOT') return 'disk-full';
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return 'not-allowed';
  throw error;
}
