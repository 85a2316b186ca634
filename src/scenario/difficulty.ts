import { entries, noteAt, numberAt, openYaml } from './yaml-place.ts';
import type { YamlPlace } from './yaml-place.ts';

/** How much a story asks of a group: from 1, for a first session, to 5, for people who have trained together for long. */
export const usualDifficulty = 3;

/** What a pack says of it; anything else is a finding, and counts as if nothing was said. */
export function difficultyFrom(place: YamlPlace): number {
  const written = numberAt(place, usualDifficulty);
  if ([1, 2, 3, 4, 5].includes(written)) return written;
  noteAt(place, {
    severity: 'error',
    code: 'pack-value',
    what: `There is no difficulty ${written}.`,
    hint: 'Write a whole number from 1, for a first session, to 5, never for one.',
  });
  return usualDifficulty;
}

/** The same of a pack that nobody has opened yet, so that the host can put stories in order. */
export function difficultyOf(packText: string): number {
  const root = openYaml('pack.yaml', packText, () => {});
  const written = entries(root).find(([key]) => key === 'difficulty')?.[1];
  return written ? difficultyFrom(written) : usualDifficulty;
}
