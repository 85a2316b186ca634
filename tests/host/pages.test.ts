import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, request, type IncomingMessage, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { WebSocket } from 'ws';
import { openApi } from '../../src/host/api.ts';
import { openOwnName } from '../../src/host/own-name.ts';
import { openPages } from '../../src/host/pages.ts';
import { openPlaces } from '../../src/host/places.ts';
import { openSockets } from '../../src/host/sockets.ts';
import { paperSitting } from './paper-sitting.ts';
import { makePlace } from './place.ts';
import { paperBefore, paperPacks } from './paper-before.ts';

const secret = 's'.repeat(43);
const isOwnName = openOwnName();

type Answer = {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
};
type Sent = {
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
};

function fill(place: string): void {
  for (const folder of ['dist/app', 'dist/participant', 'assets/art', 'dist/.vite'])
    mkdirSync(join(place, folder), { recursive: true });
  writeFileSync(join(place, 'dist/participant/index.html'), '<p>joining</p>');
  writeFileSync(join(place, 'dist/app/main-1a2b.js'), 'let a = 1;'.repeat(100));
  writeFileSync(join(place, 'dist/.vite/manifest.json'), '{}');
  writeFileSync(join(place, 'assets/art/elder.svg'), '<svg/>');
  writeFileSync(join(place, 'assets/bell.wav'), '0123456789');
  writeFileSync(join(place, 'secret.txt'), 'SECRET');
  symlinkSync(join(place, 'secret.txt'), join(place, 'assets/link.txt'));
}

async function serve() {
  const place = makePlace();
  fill(place);
  const asked: string[] = [];
  const heard: string[] = [];
  const sitting = paperSitting(asked, heard);
  const folders = [
    { at: '/assets/', folder: join(place, 'assets') },
    { at: '/', folder: join(place, 'dist') },
  ];
  const api = openApi({
    secret,
    packs: paperPacks,
    sitting,
    stageAddress: (stage) => `http://stage/#${stage}`,
    before: paperBefore,
    helperAddresses: () => ({}),
  });
  const pages = openPages({
    folders,
    isOwnName,
    api: api.request,
    hostKey: 'K',
    streams: (_, response) => response.end('stream'),
    media: () => false,
    workshop: null,
  });
  const server: Server = createServer((incoming, response) => void pages(incoming, response));
  const places = openPlaces({ most: 2, mostEach: 2 });
  const sockets = openSockets(server, { attach: sitting.attach, places, isOwnName });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  onTestFinished(() => {
    sockets.close();
    server.close();
    server.closeAllConnections();
  });
  // Sent as it stands: fetch would tidy the path up.
  const ask = async (
    path: string,
    { method = 'GET', headers = {}, body = '' }: Sent = {},
  ): Promise<Answer> => {
    const out = request({ port, path, method, headers, host: '127.0.0.1' });
    out.end(body);
    const [incoming] = (await once(out, 'response')) as [IncomingMessage];
    const parts: Buffer[] = [];
    for await (const part of incoming) parts.push(part as Buffer);
    return {
      status: incoming.statusCode ?? 0,
      headers: incoming.headers,
      body: Buffer.concat(parts),
    };
  };
  return { port, ask, asked, heard };
}

test.each([
  '/assets/../secret.txt',
  '/assets/%2e%2e/secret.txt',
  '/assets/..%2fsecret.txt',
  '/assets/%2e%2e%2fsecret.txt',
  '/assets/..%5csecret.txt',
  '/assets//../../secret.txt',
  '/assets/link.txt',
  '/assets/art',
  '/assets/%00',
  '/assets/%zz',
  '/assets/bell.wav%00.html',
  '/.vite/manifest.json',
  '/../secret.txt',
  '//etc/passwd',
  '/app/',
])('[HOST-7] %s leads nowhere', async (path) => {
  const { ask } = await serve();
  const { status, body } = await ask(path);
  expect([status, body.toString()]).toEqual([404, 'There is nothing here.\n']);
});

