import { once } from 'node:events';
import { afterEach, expect, test, vi } from 'vitest';
import { takeFrames, takePort, wireOver } from '../../src/link/frame-wire.ts';
import type { Wire } from '../../src/wire/wire.ts';

afterEach(() => vi.unstubAllGlobals());

/** Resolves with what arrives first at this end. */
function firstOf(port: MessagePort): { readonly wire: Wire; readonly heard: Promise<string> } {
  const { promise, resolve } = Promise.withResolvers<string>();
  const wire = wireOver(port, { text: resolve, closed: () => resolve('closed') });
  return { wire, heard: promise };
}

test('[LINK-19] a message channel carries text both ways and says when it closes', async () => {
  const { port1, port2 } = new MessageChannel();
  const heardByHost: string[] = [];
  const { promise: closed, resolve } = Promise.withResolvers<void>();
  takePort(port2, (host) => ({
    text: (text) => {
      heardByHost.push(text);
      host.send('welcome');
    },
    closed: resolve,
  }));
  const device = firstOf(port1);
  device.wire.send('hello');
  expect(await device.heard).toBe('welcome');
  device.wire.close();
  await closed;
  expect(heardByHost).toEqual(['hello']);
});

test('[LINK-20] only a frame of this very site is given a wire', async () => {
  const page = new EventTarget();
  vi.stubGlobal('location', { origin: 'http://here.lan' });
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  let attached = 0;
  takeFrames(() => {
    attached += 1;
    return { text: () => {}, closed: () => {} };
  });
  const offer = (origin: string, data: unknown): void => {
    const { port1, port2 } = new MessageChannel();
    page.dispatchEvent(Object.assign(new Event('message'), { origin, data, ports: [port2] }));
    port1.close();
  };
  offer('http://elsewhere.lan', 'elsewhere.wire');
  offer('http://here.lan', 'something else');
  expect(attached).toBe(0);
  const heard = once(page, 'message');
  offer('http://here.lan', 'elsewhere.wire');
  await heard;
  expect(attached).toBe(1);
});
