import { createServer, type Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { callerOf } from './caller.ts';
import { openPlaces } from './places.ts';
import { refuseStream } from './refuse-stream.ts';
import { setSafety } from './safety.ts';

/** Milliseconds until a request's head, and all of it, has to be there; looked at each 2 s. */
const patience = {
  headersTimeout: 10_000,
  requestTimeout: 20_000,
  connectionsCheckingInterval: 2_000,
  // Who names no host is answered as who names a strange one.
  requireHostHeader: false,
} as const;

/** Whatever else a browser has open while it reads a page comes beside the wires. */
const connections = { most: 5_000, mostEach: 2_000 } as const;
/** Behind a balancer all come from one. */
const passedOn = { most: 5_000, mostEach: 5_000 } as const;

/** What cannot be read as HTTP, or takes too long to come. */
function refuseUnread(
  { code }: NodeJS.ErrnoException,
  stream: Duplex & { readonly bytesWritten?: number },
): void {
  if (!stream.writable || (stream.bytesWritten ?? 0) > 0) return void stream.destroy();
  if (code === 'HPE_HEADER_OVERFLOW') return refuseStream(stream, 431);
  refuseStream(stream, code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 408 : 400);
}

/** It listens before it is open, since its port is told; whoever comes by then tries again, and a socket's hello is a request until somebody takes it. */
function refuseEarly(server: Server): void {
  server.on('request', (_, response) => {
    if (server.listenerCount('request') > 1) return;
    setSafety(response);
    response.writeHead(503, { Connection: 'close', 'Retry-After': '1' }).end();
  });
}

/** A server that whoever is slow, or opens too much from one address, cannot hold up. */
export function openServer(isBehind = false): Server {
  const server = createServer(patience);
  const places = openPlaces(isBehind ? passedOn : connections);
  refuseEarly(server);
  server.on('clientError', refuseUnread);
  server.on('checkExpectation', (_, response) => {
    setSafety(response);
    response.writeHead(417).end();
  });
  server.on('connection', (socket) => {
    const leave = places.take(callerOf(socket.remoteAddress));
    if (leave) socket.once('close', leave);
    else socket.destroy();
  });
  return server;
}
