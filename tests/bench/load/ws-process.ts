// The floor: a bare broadcast and acknowledgement over the same socket library, with the same sync.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WebSocketServer } from 'ws';
import { openDurableFloor } from './durable-floor.ts';

const [file = '', size = '2000'] = process.argv.slice(2);
const store = openDurableFloor(file);
const server = createServer();
const sockets = new WebSocketServer({ server, perMessageDeflate: false });
let shows = 0;
const scene = (): string => JSON.stringify({ scene: String(shows).padEnd(Number(size), 'x') });

sockets.on('connection', (socket) => {
  socket.send(scene());
  socket.on('message', (data) => {
    const said = Buffer.from(data as Buffer).toString('utf8');
    const { id, answer } = JSON.parse(said) as { id: number; answer?: number };
    store(said, () => {
      socket.send(JSON.stringify({ ack: id }));
      if (answer !== undefined) return;
      shows += 1;
      const shown = scene();
      for (const one of sockets.clients) one.send(shown);
    });
  });
});
server.listen(0, '127.0.0.1', 8192, () =>
  console.log(JSON.stringify({ port: (server.address() as AddressInfo).port })),
);
