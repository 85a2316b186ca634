import type { Settings } from './group.ts';
import { teamEmblems, type TeamId } from './ids.ts';

/** The teams of a group, with or without a seat in them. */
export function teamIds(settings: Settings): readonly TeamId[] {
  return teamEmblems.slice(0, settings.teams);
}
