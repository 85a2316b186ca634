import type { CommandKind } from './command.ts';
import type { Group } from './group.ts';

/** What a session is made for. Only a workshop leaves anything behind. */
export const sessionKinds = ['workshop', 'rehearsal', 'briefing'] as const;
export type SessionKind = (typeof sessionKinds)[number];

/** What has a meaning where a story is only told about. */
const inBriefing: ReadonlySet<CommandKind> = new Set<CommandKind>([
  'choose-scenario',
  'change-settings',
  'turn-page',
  'write-note',
  'erase-note',
  'pause',
  'resume',
  'stop',
  'lift-stop',
  'end',
]);

/** What would make another session of a round: it asks what was planned, and nothing is told or kept beside it. */
const notInRound: ReadonlySet<CommandKind> = new Set<CommandKind>([
  'choose-scenario',
  'have-minutes',
  'start-contest',
  'turn-page',
]);

/** Nobody joins, plays or decides in a briefing; pages are turned nowhere else. */
export function hasMeaningIn(
  { as, settings }: Pick<Group, 'as' | 'settings'>,
  command: CommandKind,
): boolean {
  if (as === 'briefing') return inBriefing.has(command);
  if (settings.round !== undefined) return !notInRound.has(command);
  return command !== 'turn-page';
}
