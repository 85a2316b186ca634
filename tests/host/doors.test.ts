import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { expect, onTestFinished, test } from 'vitest';
import { openOwnName } from '../../src/host/own-name.ts';
import { openPages } from '../../src/host/pages.ts';
import { openServer } from '../../src/host/open-server.ts';
import { openPlaces } from '../../src/host/places.ts';
import { openSockets } from '../../src/host/sockets.ts';
import { openStreams } from '../../src/host/streams.ts';
import { makePlace } from './place.ts';

test('[ATTACK-2] a host answers to addresses, to names of the house, and to what it was told', () => {
  const isOwnName = openOwnName(['Training.example']);
  const own = [
    '192.168.1.5:8080',
    '[fd00::2]:8080',
    '[::1]',
    'localhost:8080',
    'laptop',
    'Laptop.local:80',
    'laptop.lan.',
    'training.example:8080',
  ];
  const others = [
    undefined,
    '',
    'evil.example',
    'evil.example:8080',
    '192.168.1.5.evil.example',
    'local.example',
    'laptop.local.evil.example',
    'evil.example/.local',
    'a@192.168.1.5',
    '192.168.1.5:8080:80',
    '192.168.1.5 evil.example',
    '[evil.example]',
    '[::1]evil.example',
    '999.1.1.1',
    '.',
  ];
  for (const name of own) expect([name, isOwnName(name)]).toEqual([name, true]);
  for (const name of others) expect([name, isOwnName(name)]).toEqual([name, false]);
});

type From = { readonly remoteAddress: string; readonly localAddress?: string };

const onAir: From = { remoteAddress: '192.168.1.9', localAddress: '192.168.1.5' };

/** A host's pages over a folder with a story in it, asked without a network. */
function openFolder() {
  const dist = join(makePlace(), 'dist');
  for (const path of ['alone', 'solo', 'studio', 'app', 'assets/lexicon', 'soloist'])
    mkdirSync(join(dist, path), { recursive: true });
  const files = [
    'alone/story.js',
    'solo/index.html',
    'studio/index.html',
    'assets/lexicon/names.txt',
  ];
  for (const path of [...files, 'app/main.js', 'soloist/index.html'])
    writeFileSync(join(dist, path), 'THE END');
  const pages = openPages({
    folders: [{ at: '/', folder: dist }],
    isOwnName: openOwnName(),
    api: async (_, response) => void response.end(),
    hostKey: 'K',
    streams: (_, response) => response.end(),
    media: () => false,
    workshop: null,
  });
  return async (url: string, from: From, asked: { method?: string; host?: string } = {}) => {
    const { method = 'HEAD', host = '192.168.1.5' } = asked;
    const request = Object.assign(Readable.from([]), { method, url, headers: { host } });
    const headers = new Map<string, unknown>();
    const told: string[] = [];
    const response = {
      statusCode: 200,
      setHeader: (name: string, value: unknown) => headers.set(name, value),
      removeHeader: (name: string) => headers.delete(name),
      end: (text = '') => void told.push(text),
    };
    await pages(
      Object.assign(request, { socket: from }) as unknown as IncomingMessage,
      response as unknown as ServerResponse,
    );
    return { status: response.statusCode, headers, body: told.join('') };
  };
}

test('[ATTACK-3] what holds a whole story is given to the machine itself and to nobody on its network', async () => {
  const ask = openFolder();
  const here: readonly From[] = [
    { remoteAddress: '127.0.0.1' },
    { remoteAddress: '::ffff:127.0.0.1' },
    { remoteAddress: '192.168.1.5', localAddress: '192.168.1.5' },
  ];
  const paths = [
    '/alone/story.js',
    '/solo/',
    '/solo/index.html',
    '/studio/',
    '/assets/lexicon/names.txt',
  ];
  for (const path of [...paths, '/%61lone/story.js', '//alone/story.js']) {
    expect([path, (await ask(path, onAir)).status]).toEqual([path, 404]);
    for (const from of here) expect([path, (await ask(path, from)).status]).toEqual([path, 200]);
  }
  for (const path of ['/app/main.js', '/soloist/'])
    expect((await ask(path, onAir)).status).toBe(200);
});

test('[ATTACK-6] every answer says what a page may load, who may frame it, and what it is', async () => {
  const ask = openFolder();
  const files = ['/app/main.js', '/app/main.js?x'];
  const asked: readonly (readonly [string, string?, string?])[] = [
    ...files.map((file) => [file] as const),
    ['/none'],
    ['/soloist/'],
    ['/'],
    ['/seal'],
    ['/favicon.ico'],
    ['/api/packs'],
    ['/wire/x'],
    ['/app/main.js', 'POST'],
    ['/app/main.js', 'GET', 'evil.example'],
  ];
  for (const [url, method = 'HEAD', host = '192.168.1.5'] of asked) {
    const { status, headers } = await ask(url, onAir, { method, host });
    expect([url, headers.get('X-Content-Type-Options')]).toEqual([url, 'nosniff']);
    expect(headers.get('Referrer-Policy')).toBe('no-referrer');
    expect(headers.get('Cross-Origin-Resource-Policy')).toBe('same-origin');
    expect(headers.get('Content-Security-Policy')).toMatch(/default-src 'none'/);
    expect(headers.get('Content-Security-Policy')).toMatch(/frame-ancestors 'self'/);
    // Browsers that know this policy heed these two of pages alone.
    const isFile = files.includes(url) && status === 200;
    expect([url, headers.get('X-Frame-Options')]).toEqual([url, isFile ? undefined : 'SAMEORIGIN']);
    const opener = headers.get('Cross-Origin-Opener-Policy');
    expect([url, opener]).toEqual([url, isFile ? undefined : 'same-origin']);
  }
  const { status, headers, body } = await ask('/', onAir, { host: 'evil.example' });
  expect([status, headers.get('Cache-Control')]).toEqual([421, 'no-store']);
  expect(body).not.toContain('evil');
});

