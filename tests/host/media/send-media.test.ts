import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createServer, request, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { mediaOf } from '../../../src/host/media/send-media.ts';
import { makePlace } from '../place.ts';

/** Serves files of one folder by their names, as a group's addresses would. */
async function serveMedia(files: Readonly<Record<string, string | Uint8Array>>) {
  const place = makePlace();
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(place, name), bytes);
  const lost: string[] = [];
  const send = mediaOf({
    mediaAt: (name) => join(place, name),
    mediaLost: (name) => lost.push(name),
  });
  const taken: { readonly bytes: () => number }[] = [];
  const server = createServer((incoming, response) => {
    const { socket } = response;
    taken.push({ bytes: () => socket?.bytesWritten ?? 0 });
    if (!send((incoming.url ?? '').slice(1), incoming, response)) response.writeHead(404).end();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  const open = async (name: string, headers = {}, method = 'GET'): Promise<IncomingMessage> => {
    const out = request({ port, host: '127.0.0.1', path: `/${name}`, method, headers });
    out.on('error', () => {});
    out.end();
    const [incoming] = (await once(out, 'response')) as [IncomingMessage];
    return incoming;
  };
  return { open, lost, taken };
}

async function textOf(incoming: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of incoming) parts.push(part as Buffer);
  return Buffer.concat(parts).toString();
}

const ten = '0123456789';

test.each([
  ['bytes=0-1', { status: 206, text: '01', said: 'bytes 0-1/10' }],
  ['bytes=7-', { status: 206, text: '789', said: 'bytes 7-9/10' }],
  ['bytes=-3', { status: 206, text: '789', said: 'bytes 7-9/10' }],
  ['bytes=-30', { status: 206, text: ten, said: 'bytes 0-9/10' }],
  ['bytes=5-500', { status: 206, text: '56789', said: 'bytes 5-9/10' }],
  ['bytes=10-', { status: 416, text: '', said: 'bytes */10' }],
  ['bytes=10-20', { status: 416, text: '', said: 'bytes */10' }],
  ['bytes=-0', { status: 416, text: '', said: 'bytes */10' }],
  ['bytes=3-1', { status: 200, text: ten, said: undefined }],
  ['bytes=0-1,3-4', { status: 200, text: ten, said: undefined }],
  ['lines=1-2', { status: 200, text: ten, said: undefined }],
  ['bytes=-', { status: 200, text: ten, said: undefined }],
])('[HOST-51] %s is answered as it is asked', async (range, { status, text, said }) => {
  const { open } = await serveMedia({ 'ford.webm': ten });
  for (const method of ['GET', 'HEAD']) {
    const answer = await open('ford.webm', { range }, method);
    expect([answer.statusCode, answer.headers['content-range']]).toEqual([status, said]);
    expect(answer.headers['accept-ranges']).toBe('bytes');
    expect(answer.headers['content-length']).toBe(String(text.length));
    expect(await textOf(answer)).toBe(method === 'HEAD' ? '' : text);
  }
});

test.each([
  ['a.mp3', 'audio/mpeg'],
  ['a.webm', 'video/webm'],
  ['a.mp4', 'video/mp4'],
  ['a.vtt', 'text/vtt; charset=utf-8'],
  ['a.svg', 'image/svg+xml; charset=utf-8'],
  ['a.png', 'image/png'],
  ['a.jpg', 'image/jpeg'],
  ['a.jpeg', 'image/jpeg'],
  ['a.webp', 'image/webp'],
])('[HOST-32] %s is sent as %s, for nobody to keep or to run', async (name, type) => {
  const { open } = await serveMedia({ [name]: ten });
  const { headers } = await open(name);
  expect(headers['content-type']).toBe(type);
  expect(headers['cache-control']).toBe('private, no-store');
  expect(headers['content-security-policy']).toContain("default-src 'none'");
  if (name.endsWith('svg')) expect(headers['content-security-policy']).toContain('sandbox');
  expect([headers.etag, headers['last-modified']]).toEqual([undefined, undefined]);
});

test('[HOST-50] a file that is gone or empty is answered as nonsense is, and told', async () => {
  const { open, lost } = await serveMedia({ 'empty.webm': '' });
  expect((await open('gone.webm')).statusCode).toBe(404);
  expect((await open('empty.webm')).statusCode).toBe(404);
  expect(lost).toEqual(['gone.webm', 'empty.webm']);
});

test('[HOST-52] whoever takes little of a large film makes the host read little', async () => {
  const megabytes = 64;
  const { open, taken } = await serveMedia({ 'ford.mp4': new Uint8Array(megabytes * 1_048_576) });
  const slow = await open('ford.mp4');
  slow.once('readable', () => slow.read(1));
  await once(slow, 'readable');
  const other = await open('ford.mp4', { range: 'bytes=0-3' });
  expect(await textOf(other)).toBe('\0\0\0\0');
  expect(taken[0]?.bytes()).toBeLessThan(16 * 1_048_576);
  slow.destroy();
  const again = await open('ford.mp4', { range: `bytes=${megabytes * 1_048_576 - 2}-` });
  expect(await textOf(again)).toBe('\0\0');
  expect(taken[0]?.bytes()).toBeLessThan(16 * 1_048_576);
});

test('[HOST-46] a drawing is packed for whoever takes it so, and nothing else is', async () => {
  const drawing = `<svg>${'<path d="M0 0h9"/>'.repeat(200)}</svg>`;
  const { open } = await serveMedia({
    'a.svg': drawing,
    'a.png': drawing,
    'b.svg': 'x'.repeat(300_000),
  });
  const gzip = { 'accept-encoding': 'gzip, deflate' };
  const answer = await open('a.svg', gzip);
  const parts: Buffer[] = [];
  for await (const part of answer) parts.push(part as Buffer);
  expect(answer.headers['content-encoding']).toBe('gzip');
  expect(Number(answer.headers['content-length'])).toBeLessThan(drawing.length / 10);
  expect(gunzipSync(Buffer.concat(parts)).toString()).toBe(drawing);
  const head = await open('a.svg', gzip, 'HEAD');
  expect(head.headers['content-length']).toBe(answer.headers['content-length']);
  expect(await textOf(head)).toBe('');
  const plain = [
    open('a.svg'),
    open('a.svg', { ...gzip, range: 'bytes=0-3' }),
    open('a.png', gzip),
    open('b.svg', gzip),
  ];
  for (const one of await Promise.all(plain))
    expect(one.headers['content-encoding']).toBeUndefined();
  expect(await textOf(await open('a.svg', { ...gzip, range: 'bytes=0-3' }))).toBe('<svg');
});
