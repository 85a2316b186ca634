import { once } from 'node:events';
import { createServer, request, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test, vi } from 'vitest';
import { openPlaces } from '../../src/host/places.ts';
import { openStreams } from '../../src/host/streams.ts';
import { newSecret } from '../../src/link/browser-ports.ts';
import { openStreamWire } from '../../src/link/stream-wire.ts';
import type { Wire } from '../../src/wire/wire.ts';

type Attached = {
  readonly wire: Wire;
  readonly from: string;
  readonly heard: string[];
  isClosed: boolean;
};

async function serve() {
  const attached: Attached[] = [];
  const asked: IncomingMessage[] = [];
  const streams = openStreams(
    (wire, from) => {
      const one: Attached = { wire, from, heard: [], isClosed: false };
      attached.push(one);
      return {
        text: (text) => void one.heard.push(text),
        closed: () => {
          one.isClosed = true;
        },
      };
    },
    openPlaces({ most: 3, mostEach: 3 }),
  );
  const server = createServer((request, response) => {
    asked.push(request);
    streams.answerIn('')(request, response, (request.url ?? '').slice('/wire/'.length));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/wire`;
  onTestFinished(() => {
    streams.close();
    server.close();
    server.closeAllConnections();
  });
  const connect = () => {
    const told: string[] = [];
    const ports = { fetch: (at: string, init: RequestInit) => fetch(at, init), newId: newSecret };
    const wire = openStreamWire(
      base.replace('http', 'ws'),
      {
        text: (text) => void told.push(text),
        closed: () => void told.push('closed'),
      },
      ports,
    );
    return { wire, told };
  };
  return { base, attached, asked, streams, connect, server };
}

test('[HOST-25] without a socket a device is heard and hears, everything in its order', async () => {
  const { attached, connect } = await serve();
  const { wire, told } = connect();
  const texts = Array.from({ length: 200 }, (_, at) => `text ${at} äö${'x'.repeat(at * 10)}`);
  for (const text of texts.slice(0, 100)) wire.send(text);
  await vi.waitFor(() => expect(attached[0]?.heard.length).toBe(100));
  for (const text of texts.slice(100)) wire.send(text);
  for (const text of texts) attached[0]?.wire.send(text);
  await vi.waitFor(() => expect(attached[0]?.heard).toEqual(texts));
  await vi.waitFor(() => expect(told).toEqual(texts));
  expect(attached[0]?.wire.waiting()).toBe(0);
  wire.close();
  await vi.waitFor(() => expect(attached[0]?.isClosed).toBe(true));
  expect(told).not.toContain('closed');
});

test('[HOST-25] who is closed by the host is told so, and two devices are apart', async () => {
  const { attached, connect } = await serve();
  const [one, other] = [connect(), connect()];
  await vi.waitFor(() => expect(attached.length).toBe(2));
  one.wire.send('a');
  other.wire.send('b');
  await vi.waitFor(() =>
    expect(attached.flatMap(({ heard }) => heard).toSorted()).toEqual(['a', 'b']),
  );
  attached.find(({ heard }) => heard.includes('a'))?.wire.close();
  await vi.waitFor(() => expect(one.told).toEqual(['closed']));
  one.wire.send('more');
  other.wire.send('c');
  await vi.waitFor(() =>
    expect(attached.find(({ heard }) => heard.includes('b'))?.heard).toEqual(['b', 'c']),
  );
  expect(other.told).toEqual([]);
  expect(attached[0]?.from).toBe(attached[1]?.from);
});

test('[HOST-25] of two requests at once on one stream one is heard, and after it another', async () => {
  const { base, attached, server } = await serve();
  const id = 'b'.repeat(24);
  const own = await fetch(`${base}/${id}`);
  const slow = request(`${base}/${id}`, { method: 'POST', headers: { 'Content-Length': 8 } });
  const begun = once(server, 'request');
  slow.write('slow');
  await begun;
  const post = async (body: string): Promise<number> =>
    (await fetch(`${base}/${id}`, { method: 'POST', body })).status;
  expect(await post('between')).toBe(409);
  const answered = once(slow, 'response');
  slow.end('ness');
  const [answer] = (await answered) as [IncomingMessage];
  expect([answer.statusCode, await post('after')]).toEqual([204, 204]);
  const cut = request(`${base}/${id}`, { method: 'POST', headers: { 'Content-Length': 8 } });
  cut.on('error', () => {});
  const cutBegun = once(server, 'request');
  cut.write('cut');
  await cutBegun;
  cut.destroy();
  await vi.waitFor(async () => expect(await post('later')).toBe(204));
  expect(attached[0]?.heard).toEqual(['slowness', 'after', 'later']);
  await own.body?.cancel();
});

test('[HOST-25] no other site, no stranger, no second listener and no flood gets in', async () => {
  const { base, attached, connect } = await serve();
  const id = 'a'.repeat(24);
  const status = async (path: string, init: RequestInit = {}): Promise<number> =>
    (await fetch(`${base}/${path}`, init)).status;
  expect(await status('short')).toBe(404);
  expect(await status(`${id}/..`)).toBe(404);
  expect(await status(id, { method: 'PUT' })).toBe(405);
  expect(await status(id, { method: 'POST', body: 'hello' })).toBe(404);
  expect(await status(id, { headers: { origin: 'http://elsewhere.example' } })).toBe(403);
  expect(
    await status(id, { method: 'POST', headers: { origin: 'http://elsewhere.example' } }),
  ).toBe(403);
  const own = await fetch(`${base}/${id}`);
  expect([own.status, own.headers.get('content-type')]).toEqual([200, 'text/event-stream']);
  expect(await status(id)).toBe(409);
  expect(await status(id, { method: 'POST', body: 'y'.repeat(513 * 1024) })).toBe(413);
  expect(await status(id, { method: 'POST', body: 'one\n\ntwo\n' })).toBe(204);
  expect(attached.map(({ heard }) => heard)).toEqual([['one', 'two']]);
  await own.body?.cancel();
  await vi.waitFor(() => expect(attached[0]?.isClosed).toBe(true));
  expect(await status(id, { method: 'POST', body: 'late' })).toBe(404);
  const { wire, told } = connect();
  await vi.waitFor(() => expect(attached.length).toBe(2));
  attached[1]?.wire.close();
  await vi.waitFor(() => expect(told).toEqual(['closed']));
  wire.close();
});

test('[ATTACK-5] a stream hears only the address it was opened from', async () => {
  const { base, attached } = await serve();
  const url = `${base}/${newSecret()}`;
  const opened = await fetch(url);
  const said = (localAddress: string): Promise<number> =>
    new Promise((resolve, reject) => {
      const sending = request(url, { method: 'POST', localAddress }, (answer) =>
        resolve(answer.statusCode ?? 0),
      );
      sending.on('error', reject).end('a text');
    });
  expect(await said('127.0.0.2')).toBe(404);
  expect(await said('127.0.0.1')).toBe(204);
  expect(attached.map(({ heard }) => heard)).toEqual([['a text']]);
  await opened.body?.cancel();
});

test('[ATTACK-5] nothing is read for a stream that is not there', async () => {
  const { base } = await serve();
  const sending = request(`${base}/${newSecret()}`, { method: 'POST' });
  sending.on('error', () => {});
  // Its body never comes.
  sending.write('a');
  const [answer] = (await once(sending, 'response')) as [IncomingMessage];
  expect(answer.statusCode).toBe(404);
  sending.destroy();
});
