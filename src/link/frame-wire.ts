import type { Wire, WireEvents } from '../wire/wire.ts';
import { browserPorts } from './browser-ports.ts';
import type { LinkPorts } from './open-link.ts';

/** The message in which a framed screen hands one end of a wire to the page around it. */
const offer = 'elsewhere.wire';
/** Told to the other end, since a port does not say that it closed. */
const over = null;

/** One end of a message channel as a wire. */
export function wireOver(port: MessagePort, events: WireEvents): Wire {
  port.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (data === over) events.closed();
    else if (typeof data === 'string') events.text(data);
  };
  return {
    send: (text) => port.postMessage(text),
    waiting: () => 0,
    close: () => {
      port.postMessage(over);
      port.close();
    },
  };
}

/** Whether this screen stands in a frame of a page that plays alone: its address says `?frame`. */
export function isFramed(): boolean {
  return window.parent !== window && new URLSearchParams(location.search).has('frame');
}

/** What a framed screen gives its link: the page around it is its host, and nothing is kept. */
export function framedPorts(): LinkPorts {
  return {
    ...browserPorts('page'),
    storage: memoryStorage(),
    openWire: (_, events) => {
      const { port1, port2 } = new MessageChannel();
      window.parent.postMessage(offer, location.origin, [port2]);
      return wireOver(port1, events);
    },
  };
}

/** Keeps nothing beyond the page. */
export function memoryStorage(): LinkPorts['storage'] {
  const held = new Map<string, string>();
  return {
    getItem: (key) => held.get(key) ?? null,
    setItem: (key, value) => void held.set(key, value),
    removeItem: (key) => void held.delete(key),
  };
}

export type Attach = (wire: Wire) => WireEvents;

/** Hands on each end of a wire that a frame of this site offers; gives how to stop. */
export function takeOffers(take: (port: MessagePort) => void): () => void {
  const hear = ({ data, origin, ports }: MessageEvent<unknown>): void => {
    const [port] = ports;
    if (data === offer && origin === location.origin && port !== undefined) take(port);
  };
  addEventListener('message', hear);
  return () => removeEventListener('message', hear);
}

/** Gives every frame of this site that asks a wire to the room in this page. */
export function takeFrames(attach: Attach): void {
  takeOffers((port) => takePort(port, attach));
}

/** Gives a room the other end of a message channel, as a wire that the room may be taken from again. */
export function takePort(port: MessagePort, attach: Attach): Wire {
  let end: WireEvents | null = null;
  const wire = wireOver(port, {
    text: (text) => end?.text(text),
    closed: () => end?.closed(),
  });
  end = attach(wire);
  return wire;
}
