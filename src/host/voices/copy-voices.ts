import { createHash } from 'node:crypto';
import { existsSync, mkdirSync } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { limits } from '../intake/limits.ts';
import { openSafely } from '../intake/open-safely.ts';

/** By language and name: the copy of each recording, a file named by what is in it. */
export type VoiceCopies = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Where the copies of a pinned pack lie. */
export const copiesIn = (folder: string): string => join(folder, 'voice');

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
  const home = copiesIn(folder);
  const copied: [string, Readonly<Record<string, string>>][] = [];
  for (const [language, names] of Object.entries(voices)) {
    if (names.length > 0) mkdirSync(home, { recursive: true });
    const own: [string, string][] = [];
    for (const name of names) {
      const file = join(pack, 'voice', language, `${name}.mp3`);
      const copy = await copyOne(file, home);
      if (copy !== null) own.push([name, copy]);
    }
    copied.push([language, Object.fromEntries(own)]);
  }
  return Object.fromEntries(copied);
}

async function copyOne(file: string, home: string): Promise<string | null> {
  const bytes = await openSafely(file, limits.sound).catch(() => null);
  if (bytes === null || bytes.length === 0) return null;
  const name = `${createHash('sha256').update(bytes).digest('hex').slice(0, 32)}.mp3`;
  const copy = join(home, name);
  if (existsSync(copy)) return name;
  await writeFile(`${copy}.new`, bytes);
  await rename(`${copy}.new`, copy);
  return name;
}
