import type { Wire, WireEvents } from '../wire/wire.ts';

/** More texts than a device says before it is let in. */
const mostUnheard = 100;

/** Keeps what a connection says until it is known who hears it. */
export function hearLater(wire: Wire, coming: Promise<WireEvents>): WireEvents {
  let unheard: string[] = [];
  let isClosed = false;
  let inside: WireEvents | null = null;
  void coming.then((events) => {
    for (const text of unheard) events.text(text);
    unheard = [];
    inside = events;
    if (isClosed) events.closed();
  });
  return {
    text: (text) => {
      if (inside) inside.text(text);
      else if (unheard.length < mostUnheard) unheard.push(text);
      else wire.close();
    },
    closed: () => {
      isClosed = true;
      inside?.closed();
    },
  };
}
