import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { sendFile } from '../../src/host/static-files.ts';
import { makePlace } from './place.ts';

test('[HOST-9] a drawing opened by itself may load and run nothing', async () => {
  const folder = makePlace();
  writeFileSync(join(folder, 'elder.svg'), '<svg/>');
  const served = { folder, path: 'elder.svg', isFromHere: true };
  const server = createServer((request, response) => {
    // As the policy of a page, which stands in every answer.
    response.setHeader('Content-Security-Policy', "script-src 'self'");
    void sendFile(served, request, response);
  }).listen(0, '127.0.0.1');
  onTestFinished(() => void server.close());
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const { headers } = await fetch(`http://127.0.0.1:${port}/elder.svg`);
  expect(headers.get('content-security-policy')).toBe("default-src 'none'; sandbox");
  expect(headers.get('content-type')).toBe('image/svg+xml; charset=utf-8');
});
