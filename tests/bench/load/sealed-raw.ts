import { openRawSocket, type RawSocket } from '../../../src/bots/raw-socket.ts';
import { hostSealPorts } from '../../../src/host/host-seals.ts';
import type { Milliseconds } from '../../../src/session/ids.ts';
import { parseKey } from '../../../src/wire/public-key.ts';
import { sealForHost } from '../../../src/wire/sealed-wire.ts';
import type { Wire } from '../../../src/wire/wire.ts';

export type Called = {
  readonly url: string;
  readonly hostKey: string;
  readonly from: string;
  readonly weighed?: (bytes: number) => void;
  readonly isPrompt?: boolean;
};

type Events = {
  /** With the instant at which the text arrived, sealed as it was. */
  readonly text: (text: string, arrived: Milliseconds) => void;
  readonly closed: () => void;
};

/** A sealed wire over a raw socket, whose texts can be held back to leave all at once. */
export function openSealedRaw(
  { url, hostKey, from, weighed, isPrompt = false }: Called,
  events: Events,
): Wire & Pick<RawSocket, 'hold' | 'letGo'> {
  const key = parseKey(hostKey);
  if (!key) throw new Error('The host has no key.');
  let raw: RawSocket | null = null;
  let arrived: Milliseconds = 0;
  const open = sealForHost(
    {
      hostKey: key,
      other: () => {},
      open: (to, inner) => {
        raw = openRawSocket(
          { url: to, from, isPrompt, ...(weighed && { weighed }) },
          {
            text: (text, at) => {
              arrived = at;
              inner.text(text);
            },
            bytes: (bytes, at) => {
              arrived = at;
              inner.bytes?.(bytes);
            },
            closed: inner.closed,
          },
        );
        return raw;
      },
    },
    hostSealPorts,
  );
  const wire = open(url, { text: (text) => events.text(text, arrived), closed: events.closed });
  return { ...wire, hold: () => raw?.hold(), letGo: () => raw?.letGo() };
}
