// The floor: a bare broadcast and acknowledgement over the same socket library, with the same sync; with `sealed`, behind the same seals.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WebSocketServer, type WebSocket } from 'ws';
import { hostSealPorts } from '../../../src/host/host-seals.ts';
import { makeBase64 } from '../../../src/wire/base64.ts';
import { sealForDevices } from '../../../src/wire/sealed-wire.ts';
import type { Wire, WireEvents } from '../../../src/wire/wire.ts';
import { openBareRoom } from './bare-room.ts';

const [file = '', size = '2000', sealed] = process.argv.slice(2);
const room = openBareRoom(file, Number(size));
const server = createServer();
const sockets = new WebSocketServer({ server, perMessageDeflate: false });
const pair = hostSealPorts.newPair();

const wireOf = (socket: WebSocket): Wire => ({
  send: (text) => socket.send(text),
  sendBytes: (bytes) => socket.send(bytes),
  waiting: () => socket.bufferedAmount,
  close: () => socket.close(),
});

function attachBare(wire: Wire): WireEvents {
  const { hear, leave } = room.come(wire.send);
  return { text: hear, closed: leave };
}

/** Whoever comes sealed says something first, since nothing can be said to them before. */
function attachOnceHeard(wire: Wire): WireEvents {
  let inside: WireEvents | null = null;
  return {
    text: (text) => {
      if (inside) inside.text(text);
      else inside = attachBare(wire);
    },
    closed: () => inside?.closed(),
  };
}

const attach =
  sealed === 'sealed' ? sealForDevices(attachOnceHeard, pair, hostSealPorts) : attachBare;

sockets.on('connection', (socket) => {
  const events = attach(wireOf(socket), '');
  socket.on('message', (data) => events.text(Buffer.from(data as Buffer).toString('utf8')));
  socket.on('close', () => events.closed());
});
server.listen(0, '127.0.0.1', 8192, () => {
  const { port } = server.address() as AddressInfo;
  console.log(JSON.stringify({ port, key: makeBase64(pair.publicKey) }));
});
