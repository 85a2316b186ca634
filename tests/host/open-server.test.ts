import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { openServer } from '../../src/host/open-server.ts';

test('[HOST-53] who comes before a host is open is told to try again, and is answered by it from then on', async () => {
  const server = openServer();
  onTestFinished(() => void server.close());
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const early = await fetch(`http://127.0.0.1:${port}/participant/`);
  expect([early.status, early.headers.get('retry-after')]).toEqual([503, '1']);
  const socket = new WebSocket(`ws://127.0.0.1:${port}/wire`);
  await once(socket, 'error');
  server.on('request', (_, response) => response.end('open'));
  const later = await fetch(`http://127.0.0.1:${port}/participant/`);
  expect([later.status, await later.text()]).toEqual([200, 'open']);
});
