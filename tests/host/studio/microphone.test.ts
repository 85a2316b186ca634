import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { isAtLocalhost } from '../../../src/host/listen.ts';
import { openOwnName } from '../../../src/host/own-name.ts';
import { openPages } from '../../../src/host/pages.ts';
import { makePlace } from '../place.ts';

async function serve(isAtIt = false): Promise<string> {
  const place = makePlace();
  for (const page of ['studio', 'participant']) {
    mkdirSync(join(place, page));
    writeFileSync(join(place, page, 'index.html'), '<p></p>');
  }
  const pages = openPages({
    folders: [{ at: '/', folder: place }],
    isOwnName: openOwnName(),
    isAtLocalhost: isAtIt,
    api: (_, response) => Promise.resolve(void response.end()),
    hostKey: 'K',
    streams: () => {},
    media: () => false,
    workshop: null,
  });
  const server = createServer((asked, response) => void pages(asked, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

test('[VOICE-37] the studio’s page alone may ask for a microphone, and nobody for anything else', async () => {
  const base = await serve();
  const mayRecord = async (path: string): Promise<boolean> => {
    const policy = (await fetch(`${base}${path}`)).headers.get('permissions-policy') ?? '';
    expect(policy).toContain('camera=()');
    expect(policy).toContain('geolocation=()');
    return policy.includes('microphone=(self)');
  };
  expect(await mayRecord('/studio/')).toBe(true);
  for (const path of ['/participant/', '/studio/none', '/api/groups'])
    expect(await mayRecord(path)).toBe(false);
});

test('[VOICE-37] the studio’s page says whether localhost leads to this host', async () => {
  const said = async (base: string, path: string): Promise<string | null> =>
    (await fetch(`${base}${path}`, { method: 'HEAD' })).headers.get('x-at-localhost');
  const base = await serve(true);
  expect(await said(base, '/studio/')).toBe('yes');
  expect(await said(base, '/participant/')).toBeNull();
  expect(await said(await serve(), '/studio/')).toBeNull();
  const hosts = [null, '0.0.0.0', '::', '::1', '127.0.0.1', 'localhost', '192.168.1.5', 'fd00::2'];
  expect(hosts.filter(isAtLocalhost)).toEqual(hosts.slice(0, 6));
});
