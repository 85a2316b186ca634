import { once } from 'node:events';
import { createServer } from 'node:http';
import { connect as dial, type AddressInfo, type Socket } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { openPlaces } from '../../src/host/places.ts';
import { openSockets } from '../../src/host/sockets.ts';
import { openStreams } from '../../src/host/streams.ts';
import type { Wire } from '../../src/wire/wire.ts';
import { connect, openWorkshop, secrets } from '../room/workshop.ts';
import { until } from './house.ts';

const viewSize = 40_000;
const changes = 801;

/** A room behind the host's own sockets and streams, whose views are as long as views may be. */
async function serve() {
  const workshop = await openWorkshop();
  const waited = { most: 0, views: 0 };
  const attach = (wire: Wire) =>
    workshop.room.attach({
      send: (text) => {
        wire.send(text.padEnd(viewSize));
        waited.views += 1;
        waited.most = Math.max(waited.most, wire.waiting());
      },
      waiting: wire.waiting,
      close: wire.close,
    });
  const places = openPlaces({ most: 10, mostEach: 10 });
  const streams = openStreams(attach, places);
  const server = createServer((request, response) =>
    streams.answerIn('')(request, response, (request.url ?? '').slice('/wire/'.length)),
  );
  const sockets = openSockets(server, { attach, places, isOwnName: () => true });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    streams.close();
    sockets.close();
    server.close();
    server.closeAllConnections();
  });
  return { ...workshop, waited, port: (server.address() as AddressInfo).port };
}

const hello = JSON.stringify({
  v: 1,
  kind: 'hello',
  by: { token: secrets.stage },
  language: 'en',
  have: null,
});

/** A frame as a device sends it: masked with zeros. */
function frameOf(text: string): Buffer {
  const length = Buffer.alloc(2);
  length.writeUInt16BE(text.length);
  return Buffer.concat([Buffer.from([0x81, 0xfe]), length, Buffer.alloc(4), Buffer.from(text)]);
}

function openRaw(port: number, first: string): Socket {
  const socket = dial(port, '127.0.0.1');
  socket.write(first);
  onTestFinished(() => void socket.destroy());
  return socket;
}

async function bySocket(port: number): Promise<Socket> {
  const key = Buffer.alloc(16).toString('base64');
  const head = ['GET /wire HTTP/1.1', 'Host: a', 'Connection: Upgrade', 'Upgrade: websocket'];
  const more = [`Sec-WebSocket-Key: ${key}`, 'Sec-WebSocket-Version: 13', '', ''];
  const socket = openRaw(port, [...head, ...more].join('\r\n'));
  await once(socket, 'data');
  socket.pause();
  socket.write(frameOf(hello));
  return socket;
}

async function byRequests(port: number): Promise<Socket> {
  const id = 'a'.repeat(24);
  const socket = openRaw(port, `GET /wire/${id} HTTP/1.1\r\nHost: a\r\n\r\n`);
  await once(socket, 'data');
  socket.pause();
  await fetch(`http://127.0.0.1:${port}/wire/${id}`, { method: 'POST', body: hello });
  return socket;
}

test.each([
  ['socket', bySocket],
  ['requests', byRequests],
] as const)(
  '[SLOW-1] a device that does not read keeps at most 64 kB and one view in the host’s memory, over %s',
  async (_, open) => {
    const { port, room, clock, waited } = await serve();
    const console = connect(room, { token: secrets.facilitator });
    const device = await open(port);
    await until(() => waited.views > 1);
    for (let count = 0; count < changes; count += 1) {
      console.command({ kind: count % 2 === 0 ? 'pause' : 'resume' });
      await clock.pass(150);
    }
    expect(waited.most).toBeGreaterThan(viewSize);
    expect(waited.most).toBeLessThan(64 * 1024 + viewSize + 1000);
    let read = 0;
    let last = '';
    device.on('data', (data) => {
      read += data.length;
      last = `${last}${data.toString('latin1')}`.slice(-2 * viewSize);
    });
    device.resume();
    while (!last.trimEnd().includes('"paused":"facilitator"')) await clock.pass(1000);
    expect(read).toBeLessThan((changes * viewSize) / 2);
  },
);
