import { createServer, type Server } from 'node:http';
import { callerOf } from './caller.ts';
import { openPlaces } from './places.ts';

/** Milliseconds until a request's head, and all of it, has to be there; looked at each 2 s. */
const patience = {
  headersTimeout: 10_000,
  requestTimeout: 20_000,
  connectionsCheckingInterval: 2_000,
} as const;

/** Whatever else a browser has open while it reads a page comes beside the wires. */
const connections = { most: 4_000, mostEach: 2_000 } as const;

/** A server that whoever is slow, or opens too much from one address, cannot hold up. */
export function openServer(): Server {
  const server = createServer(patience);
  const places = openPlaces(connections);
  server.on('connection', (socket) => {
    const leave = places.take(callerOf(socket.remoteAddress));
    if (leave) socket.once('close', leave);
    else socket.destroy();
  });
  return server;
}
