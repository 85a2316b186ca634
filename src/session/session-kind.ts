import type { CommandKind } from './command.ts';

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

/** Nobody joins, plays or decides in a briefing; pages are turned nowhere else. */
export function hasMeaningIn(kind: SessionKind, command: CommandKind): boolean {
  return kind === 'briefing' ? inBriefing.has(command) : command !== 'turn-page';
}
