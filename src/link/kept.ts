import type { CodePicture, CommandId } from '../session/ids.ts';
import type { LinkCommand } from './link.ts';

/** The part of the browser's Storage that is needed here. */
export type Storage = Pick<globalThis.Storage, 'getItem' | 'setItem' | 'removeItem'>;

export type KeptSeat = {
  readonly code: readonly CodePicture[];
  readonly token: string;
  /** Where its wire is: many workshops may share a host. Older seats have none. */
  readonly url?: string;
};
export type KeptCommand = { readonly id: CommandId; readonly command: LinkCommand };

const seatKey = 'elsewhere.seat';
const outboxKey = 'elsewhere.outbox';
const lettersKey = 'elsewhere.letters';

/** What a device keeps over a reload. One seat per device; a storage that refuses keeps nothing and breaks nothing. */
export type Kept = {
  readonly seat: () => KeptSeat | null;
  readonly keepSeat: (seat: KeptSeat) => void;
  readonly outbox: () => readonly KeptCommand[];
  readonly keepOutbox: (commands: readonly KeptCommand[]) => void;
  /** Whether somebody turned the letters large here. */
  readonly largeLetters: () => boolean;
  readonly keepLetters: (areLarge: boolean) => void;
  readonly forget: () => void;
};

function attempt<T>(act: () => T, otherwise: T): T {
  try {
    return act();
  } catch {
    return otherwise;
  }
}

function isSeat(value: unknown): value is KeptSeat {
  const seat = value as Partial<KeptSeat> | null;
  return typeof seat?.token === 'string' && Array.isArray(seat.code);
}

function isCommand(value: unknown): value is KeptCommand {
  const kept = value as Partial<KeptCommand> | null;
  return typeof kept?.id === 'string' && typeof kept.command?.kind === 'string';
}

export function keptIn(storage: Storage): Kept {
  const read = (key: string): unknown =>
    attempt(() => JSON.parse(storage.getItem(key) ?? 'null') as unknown, null);
  const write = (key: string, value: unknown): void =>
    attempt(() => storage.setItem(key, JSON.stringify(value)), undefined);
  const remove = (key: string): void => attempt(() => storage.removeItem(key), undefined);
  return {
    seat: () => {
      const seat = read(seatKey);
      return isSeat(seat) ? seat : null;
    },
    keepSeat: (seat) => write(seatKey, seat),
    outbox: () => {
      const commands = read(outboxKey);
      return Array.isArray(commands) ? commands.filter(isCommand) : [];
    },
    keepOutbox: (commands) =>
      commands.length > 0 ? write(outboxKey, commands) : remove(outboxKey),
    largeLetters: () => read(lettersKey) === 'large',
    keepLetters: (areLarge) => (areLarge ? write(lettersKey, 'large') : remove(lettersKey)),
    forget: () => [seatKey, outboxKey, lettersKey].forEach(remove),
  };
}
