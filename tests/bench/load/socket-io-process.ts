// The same minimal work as the floor's, over Socket.IO as it is installed. Ends at once where it is not.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { openDurableFloor } from './durable-floor.ts';

type Socket = {
  readonly emit: (name: string, what: string) => void;
  readonly on: (name: string, then: (what: number, ack: () => void) => void) => void;
};
type Everybody = Pick<Socket, 'emit'> & {
  readonly on: (name: 'connection', then: (socket: Socket) => void) => void;
};
type SocketIo = { readonly Server: new (server: unknown, options: object) => Everybody };

const [file = '', size = '2000'] = process.argv.slice(2);
const library = 'socket.io';
const { Server } = (await import(library)) as SocketIo;
const store = openDurableFloor(file);
const server = createServer();
const everybody = new Server(server, { transports: ['websocket'], perMessageDeflate: false });
let shows = 0;
const scene = (): string => String(shows).padEnd(Number(size), 'x');

everybody.on('connection', (socket) => {
  socket.emit('scene', scene());
  socket.on('answer', (what, ack) => store(String(what), ack));
  socket.on('show', (what, ack) =>
    store(String(what), () => {
      ack();
      shows += 1;
      everybody.emit('scene', scene());
    }),
  );
});
server.listen(0, '127.0.0.1', 8192, () =>
  console.log(JSON.stringify({ port: (server.address() as AddressInfo).port })),
);
