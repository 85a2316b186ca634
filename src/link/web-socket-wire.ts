import type { Wire, WireEvents } from '../wire/wire.ts';

/** The browser's own WebSocket as a wire; `make` is passed in by tests only. */
export function openWebSocketWire(
  url: string,
  events: WireEvents,
  make: (url: string) => WebSocket = (at) => new WebSocket(at),
): Wire {
  const socket = make(url);
  socket.binaryType = 'arraybuffer';
  let unsaid: string[] = [];
  socket.onopen = () => {
    for (const text of unsaid) socket.send(text);
    unsaid = [];
  };
  socket.onmessage = ({ data }) => {
    if (typeof data === 'string') events.text(data);
    else events.bytes?.(new Uint8Array(data as ArrayBuffer));
  };
  socket.onclose = events.closed;
  return {
    send: (text) => {
      if (socket.readyState === WebSocket.CONNECTING) unsaid.push(text);
      else if (socket.readyState === WebSocket.OPEN) socket.send(text);
    },
    waiting: () => socket.bufferedAmount,
    close: () => socket.close(),
  };
}
