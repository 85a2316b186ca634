import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { endOnFault, tellOnFault } from '../../src/host/end-on-fault.ts';
import { openPlaces } from '../../src/host/places.ts';
import { openSockets } from '../../src/host/sockets.ts';
import { makeTestClock } from '../room/test-clock.ts';
import { openCiphers } from '../../src/room/page-ports.ts';
import type { Wire } from '../../src/wire/wire.ts';
import { connect, openWorkshop, secrets } from '../room/workshop.ts';

/** Sockets whose host says back what it hears, and falls over one word. */
async function serve() {
  const told: unknown[] = [];
  const left: string[] = [];
  const echo = (wire: Wire, from: string) => ({
    text: (text: string) => {
      if (text === 'fall') throw new Error('fallen');
      wire.send(text);
    },
    closed: () => {
      left.push(from);
      if (left.length > 1) throw new Error('fallen at the end');
    },
  });
  const attach = endOnFault(echo, (error) => told.push(String(error)));
  const server = createServer();
  const places = openPlaces({ most: 10, mostEach: 10 });
  const sockets = openSockets(server, { attach, places, isOwnName: () => true });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    sockets.close();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  const open = async (): Promise<WebSocket> => {
    const socket = new WebSocket(`ws://127.0.0.1:${port}/wire`);
    await once(socket, 'open');
    return socket;
  };
  return { open, told, left };
}

async function echoed(socket: WebSocket, text: string): Promise<unknown> {
  const heard = once(socket, 'message');
  socket.send(text);
  const [event] = (await heard) as [MessageEvent];
  return event.data;
}

test('[HOST-31] a fault over one frame closes that socket and is told; others are heard on', async () => {
  const { open, told, left } = await serve();
  const [bad, good] = [await open(), await open()];
  expect(await echoed(bad, 'first')).toBe('first');
  bad.send('fall');
  bad.send('fall');
  await once(bad, 'close');
  expect(told).toEqual(['Error: fallen']);
  expect(await echoed(good, 'still here')).toBe('still here');
  expect(left).toHaveLength(1);
  good.close();
  await once(good, 'close');
  expect(await echoed(await open(), 'another')).toBe('another');
  expect(told).toEqual(['Error: fallen', 'Error: fallen at the end']);
});

test('[HOST-31] a fault while somebody comes in closes their wire and is told; others come in', async () => {
  const hash = (token: string): string => {
    if (token.startsWith('fall')) throw new Error('fallen');
    return openCiphers.hash(token);
  };
  const { room, clock, troubles } = await openWorkshop({
    ports: { ciphers: { ...openCiphers, hash } },
  });
  const bad = connect(room, { token: 'fall'.repeat(8) });
  const good = connect(room, { token: secrets.facilitator });
  await clock.pass(200);
  expect([bad.isClosed(), good.isClosed()]).toEqual([true, false]);
  expect(good.frames.map(({ kind }) => kind)).toContain('welcome');
  expect(troubles).toMatchObject([{ kind: 'bug', sequence: 1 }]);
});

test('[HOST-31] a fault as a connection comes closes it, and nothing more is heard of it', () => {
  const told: string[] = [];
  let closed = 0;
  const attach = endOnFault(
    () => {
      throw new Error('fallen at the door');
    },
    (error) => told.push(String(error)),
  );
  const wire = { send: () => {}, waiting: () => 0, close: () => void (closed += 1) };
  const events = attach(wire, '');
  events.text('anything');
  events.closed();
  expect([closed, told]).toEqual([1, ['Error: fallen at the door']]);
});

test('[HOST-31] a fault in what a clock wakes is told, and the clock goes on', async () => {
  const told: string[] = [];
  const inside = makeTestClock();
  const clock = tellOnFault(inside, (error) => told.push(String(error)));
  let woken = 0;
  clock.wake(inside.now() + 10, () => {
    throw new Error('fallen asleep');
  });
  clock.wake(inside.now() + 20, () => void (woken += 1));
  const callOff = clock.wake(inside.now() + 30, () => void (woken += 1));
  callOff();
  await inside.pass(100);
  expect([woken, told]).toEqual([1, ['Error: fallen asleep']]);
});