test('[HOST-8] a file comes with its type and may be kept as its name promises', async () => {
  const { ask } = await serve();
  const seen = async (path: string) => {
    const { status, headers } = await ask(path);
    return [status, headers['content-type'], headers['cache-control']];
  };
  expect(await seen('/participant/')).toEqual([200, 'text/html; charset=utf-8', 'no-cache']);
  const immutable = 'max-age=31536000, immutable';
  expect(await seen('/app/main-1a2b.js')).toEqual([
    200,
    'text/javascript; charset=utf-8',
    immutable,
  ]);
  expect(await seen('/assets/art/elder.svg')).toEqual([
    200,
    'image/svg+xml; charset=utf-8',
    'max-age=600',
  ]);
  for (const [from, to] of [
    ['/', '/participant/'],
    ['/participant', '/participant/'],
  ] as const) {
    const { status, headers } = await ask(from);
    expect([status, headers.location]).toEqual([302, to]);
  }
  expect((await ask('/favicon.ico')).status).toBe(204);
  expect((await ask('/participant/', { method: 'POST' })).status).toBe(405);
  expect((await ask('/participant/', { method: 'HEAD' })).body).toHaveLength(0);
});

test('[HOST-8] files are packed, sent in part, or not at all where the device has them', async () => {
  const { ask } = await serve();
  const packed = await ask('/app/main-1a2b.js', { headers: { 'accept-encoding': 'gzip, br' } });
  expect(packed.headers['content-encoding']).toBe('gzip');
  expect(gunzipSync(packed.body).toString()).toBe('let a = 1;'.repeat(100));
  const part = async (range: string) => {
    const { status, headers, body } = await ask('/assets/bell.wav', { headers: { range } });
    return [status, headers['content-range'], body.toString()];
  };
  expect(await part('bytes=0-1')).toEqual([206, 'bytes 0-1/10', '01']);
  expect(await part('bytes=7-')).toEqual([206, 'bytes 7-9/10', '789']);
  expect(await part('bytes=-3')).toEqual([206, 'bytes 7-9/10', '789']);
  expect(await part('bytes=5-500')).toEqual([206, 'bytes 5-9/10', '56789']);
  for (const odd of ['bytes=3-1', 'bytes=a-b', 'bytes=0-1,3-4', 'lines=1-2'])
    expect(await part(odd)).toEqual([200, undefined, '0123456789']);
  const { headers } = await ask('/assets/bell.wav');
  const again = await ask('/assets/bell.wav', { headers: { 'if-none-match': headers.etag ?? '' } });
  expect([again.status, again.body.length]).toEqual([304, 0]);
});

test('[HOST-9] a page may load only what this host serves, and runs no script that stands in it', async () => {
  const { ask, port } = await serve();
  const { headers } = await ask('/participant/');
  const policy = String(headers['content-security-policy']);
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self';");
  expect(policy).toContain(`connect-src 'self' ws://127.0.0.1:${port}`);
  expect(policy).not.toMatch(/unsafe|\*|https?:/);
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers['referrer-policy']).toBe('no-referrer');
  const sly = await ask('/participant/', { headers: { host: "evil; script-src 'unsafe-inline'" } });
  expect(sly.headers['content-security-policy']).not.toContain('evil');
});

test('[HOST-10] without the secret every question is answered alike', async () => {
  const { ask, asked } = await serve();
  const bearer = { authorization: `Bearer ${secret}` };
  const wrong = [
    {},
    { authorization: secret },
    { authorization: `Bearer ${secret}x` },
    { authorization: 'Bearer ' },
  ];
  const questions: [string, string][] = [
    ['GET', '/api/packs'],
    ['POST', '/api/burn'],
    ['POST', '/api/groups'],
    ['GET', '/api/groups'],
    ['POST', '/api/groups/open'],
    ['POST', '/api/groups/burn'],
    ['GET', '/api/none'],
  ];
  for (const headers of wrong)
    for (const [method, path] of questions) {
      const { status, body } = await ask(path, { method, headers });
      expect([status, body.toString()]).toEqual([401, '{"why":"no-secret"}']);
    }
  const foreign = { ...bearer, origin: 'http://elsewhere.example' };
  expect((await ask('/api/burn', { method: 'POST', headers: foreign })).status).toBe(403);
  expect(asked).toEqual([]);
  expect((await ask('/api/none', { headers: bearer })).status).toBe(404);
  expect((await ask('/api/burn', { headers: bearer })).status).toBe(404);
  const long = await ask('/api/groups', {
    method: 'POST',
    headers: bearer,
    body: ' '.repeat(5000),
  });
  const odd = await ask('/api/groups', { method: 'POST', headers: bearer, body: '{' });
  expect([long.status, odd.status]).toEqual([400, 400]);
  const begun = await ask('/api/groups', { method: 'POST', headers: bearer, body: '{"pack":"a"}' });
  expect(JSON.parse(begun.body.toString())).toEqual({ code: 'gourd-kite-lamp' });
  const burned = await ask('/api/burn', { method: 'POST', headers: bearer });
  expect(JSON.parse(burned.body.toString())).toEqual({ burned: true, left: [], went: [] });
  expect(JSON.parse((await ask('/api/stage', { headers: bearer })).body.toString())).toEqual({
    url: 'http://stage/#wall',
  });
  expect(asked).toEqual(['begin a', 'burn']);
});

