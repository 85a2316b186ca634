import type { CommandId, Instant } from '../session/ids.ts';
import type { Refusal } from '../session/refusal.ts';
import type { Kept, KeptCommand } from './kept.ts';
import type { LinkCommand } from './link.ts';

type Told = (answer: 'done' | Refusal) => void;
type Entry = KeptCommand & { readonly tell: Told; sentAt: Instant | null };

/** Commands on their way, oldest first. Kept over a reload; those from before it have nobody to tell. */
export type Outbox = {
  readonly add: (id: CommandId, command: LinkCommand) => Promise<'done' | Refusal>;
  /** Takes the command out and tells its sender; null when it is not here (answered before). */
  readonly settle: (id: CommandId, answer: 'done' | Refusal) => LinkCommand | null;
  /** Those never sent on this wire, or sent before `before`; marks them as sent at `now`. */
  readonly due: (before: Instant, now: Instant) => readonly KeptCommand[];
  /** A new wire: everything is to be sent again. */
  readonly rewind: () => void;
  /** Tells every sender `answer` and keeps nothing. */
  readonly empty: (answer: Refusal) => void;
  readonly commands: () => readonly LinkCommand[];
};

export function openOutbox(kept: Kept): Outbox {
  let entries: readonly Entry[] = kept
    .outbox()
    .map(({ id, command }) => ({ id, command, tell: () => {}, sentAt: null }));

  const replace = (next: readonly Entry[]): void => {
    entries = next;
    kept.keepOutbox(next.map(({ id, command }) => ({ id, command })));
  };

  return {
    add: (id, command) =>
      new Promise((tell) => replace([...entries, { id, command, tell, sentAt: null }])),
    settle: (id, answer) => {
      const entry = entries.find((one) => one.id === id);
      if (entry === undefined) return null;
      replace(entries.filter((one) => one !== entry));
      entry.tell(answer);
      return entry.command;
    },
    due: (before, now) => {
      const due = entries.filter(({ sentAt }) => sentAt === null || sentAt <= before);
      for (const entry of due) entry.sentAt = now;
      return due;
    },
    rewind: () => {
      for (const entry of entries) entry.sentAt = null;
    },
    empty: (answer) => {
      const gone = entries;
      replace([]);
      for (const entry of gone) entry.tell(answer);
    },
    commands: () => entries.map(({ command }) => command),
  };
}
