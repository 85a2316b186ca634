import { createHash, type Hash } from 'node:crypto';
import { existsSync, mkdirSync } from 'node:fs';
import { open, rename, rm, writeFile, type FileHandle } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { mostBytes } from '../../scenario/intake/look-at-media.ts';
import { openInParts } from '../intake/open-safely.ts';

/** By language and name: the copy of each recording, a file named by what is in it. */
export type VoiceCopies = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** By its path in the pack: the copy of each picture, sound or film, a file named by what is in it. */
export type MediaCopies = Readonly<Record<string, string>>;

/** Where the copies of a pinned pack's recordings lie, and those of all else it brings. */
export const voicesIn = (folder: string): string => join(folder, 'voice');
export const mediaIn = (folder: string): string => join(folder, 'media');

type Voices = Readonly<Record<string, readonly string[]>>;

/**
 * Copies the recordings of a pack to where groups are played from. A copy is never written over: whatever another
 * group chooses later, this one hears what it began with. What cannot be read is left out, and is silent.
 */
export async function copyVoices(
  pack: string,
  voices: Voices,
  folder: string,
): Promise<VoiceCopies> {
  const home = voicesIn(folder);
  const copied: [string, MediaCopies][] = [];
  for (const [language, names] of Object.entries(voices)) {
    const files = names.map((name) => [name, join('voice', language, `${name}.mp3`)] as const);
    copied.push([language, await copyAll(pack, files, home)]);
  }
  return Object.fromEntries(copied);
}

/** Copies pictures, sounds and films of a pack, named by their paths in it, as its recordings are. */
export function copyMedia(
  pack: string,
  paths: readonly string[],
  folder: string,
): Promise<MediaCopies> {
  const files = paths.map((path) => [path, path] as const);
  return copyAll(pack, files, mediaIn(folder));
}

type Named = readonly (readonly [name: string, file: string])[];

async function copyAll(pack: string, files: Named, home: string): Promise<MediaCopies> {
  if (files.length > 0) mkdirSync(home, { recursive: true });
  const copied: [string, string][] = [];
  for (const [name, file] of files) {
    const copy = await copyOne(join(pack, file), home).catch(() => null);
    if (copy !== null) copied.push([name, copy]);
  }
  return Object.fromEntries(copied);
}

/** A film, larger than what a small laptop can hold, is read a piece at a time; a story has more than a thousand recordings, and each is read at once. */
async function copyOne(path: string, home: string): Promise<string | null> {
  const opened = await openInParts(path, mostBytes(path) ?? 0);
  if (!opened) return null;
  const { file, size } = opened;
  const made = join(home, `${process.pid}.new`);
  const ending = extname(path).toLowerCase();
  try {
    if (size <= piece) return await copyWhole(await file.readFile(), { home, made, ending });
    const hash = await writeWhole(file, made);
    if (hash === null) return null;
    const copy = join(home, `${hash}${ending}`);
    if (existsSync(copy)) await rm(made);
    else await rename(made, copy);
    return `${hash}${ending}`;
  } finally {
    await file.close();
  }
}

type Place = { readonly home: string; readonly made: string; readonly ending: string };

async function copyWhole(bytes: Buffer, { home, made, ending }: Place): Promise<string | null> {
  if (bytes.length === 0) return null;
  const name = `${nameOf(createHash('sha256').update(bytes))}${ending}`;
  const copy = join(home, name);
  if (existsSync(copy)) return name;
  await writeFile(made, bytes);
  await rename(made, copy);
  return name;
}

const nameOf = (hash: Hash): string => hash.digest('hex').slice(0, 32);

const piece = 1_048_576;

/** Writes what a file holds; gives a name for it, or null where it is empty. */
async function writeWhole(from: FileHandle, path: string): Promise<string | null> {
  const hash = createHash('sha256');
  const bytes = Buffer.alloc(piece);
  let size = 0;
  const to = await open(path, 'w');
  try {
    for (;;) {
      const { bytesRead } = await from.read(bytes, 0, piece, null);
      if (bytesRead === 0) break;
      hash.update(bytes.subarray(0, bytesRead));
      await to.writeFile(bytes.subarray(0, bytesRead));
      size += bytesRead;
    }
  } finally {
    await to.close();
  }
  return size === 0 ? null : nameOf(hash);
}
