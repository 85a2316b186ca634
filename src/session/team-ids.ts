import type { Settings } from './group.ts';
import { codePictures, type TeamId } from './ids.ts';
import { isStruck } from './struck.ts';

/** The teams of a group, with or without a seat in them. */
export function teamIds(settings: Settings): readonly TeamId[] {
  return freeEmblems(settings).slice(0, settings.teams);
}

/** Emblems that nobody struck and no team left behind as it went with another. */
export function freeEmblems({ struck, merged = [] }: Settings): readonly TeamId[] {
  return codePictures.filter((emblem) => !isStruck(struck, emblem) && !merged.includes(emblem));
}