async function fate(socket: WebSocket): Promise<unknown> {
  socket.on('error', () => {});
  const refused = once(socket, 'unexpected-response').then(
    ([, response]) => (response as IncomingMessage).statusCode,
  );
  const closed = once(socket, 'close').then(([code]) => code as number);
  return Promise.race([refused, closed]);
}

test('[HOST-24] the host tells by which key it is known', async () => {
  const { body, headers } = await (await serve()).ask('/seal');
  expect([body.toString(), headers['cache-control']]).toEqual(['K', 'no-store']);
});

test('[HOST-11] a socket is for this host, for text, and for frames of a device', async () => {
  const { port, heard } = await serve();
  const url = `ws://127.0.0.1:${port}/wire`;
  expect(await fate(new WebSocket(url, { origin: 'http://elsewhere.example' }))).toBe(403);
  expect(await fate(new WebSocket(`${url}/more`))).toBe(403);
  const own = new WebSocket(url, { origin: `http://127.0.0.1:${port}` });
  const [first] = await once(own, 'message');
  expect(String(first)).toBe('hello there');
  own.send('x'.repeat(48 * 1024));
  own.send('y'.repeat(48 * 1024 + 1));
  expect(await fate(own)).toBe(1009);
  const binary = new WebSocket(url);
  await once(binary, 'open');
  binary.send(Buffer.from('bytes'));
  expect(await fate(binary)).toBe(1003);
  expect(heard.map((text) => text.slice(0, 6)).slice(0, 2)).toEqual(['xxxxxx', 'closed']);
  expect(heard).not.toContain('bytes');
});

test('[HOST-20] the console asks for unfinished sessions, opens one and burns one', async () => {
  const { ask, asked } = await serve();
  const headers = { authorization: `Bearer ${secret}` };
  const post = async (path: string): Promise<unknown> => {
    const body = '{"code":"pot-drum-comb"}';
    return JSON.parse((await ask(path, { method: 'POST', headers, body })).body.toString());
  };
  const listed = await ask('/api/groups', { headers });
  expect(JSON.parse(listed.body.toString())).toEqual([
    { code: 'pot-drum-comb', groups: 1, scenario: 'a', phase: 'play', usedAt: 5 },
  ]);
  expect(await post('/api/groups/open')).toEqual({ code: 'gourd-kite-lamp' });
  expect(await post('/api/groups/burn')).toEqual({ burned: true, left: [], went: [] });
  expect(asked).toEqual(['open pot-drum-comb', 'burn pot-drum-comb']);
});

test('[GROUP-8] the console lists the groups, makes several, and holds or burns them', async () => {
  const { ask, asked } = await serve();
  const headers = { authorization: `Bearer ${secret}` };
  const post = async (path: string, sent: object) =>
    ask(path, { method: 'POST', headers, body: JSON.stringify(sent) });
  const listed = await ask('/api/session', { headers });
  const group = { code: 'gourd-kite-lamp', name: null, token: 'console' };
  expect(JSON.parse(listed.body.toString())).toEqual([{ ...group, stage: 'http://stage/#wall' }]);
  const plan = { name: 'A', pack: 'p', minutes: 60, cut: 12, teams: 2, inChainOfCommand: false };
  expect((await post('/api/session', { groups: [plan, { ...plan, name: 'B' }] })).status).toBe(200);
  for (const wrong of [{ ...plan, cut: 13 }, { ...plan, teams: 9 }, { ...plan, name: ' ' }, {}])
    expect((await post('/api/session', { groups: [wrong] })).status).toBe(400);
  expect((await post('/api/session/all', { command: 'pause' })).status).toBe(200);
  expect((await post('/api/session/all', { command: 'stop' })).status).toBe(400);
  expect((await post('/api/burn', { code: 'gourd-kite-lamp' })).status).toBe(200);
  expect(asked).toEqual(['begin A,B', 'all pause', 'burn group gourd-kite-lamp']);
});