test('[ATTACK-6] so does what is answered before there is a request, or after it was a socket', async () => {
  const server = openServer();
  const isOwnName = openOwnName();
  const places = openPlaces({ most: 9, mostEach: 9 });
  const sockets = openSockets(server, {
    attach: () => ({ text: () => {}, closed: () => {} }),
    places,
    isOwnName,
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    sockets.close();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  const upgrade = 'Connection: Upgrade\r\nUpgrade: websocket\r\n';
  const key = 'Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n';
  const asked: readonly (readonly [string, string])[] = [
    ['400', 'NONSENSE\r\n\r\n'],
    ['400', 'GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n'],
    ['431', `GET / HTTP/1.1\r\nHost: a\r\nX: ${'x'.repeat(40_000)}\r\n\r\n`],
    ['417', 'GET / HTTP/1.1\r\nHost: a\r\nExpect: secrets\r\nConnection: close\r\n\r\n'],
    ['421', `GET /wire HTTP/1.1\r\nHost: evil.example\r\n${upgrade}\r\n`],
    ['403', `GET /else HTTP/1.1\r\nHost: a\r\n${upgrade}\r\n`],
    ['400', `GET /wire HTTP/1.1\r\nHost: a\r\n${upgrade}\r\n`],
    ['400', `POST /wire HTTP/1.1\r\nHost: a\r\n${upgrade}${key}Sec-WebSocket-Version: 13\r\n\r\n`],
  ];
  for (const [status, bytes] of asked) {
    const caller = connect({ port, host: '127.0.0.1' });
    caller.write(bytes);
    const parts = await caller
      .setEncoding('latin1')
      .on('error', () => {})
      .toArray();
    const told = parts.join('');
    expect([bytes.slice(0, 40), told.slice(9, 12)]).toEqual([bytes.slice(0, 40), status]);
    expect(told).toContain('X-Content-Type-Options: nosniff');
    expect(told).not.toContain('evil');
  }
});

test('[ATTACK-4] places are counted together and from each address, and given back once', () => {
  const places = openPlaces({ most: 3, mostEach: 2 });
  const leave = places.take('one');
  expect(places.take('one')).not.toBeNull();
  expect(places.take('one')).toBeNull();
  expect(places.take('other')).not.toBeNull();
  expect(places.take('other')).toBeNull();
  leave?.();
  leave?.();
  expect(places.take('other')).not.toBeNull();
  expect(places.take('third')).toBeNull();
});

/** A host's wires with room for two, asked by bytes. */
async function openWires() {
  const attached: string[] = [];
  const attach = (_: unknown, from: string) => {
    attached.push(from);
    return { text: () => {}, closed: () => {} };
  };
  const places = openPlaces({ most: 2, mostEach: 2 });
  const streams = openStreams(attach, places);
  const server = createServer((request, response) =>
    streams.answerIn('')(request, response, (request.url ?? '').slice('/wire/'.length)),
  );
  const sockets = openSockets(server, { attach, places, isOwnName: openOwnName() });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const callers: Socket[] = [];
  const gone = new Set<number | undefined>();
  server.on('connection', (socket) => {
    const { remotePort } = socket;
    socket.on('close', () => gone.add(remotePort));
  });
  onTestFinished(() => {
    for (const caller of callers) caller.destroy();
    sockets.close();
    streams.close();
    server.closeAllConnections();
    server.close();
  });
  const say = async (...lines: readonly string[]) => {
    const caller = connect({ port, host: '127.0.0.1', allowHalfOpen: true });
    callers.push(caller);
    caller.write(`${lines.join('\r\n')}\r\n\r\n`);
    const [first] = (await once(caller, 'data')) as [Buffer];
    const isGone = (): boolean => gone.has(caller.localPort);
    return { caller, isGone, status: Number(String(first).split(' ')[1]) };
  };
  return { port, say, attached };
}

const upgrade = (path: string, host = '127.0.0.1'): readonly string[] => [
  `GET ${path} HTTP/1.1`,
  `Host: ${host}`,
  'Connection: Upgrade',
  'Upgrade: websocket',
  'Sec-WebSocket-Version: 13',
  'Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==',
];
const stream = (id: string): readonly string[] => [
  `GET /wire/${id.padEnd(20, '-')} HTTP/1.1`,
  'Host: 127.0.0.1',
];

test('[ATTACK-4] sockets and streams share their places, and whoever is refused a socket is let go', async () => {
  const { say, attached } = await openWires();
  const one = await say(...upgrade('/wire'));
  const two = await say(...stream('a'));
  expect([one.status, two.status]).toEqual([101, 200]);
  const refused = await say(...upgrade('/wire'));
  expect([refused.status, (await say(...stream('b'))).status]).toEqual([503, 503]);
  // This end never closes: the host has to.
  await expect.poll(refused.isGone).toBe(true);
  expect([one.isGone(), two.isGone()]).toEqual([false, false]);
  two.caller.destroy();
  await expect.poll(async () => (await say(...stream('c'))).status).toBe(200);
  expect(attached.length).toBe(3);
});

test('[ATTACK-2] no socket is opened by a name that is not the host’s', async () => {
  const { say, attached } = await openWires();
  expect((await say(...upgrade('/wire', 'evil.example'))).status).toBe(421);
  expect((await say(...upgrade('/other'))).status).toBe(403);
  expect(attached).toEqual([]);
});
