import { expect, onTestFinished, test, vi } from 'vitest';
import { openLink } from '../../src/link/open-link.ts';
import { programPorts } from '../../src/link/program-ports.ts';
import type { View } from '../../src/session/view/viewer.ts';
import { makePlace } from '../host/place.ts';
import { startProcess } from './host-under-test.ts';
import { openNetwork } from './network.ts';

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
