import type { IncomingMessage, Server } from 'node:http';
import { WebSocketServer, type RawData, type WebSocket } from 'ws';
import type { Wire, WireEvents } from '../wire/wire.ts';
import { callersBy, type CallerOf } from './caller.ts';
import { splitPath, type HouseName } from './houses/house-path.ts';
import { isOwnOrigin } from './origin.ts';
import { leaveTogether } from './leave-together.ts';
import type { OwnName } from './own-name.ts';
import type { Places } from './places.ts';
import { refuseStream } from './refuse-stream.ts';

/** The longest that a device may say, sealed and padded. */
const longestFrame = 48 * 1024;
/** Browsers send a text whole; scraps of one cost far more than they weigh. */
const mostFragments = 64;
/** Bytes waiting for somebody who does not read, above which their pings are answered no more. */
const mostWaiting = 64 * 1024;
/** A browser answers pings by itself even where its page sleeps; two missed ones and the socket is dead. */
const pingEach = 5_000;

function wireOf(socket: WebSocket, leaving: ReturnType<typeof leaveTogether>): Wire {
  const send = (what: string | Uint8Array): void => leaving.send(socket, what);
  return {
    send,
    sendBytes: send,
    waiting: () => socket.bufferedAmount,
    close: () => {
      leaving.flush();
      socket.close(1000);
    },
  };
}

function textOf(data: RawData): string {
  const bytes = Array.isArray(data) ? Buffer.concat(data) : data;
  return (Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes)).toString('utf8');
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
  socket.on('ping', (data) => {
    if (socket.bufferedAmount < mostWaiting) socket.pong(data);
  });
  socket.on('message', (data, isBinary) => {
    missed = 0;
    // Whoever was closed may go on talking until they have answered that.
    if (socket.readyState !== socket.OPEN) return;
    if (isBinary) socket.close(1003);
    else events.text(textOf(data));
  });
  socket.on('error', () => socket.terminate());
  socket.on('close', () => {
    clearInterval(beat);
    events.closed();
  });
}

type Ports = {
  readonly attach: (wire: Wire, from: string, house: HouseName) => WireEvents;
  /** Shared with whatever else carries wires. */
  readonly places: Places;
  readonly isOwnName: OwnName;
  readonly callerOf?: CallerOf;
};

/** What a request for a socket is answered; 101 is yes. */
function statusFor(request: IncomingMessage, { isOwnName }: Ports): 101 | 403 | 421 {
  if (!isOwnName(request.headers.host)) return 421;
  const { rest } = splitPath(request.url ?? '/');
  return rest === '/wire' && isOwnOrigin(request) ? 101 : 403;
}

/** Opens `/wire` on the server, and that of each workshop, to pages of this host only. */
export function openSockets(server: Server, ports: Ports): { readonly close: () => void } {
  const sockets = new WebSocketServer({
    noServer: true,
    perMessageDeflate: false,
    maxPayload: longestFrame,
    maxFragments: mostFragments,
    autoPong: false,
  });
  const { callerOf = callersBy(false) } = ports;
  const leaving = leaveTogether();
  sockets.on('wsClientError', (_, stream) => refuseStream(stream, 400));
  server.on('upgrade', (request, stream, head) => {
    const status = statusFor(request, ports);
    if (status !== 101) return refuseStream(stream, status);
    const from = callerOf(request);
    const leave = ports.places.take(from);
    if (!leave) return refuseStream(stream, 503);
    stream.once('close', leave);
    sockets.handleUpgrade(request, stream, head, (socket) =>
      join(socket, ports.attach(wireOf(socket, leaving), from, splitPath(request.url ?? '/').name)),
    );
  });
  return {
    close: () => {
      for (const socket of sockets.clients) socket.terminate();
      sockets.close();
    },
  };
}
