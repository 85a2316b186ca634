import type { Wire, WireEvents } from '../../src/wire/wire.ts';

export type WirePair = {
  /** The end the host holds. */
  readonly host: Wire;
  /** Tells the pair who listens at the host's end; text sent before waits. */
  readonly answer: (events: WireEvents) => void;
  /** The end the device holds. */
  readonly device: Wire;
  readonly listen: (events: WireEvents) => void;
  /** While true, what the host sends piles up as bytes waiting. */
  readonly stall: (stalled: boolean) => void;
};

type End = { events: WireEvents | null; readonly early: string[] };

function deliver(end: End, text: string): void {
  if (end.events) end.events.text(text);
  else end.early.push(text);
}

function listenAt(end: End, events: WireEvents): void {
  end.events = events;
  for (const text of end.early.splice(0)) events.text(text);
}

/** Two ends joined in memory; what one sends arrives at once, in order. */
export function makeWirePair(): WirePair {
  const atHost: End = { events: null, early: [] };
  const atDevice: End = { events: null, early: [] };
  let open = true;
  let stalled = false;
  let piled: string[] = [];

  function close(): void {
    if (!open) return;
    open = false;
    atHost.events?.closed();
    atDevice.events?.closed();
  }

  const host: Wire = {
    send: (text) => {
      if (!open) return;
      if (stalled) piled.push(text);
      else deliver(atDevice, text);
    },
    waiting: () => piled.reduce((sum, text) => sum + text.length, 0),
    close,
  };

  return {
    host,
    answer: (events) => listenAt(atHost, events),
    device: { send: (text) => open && deliver(atHost, text), waiting: () => 0, close },
    listen: (events) => listenAt(atDevice, events),
    stall: (value) => {
      stalled = value;
      if (stalled) return;
      const late = piled;
      piled = [];
      for (const text of late) deliver(atDevice, text);
    },
  };
}
