import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { sendFile } from '../../src/host/static-files.ts';
import { makePlace } from './place.ts';

const ofPages = "script-src 'self'";

/** With what a file of this name is answered, where the policy of pages stands in every answer. */
async function headersOf(name: string): Promise<Headers> {
  const folder = makePlace();
  writeFileSync(join(folder, name), '<svg/>');
  const server = createServer((request, response) => {
    response.setHeader('Content-Security-Policy', ofPages);
    void sendFile({ folder, path: name, isFromHere: true }, request, response);
  }).listen(0, '127.0.0.1');
  onTestFinished(() => void server.close());
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return (await fetch(`http://127.0.0.1:${port}/${name}`)).headers;
}

test('[HOST-9] a drawing opened by itself may load and run nothing', async () => {
  const headers = await headersOf('elder.svg');
  expect(headers.get('content-security-policy')).toBe(
    "default-src 'none'; frame-ancestors 'self'; sandbox",
  );
  expect(headers.get('content-type')).toBe('image/svg+xml; charset=utf-8');
});

test('[HOST-9] what is no page carries no policy of pages, and may load and run nothing', async () => {
  for (const name of ['say.js', 'paper.css', 'en.json', 'bird.wav', 'andika.woff2', 'odd.thing'])
    expect([name, (await headersOf(name)).get('content-security-policy')]).toEqual([
      name,
      "default-src 'none'; frame-ancestors 'self'",
    ]);
  expect((await headersOf('page.html')).get('content-security-policy')).toBe(ofPages);
});
