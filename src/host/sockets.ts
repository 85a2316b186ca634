import type { Server } from 'node:http';
import { WebSocketServer, type RawData, type WebSocket } from 'ws';
import type { Wire, WireEvents } from '../wire/wire.ts';
import { callerOf } from './caller.ts';
import { isOwnOrigin } from './origin.ts';

/** The longest that a device may say, sealed and padded. */
const longestFrame = 48 * 1024;
const mostSockets = 2_500;
/** A browser answers pings by itself even where its page sleeps; two missed ones and the socket is dead. */
const pingEach = 5_000;

function wireOf(socket: WebSocket): Wire {
  return {
    send: (text) => {
      if (socket.readyState === socket.OPEN) socket.send(text);
    },
    waiting: () => socket.bufferedAmount,
    close: () => socket.close(1000),
  };
}

function textOf(data: RawData): string {
  if (Array.isArray(data)) return Buffer.concat(data).toString('utf8');
  return Buffer.from(data as Buffer).toString('utf8');
}

function join(socket: WebSocket, events: WireEvents): void {
  let missed = 0;
  const beat = setInterval(() => {
    if (missed >= 2) return socket.terminate();
    missed += 1;
    socket.ping();
  }, pingEach);
  socket.on('pong', () => {
    missed = 0;
  });
  socket.on('message', (data, isBinary) => {
    missed = 0;
    if (isBinary) socket.close(1003);
    else events.text(textOf(data));
  });
  socket.on('error', () => socket.terminate());
  socket.on('close', () => {
    clearInterval(beat);
    events.closed();
  });
}

/** Opens `/wire` on the server, to pages of this host only. */
export function openSockets(
  server: Server,
  attach: (wire: Wire, from: string) => WireEvents,
): { readonly close: () => void } {
  const sockets = new WebSocketServer({
    noServer: true,
    perMessageDeflate: false,
    maxPayload: longestFrame,
  });
  server.on('upgrade', (request, stream, head) => {
    const isFull = sockets.clients.size >= mostSockets;
    if (request.url !== '/wire' || isFull || !isOwnOrigin(request)) {
      stream.on('error', () => {});
      stream.end(`HTTP/1.1 ${isFull ? '503 Full' : '403 Forbidden'}\r\nConnection: close\r\n\r\n`);
      return;
    }
    const from = callerOf(request.socket.remoteAddress);
    sockets.handleUpgrade(request, stream, head, (socket) =>
      join(socket, attach(wireOf(socket), from)),
    );
  });
  return {
    close: () => {
      for (const socket of sockets.clients) socket.terminate();
      sockets.close();
    },
  };
}
