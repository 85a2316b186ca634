import { connect } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { parseFlags } from '../../src/host/flags.ts';
import { programPorts } from '../../src/link/program-ports.ts';
import { startHost } from '../../src/host/start-host.ts';
import { makePlace } from './place.ts';

test('[HOST-22] with --dev the pages come from their sources, and may load what rebuilds them', async () => {
  const flags = ['--dev', '--port', '0', '--data', makePlace()];
  const host = await startHost(parseFlags(flags), () => {});
  onTestFinished(host.close);
  const base = `http://127.0.0.1:${host.port}`;
  for (const page of ['participant', 'projector', 'facilitator']) {
    const answer = await fetch(`${base}/${page}/`);
    const html = await answer.text();
    expect([page, answer.status]).toEqual([page, 200]);
    expect(html).toContain('/@vite/client');
    expect(answer.headers.get('content-security-policy')).toBeNull();
    const source = await fetch(`${base}/${page}/main.tsx`);
    expect(source.headers.get('content-type')).toMatch('text/javascript');
  }
  expect((await fetch(`${base}/languages/en.json`)).status).toBe(200);
  expect((await fetch(`${base}/assets/art/signs/tree.svg`)).status).toBe(200);
  expect((await fetch(`${base}/api/packs`)).status).toBe(401);
  const url = `ws://127.0.0.1:${host.port}/wire`;
  const token = /#(.*)~/.exec(host.stage)?.[1] ?? '';
  const { promise, resolve } = Promise.withResolvers<string>();
  const wire = programPorts(url, () => 0).openWire(url, { text: resolve, closed: () => {} });
  wire.send(JSON.stringify({ v: 1, kind: 'hello', by: { token }, language: 'en', have: null }));
  expect(JSON.parse(await promise)).toMatchObject({ kind: 'welcome', as: 'stage' });
  wire.close();
  for (const port of [host.port, 24_679]) {
    expect([port, await answers(port, '127.0.0.1')]).toEqual([port, true]);
    expect([port, await answers(port, '127.0.0.2')]).toEqual([port, false]);
  }
});

function answers(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host }, () => resolve(true));
    socket.on('error', () => resolve(false));
    onTestFinished(() => void socket.destroy());
  });
}
