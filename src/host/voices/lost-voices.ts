import { accessSync, constants, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../../scenario/finding.ts';
import type { VoiceCopies } from './copy-voices.ts';

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

/** Recordings that a pack had when it was chosen, and that cannot be heard where groups are played from. */
export function findLostVoices(
  home: string,
  voices: Readonly<Record<string, readonly string[]>>,
  copies: VoiceCopies,
): readonly Finding[] {
  return Object.entries(voices).flatMap(([language, names]) => {
    const lost = names.filter((name) => {
      const copy = copies[language]?.[name];
      return copy === undefined || !isReadable(join(home, copy));
    });
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
