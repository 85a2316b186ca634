import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { openCompiledPlay, openPlay } from '../../scenario/play.ts';
import type { Playable } from '../../scenario/play.ts';
import { readPack } from '../packs.ts';

/** Opens an Ink file, a pack's folder, or a story that was compiled to JSON; null where there is none. */
export async function readPlayable(path: string): Promise<Playable | null> {
  const found = await stat(path).catch(() => null);
  if (!found) return null;
  if (found.isFile() && path.endsWith('.json'))
    return openCompiledPlay(basename(path), await readFile(path, 'utf8'));
  const pack = await readPack(path).catch(() => null);
  return pack && openPlay(pack.name, pack.files);
}
