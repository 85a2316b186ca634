import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { expect, onTestFinished, test, vi } from 'vitest';
import { openLink } from '../../src/link/open-link.ts';
import { programPorts } from '../../src/link/program-ports.ts';
import type { View } from '../../src/session/view/viewer.ts';
import { makePlace } from '../host/place.ts';
import { startProcess } from './host-under-test.ts';

/** A network between devices and the host, which may stop letting sockets through. */
async function openNetwork(port: number) {
  let letsSockets = true;
  const sockets = new Set<Socket>();
  const upgrades = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(port, '127.0.0.1');
    sockets.add(near).add(far);
    near.on('data', (data) => {
      const isUpgrade = data.toString('latin1').startsWith('GET /wire HTTP');
      if (isUpgrade) upgrades.add(near);
      if (isUpgrade && !letsSockets) near.destroy();
      else far.write(data);
    });
    far.on('data', (data) => near.write(data));
    for (const [end, other] of [
      [near, far],
      [far, near],
    ] as const) {
      end.on('error', () => {});
      end.on('close', () => other.destroy());
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.close();
    for (const socket of sockets) socket.destroy();
  });
  return {
    url: `ws://127.0.0.1:${(server.address() as AddressInfo).port}/wire`,
    stopSockets: () => {
      letsSockets = false;
      for (const socket of upgrades) socket.destroy();
    },
    isStopped: () => [...upgrades].every((socket) => socket.destroyed),
  };
}

test('[HOST-26] a session goes on without sockets, and no command is lost or done twice', async () => {
  const host = await startProcess(makePlace());
  onTestFinished(async () => void (await host.stop('SIGTERM')));
  const network = await openNetwork(host.port);
  const link = openLink<View & { readonly kind: 'seat' }>({
    url: network.url,
    by: { code: host.code },
    language: 'en',
    ports: programPorts(network.url, Math.random),
  });
  onTestFinished(link.close);
  const isLive = (): void => expect(link.state.getState().status).toBe('live');
  await vi.waitFor(isLive, 10_000);
  expect(await link.send({ kind: 'speak', language: 'fr' })).toBe('done');
  network.stopSockets();
  const answers = ['ar', 'sw', 'ur'].map((language) => link.send({ kind: 'speak', language }));
  expect(await Promise.all(answers)).toEqual(['done', 'done', 'done']);
  await vi.waitFor(isLive, 10_000);
  await vi.waitFor(() => expect(link.state.getState().scene?.language).toBe('ur'), 10_000);
  expect(network.isStopped()).toBe(true);
});
