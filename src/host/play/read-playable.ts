import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { openCompiledPlay, openPlay } from '../../scenario/play.ts';
import type { Playable } from '../../scenario/play.ts';
import { readPack } from '../packs.ts';

/**
 * Opens an Ink file, a pack's folder, or a story that was compiled to JSON; null where there is none. A world that is
 * named is told in instead of the story's own, and a world that is missing is a finding.
 */
export async function readPlayable(path: string, world?: string): Promise<Playable | null> {
  const found = await stat(path).catch(() => null);
  if (!found) return null;
  if (found.isFile() && path.endsWith('.json'))
    return openCompiledPlay(basename(path), await readFile(path, 'utf8'));
  const pack = await readPack(path, world).catch(() => null);
  if (!pack) return null;
  if (found.isDirectory() && !hasStory(Object.keys(pack.files))) return null;
  const { findings } = pack;
  const isLost = world !== undefined && findings.some(({ code }) => code === 'world-missing');
  if (isLost) return { start: null, hasCut: false, findings, missing: [] };
  return openPlay(pack.name, pack.files);
}

const hasStory = (files: readonly string[]): boolean =>
  files.some((file) => file.endsWith('.ink') && file !== 'world.ink');
