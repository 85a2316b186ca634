import { accessSync, constants, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../../scenario/finding.ts';
import type { MediaCopies, VoiceCopies } from './copy-media.ts';

const mostNamed = 3;

/** A file that can be read and holds something. */
export function isReadable(file: string): boolean {
  try {
    accessSync(file, constants.R_OK);
    const stats = statSync(file);
    return stats.isFile() && stats.size > 0;
  } catch {
    return false;
  }
}

/** Those that came with a pack and have no copy that can be read. */
const lostOf = (home: string, names: readonly string[], copies: MediaCopies): readonly string[] =>
  names.filter((name) => {
    const copy = copies[name];
    return copy === undefined || !isReadable(join(home, copy));
  });

/** Recordings that a pack had when it was chosen, and that cannot be heard where groups are played from. */
export function findLostVoices(
  home: string,
  voices: Readonly<Record<string, readonly string[]>>,
  copies: VoiceCopies,
): readonly Finding[] {
  return Object.entries(voices).flatMap(([language, names]) => {
    const lost = lostOf(home, names, copies[language] ?? {});
    return lost.length === 0 ? [] : [lostFinding(language, lost)];
  });
}

function lostFinding(language: string, lost: readonly string[]): Finding {
  const named = lost.slice(0, mostNamed).join(', ');
  return {
    severity: 'warning',
    code: 'media-voice-lost',
    file: `voice/${language}`,
    what:
      lost.length === 1
        ? `The recording ${named} came with the story, and is gone or cannot be read.`
        : `${lost.length} recordings that came with the story are gone or cannot be read, such as ${named}.`,
    hint: 'Read aloud what is silent. Before the next workshop, bring the files back and choose the story anew.',
  };
}

/** Pictures, sounds and films of a pack that it had when it was chosen, and that cannot be shown any more: each by its path. */
export const findLostMedia = (
  home: string,
  paths: readonly string[],
  copies: MediaCopies,
): readonly Finding[] =>
  lostOf(home, paths, copies).map((path) => ({
    severity: 'warning',
    code: 'media-lost',
    file: path,
    what: 'This came with the story, and is gone or cannot be read.',
    hint: 'Tell what it showed. Before the next workshop, bring the file back and choose the story anew.',
  }));
