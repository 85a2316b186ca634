import { expect, test, vi } from 'vitest';
import { hostSealPorts } from '../../src/host/host-seals.ts';
import { openHostKey, takeHostKey } from '../../src/link/host-key.ts';
import { sealedWire } from '../../src/link/sealed-wire.ts';
import { makeBase64 } from '../../src/wire/base64.ts';
import { sealForDevices } from '../../src/wire/sealed-wire.ts';
import type { Wire, WireEvents } from '../../src/wire/wire.ts';
import { makeWirePair } from '../wire/wire-pair.ts';
import { openStorage } from './test-desk.ts';

const host = hostSealPorts.newPair();
const key = makeBase64(host.publicKey);

function pageAt(hash: string) {
  const went: string[] = [];
  const location = { hash, pathname: '/participant/', search: '?language=fr' };
  const history = { replaceState: (_: null, __: '', url: string) => void went.push(url) };
  return { page: { location, history }, went };
}

test('[LINK-21] the key of an address is kept, and only the rest stays there', async () => {
  const storage = openStorage();
  const { page, went } = pageAt(`#gourd-kite-lamp~${key}`);
  takeHostKey(page, storage);
  expect(went).toEqual(['/participant/?language=fr#gourd-kite-lamp']);
  const ask = vi.fn(() => Promise.reject(new Error('Nobody is to be asked.')));
  const hostKey = openHostKey(storage, ask);
  expect(await hostKey.find()).toEqual(host.publicKey);
  hostKey.forget();
  await expect(hostKey.find()).rejects.toThrow('asked');
});

test('[LINK-21] without a key in the address the host is asked once', async () => {
  const storage = openStorage();
  const { page, went } = pageAt('#gourd-kite-lamp');
  takeHostKey(page, storage);
  expect(went).toEqual([]);
  const ask = vi.fn(() => Promise.resolve(key));
  expect(await openHostKey(storage, ask).find()).toEqual(host.publicKey);
  expect(await openHostKey(storage, ask).find()).toEqual(host.publicKey);
  expect(ask).toHaveBeenCalledTimes(1);
  expect(await openHostKey(openStorage(), () => Promise.resolve('<html>')).find()).toBeNull();
});

test('[LINK-21] a storage that refuses costs only another question', async () => {
  const refuse = (): never => {
    throw new Error('no storage');
  };
  const storage = { getItem: refuse, setItem: refuse, removeItem: refuse };
  takeHostKey(pageAt(`#~${key}`).page, storage);
  const hostKey = openHostKey(storage, () => Promise.resolve(key));
  hostKey.forget();
  expect(await hostKey.find()).toEqual(host.publicKey);
});

function connect(ask: () => Promise<string>) {
  const pair = makeWirePair();
  const heard: string[] = [];
  const told: string[] = [];
  const passed: string[] = [];
  let atHost: Wire | null = null;
  const attach = sealForDevices(
    (wire) => {
      atHost = wire;
      return { text: (text) => void heard.push(text), closed: () => void told.push('host closed') };
    },
    host,
    hostSealPorts,
  );
  pair.answer(attach(pair.host, 'here'));
  const open = (_: string, events: WireEvents): Wire => {
    pair.listen(events);
    const send = (text: string): void => {
      passed.push(text);
      pair.device.send(text);
    };
    return { ...pair.device, send };
  };
  const wire = sealedWire(openHostKey(openStorage(), ask), open)('ws://host/wire', {
    text: (text) => void told.push(text),
    closed: () => void told.push('closed'),
  });
  return { wire, heard, told, passed, atHost: () => atHost };
}

test('[LINK-22] nothing is said before it is sealed, then everything in its order', async () => {
  const { wire, heard, told, passed, atHost } = connect(() => Promise.resolve(key));
  wire.send('one');
  wire.send('two');
  expect([passed, wire.waiting()]).toEqual([[], 0]);
  await vi.waitFor(() => expect(heard).toEqual(['one', 'two']));
  wire.send('three');
  atHost()?.send('four');
  expect([heard.at(-1), told.at(-1)]).toEqual(['three', 'four']);
  expect(passed.join()).not.toContain('one');
  wire.close();
  expect(told).toContain('host closed');
});

test('[LINK-22] where no key can be had the socket counts as lost, and one that was closed opens nothing', async () => {
  const lost = connect(() => Promise.reject(new Error('no network')));
  await vi.waitFor(() => expect(lost.told).toEqual(['closed']));
  const nothing = connect(() => Promise.resolve('nothing'));
  await vi.waitFor(() => expect(nothing.told).toEqual(['closed']));
  const { promise, resolve } = Promise.withResolvers<string>();
  const early = connect(() => promise);
  early.wire.close();
  resolve(key);
  await promise;
  await vi.dynamicImportSettled();
  expect([early.passed, early.told]).toEqual([[], []]);
});
