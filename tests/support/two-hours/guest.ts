import type { Room } from '../../../src/room/room.ts';
import type { LinkCommand } from '../../../src/link/link.ts';
import type { CommandId } from '../../../src/session/ids.ts';
import { makeUpFrame } from '../../../src/wire/make-frame.ts';
import type { Hello } from '../../../src/wire/parse-frame.ts';
import type { Wire } from '../../../src/wire/wire.ts';
import { makeWirePair } from '../../wire/wire-pair.ts';

type Told = { readonly kind: string; readonly [field: string]: unknown };

/** A console, stage or device on a wire in memory that keeps nothing but its answers. */
export type Guest = {
  /** Resolves with `done` or why not; never where the wire closes first. */
  readonly send: (command: LinkCommand) => Promise<string>;
  readonly token: () => string | null;
  /** Why it was turned away; null while it was not. */
  readonly why: () => string | null;
  readonly isOpen: () => boolean;
  readonly close: () => void;
};

let count = 0;

/** Bytes waiting on the wire of somebody who does not look: views pass by, answers do not. */
const tooSlow = 65 * 1024;

/** Whether guests look just now. */
export type Looking = { isOn: boolean };

export function openGuest(
  room: Pick<Room, 'attach'>,
  by: Hello['by'],
  looking: Readonly<Looking>,
): Guest {
  const pair = makeWirePair();
  const wire: Wire = { ...pair.host, waiting: () => (looking.isOn ? 0 : tooSlow) };
  const waiting = new Map<unknown, (answer: string) => void>();
  let token: string | null = null;
  let why: string | null = null;
  let isOpen = true;
  const settle = ({ id }: Told, answer: string): void => {
    waiting.get(id)?.(answer);
    waiting.delete(id);
  };
  pair.listen({
    text: (text) => {
      if (text.includes('"kind":"view"')) return;
      const told = JSON.parse(text) as Told;
      if (told.kind === 'welcome') token = String(told['token']);
      if (told.kind === 'ack') settle(told, 'done');
      if (told.kind === 'refuse') settle(told, String(told['why']));
      if (told.kind === 'turned-away') why = String(told['why']);
    },
    closed: () => {
      isOpen = false;
      for (const tell of waiting.values()) tell('closed');
      waiting.clear();
    },
  });
  pair.answer(room.attach(wire));
  pair.device.send(makeUpFrame({ kind: 'hello', by, language: 'en', have: null }));
  return {
    send: (command) =>
      new Promise((answer) => {
        count += 1;
        const id = `command-${count}` as CommandId;
        waiting.set(id, answer);
        pair.device.send(makeUpFrame({ kind: 'command', id, command }));
      }),
    token: () => token,
    why: () => why,
    isOpen: () => isOpen,
    close: pair.device.close,
  };
}
