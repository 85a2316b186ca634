import type { Wire, WireEvents } from '../wire/wire.ts';

export type Attach = (wire: Wire, from?: string) => WireEvents;

/** A device's end of a wire to a room in the same process. */
export function openMemoryWire(attach: Attach, events: WireEvents): Wire {
  let isOpen = true;
  const close = (): void => {
    if (!isOpen) return;
    isOpen = false;
    atRoom.closed();
    events.closed();
  };
  const atRoom = attach({
    send: (text) => {
      if (isOpen) events.text(text);
    },
    waiting: () => 0,
    close,
  });
  return {
    send: (text) => {
      if (isOpen) atRoom.text(text);
    },
    waiting: () => 0,
    close,
  };
}
