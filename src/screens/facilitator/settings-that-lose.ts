import type { Settings } from '../../session/group.ts';
import type { ConsoleScene } from '../../session/view/console-view.ts';
import { say } from '../parts/say.ts';

/** What a change of settings would lose; null where changing it back brings all of it back. */
export function lossOf(
  change: Partial<Settings>,
  { settings, seats }: ConsoleScene,
): string | null {
  if (seats.length === 0) return null;
  return (change.teams ?? settings.teams) < settings.teams ? say('hold.fewer-teams') : null;
}
