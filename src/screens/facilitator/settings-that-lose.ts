import type { Settings } from '../../session/group.ts';
import type { ConsoleScene } from '../../session/view/console-view.ts';
import { say } from '../parts/say.ts';

/** What a change of settings would lose; null where changing it back brings all of it back. */
export function lossOf(
  change: Partial<Settings>,
  { settings, seats }: ConsoleScene,
): string | null {
  if (seats.length === 0) return null;
  if ((change.teams ?? settings.teams) < settings.teams) return say('hold.fewer-teams');
  return change.struck === undefined ? null : say('hold.struck');
}
