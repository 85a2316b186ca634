import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { joinAddress, stageAddress } from '../../../src/host/addresses.ts';
import { parseFlags } from '../../../src/host/flags.ts';
import { listen } from '../../../src/host/listen.ts';
import { openArrivals } from '../../../src/host/preflight/arrivals.ts';
import { listCards, type Card } from '../../../src/host/preflight/cards.ts';
import { openGateway } from '../../../src/host/preflight/gateway.ts';
import { checkInternet } from '../../../src/host/preflight/gateway-check.ts';
import { findLocalName } from '../../../src/host/preflight/local-name.ts';
import { openReached } from '../../../src/host/preflight/open-reached.ts';
import { makePlace } from '../place.ts';

const four = (address: string, internal = false) =>
  ({ address, internal, family: 'IPv4', netmask: '', mac: '', cidr: null }) as const;

test('[BEFORE-1] cards are told apart, the likeliest first', () => {
  const cards = listCards({
    lo: [four('127.0.0.1', true)],
    tun0: [four('192.168.9.9')],
    docker0: [four('172.17.0.1')],
    'vEthernet (WSL)': [four('172.20.0.1')],
    'Wi-Fi': [four('10.0.0.7')],
    eth0: [four('169.254.3.4')],
    enp3s0: [four('192.168.1.20')],
    odd: [four('203.0.113.9')],
  });
  expect(cards.map(({ address, kind }) => `${address} ${kind}`)).toEqual([
    '192.168.1.20 cable',
    '10.0.0.7 wifi',
    '203.0.113.9 other',
    '169.254.3.4 lost',
    '192.168.9.9 virtual',
    '172.17.0.1 virtual',
    '172.20.0.1 virtual',
  ]);
});

const card = (address: string, kind: Card['kind']): Card => ({ name: kind, address, kind });

test('[BEFORE-1] another card can be chosen, is kept, and stands in every address', () => {
  const file = join(makePlace(), 'address.txt');
  let cards = [
    card('192.168.1.20', 'wifi'),
    card('10.0.0.7', 'cable'),
    card('10.8.0.2', 'virtual'),
  ];
  const open = () => openReached({ host: null, port: 81, hostKey: 'K', file }, () => cards);
  const opened = open();
  expect(opened.reached.base).toBe('http://192.168.1.20:81');
  expect([opened.choose('10.0.0.9'), opened.choose(''), opened.choose('10.0.0.7')]).toEqual([
    false,
    false,
    true,
  ]);
  expect(joinAddress(opened.reached, 'a-b-c')).toBe('http://10.0.0.7:81/participant/#a-b-c~K');
  expect(stageAddress(open().reached, 'S')).toBe('http://10.0.0.7:81/projector/#S~K');
  cards = [card('10.8.0.2', 'virtual')];
  expect(open().reached.base).toBe('http://127.0.0.1:81');
  cards = [];
  expect(open().address()).toBe('127.0.0.1');
});

test('[BEFORE-1] a host that listens on one address alone is reached by that one', () => {
  const file = join(makePlace(), 'address.txt');
  for (const [host, base] of [
    ['10.0.0.7', 'http://10.0.0.7:81'],
    ['::1', 'http://[::1]:81'],
  ] as const) {
    const opened = openReached({ host, port: 81, hostKey: 'K', file }, () => [
      card('10.0.0.8', 'wifi'),
    ]);
    expect([opened.choose('10.0.0.8'), opened.reached.base]).toEqual([false, base]);
  }
  for (const host of ['0.0.0.0', '::', null])
    expect(
      openReached({ host, port: 81, hostKey: 'K', file }, () => [
        card('10.0.0.8', 'wifi'),
      ]).address(),
    ).toBe('10.0.0.8');
});

test('[BEFORE-2] a name is told only where it leads here', async () => {
  const name = await findLocalName(['10.0.0.7'], async () => ['10.0.0.7']);
  expect(name).toMatch(/^[a-z\d-]+\.local$/);
  expect(await findLocalName(['10.0.0.7'], async () => ['10.0.0.8'])).toBeNull();
  expect(
    await findLocalName(['10.0.0.7'], async () => {
      throw new Error('ENOTFOUND');
    }),
  ).toBeNull();
});

async function takePort(): Promise<number> {
  const other = createServer().listen(0, '127.0.0.1');
  onTestFinished(() => void other.close());
  await once(other, 'listening');
  return (other.address() as AddressInfo).port;
}

test('[BEFORE-3] the next free port is taken where none was asked for, and only there', async () => {
  const port = await takePort();
  const server = createServer();
  onTestFinished(() => void server.close());
  const asked = { port, host: '127.0.0.1', isPortAsked: true };
  await expect(listen(server, asked)).rejects.toThrow(
    `Port ${port} is in use. Stop what uses it, or choose another with --port.`,
  );
  const found = await listen(server, { ...asked, isPortAsked: false });
  expect(found).toBeGreaterThan(port);
  expect(found).toBeLessThanOrEqual(port + 20);
  expect([parseFlags([]).isPortAsked, parseFlags(['--port', '8080']).isPortAsked]).toEqual([
    false,
    true,
  ]);
});

test('[BEFORE-4] another machine that comes is counted once, and this one never', () => {
  const { note, count } = openArrivals();
  const from = (remoteAddress: string): void =>
    note({ headers: {}, socket: { remoteAddress, localAddress: '10.0.0.1' } } as IncomingMessage);
  for (const address of ['127.0.0.1', '::1', '::ffff:127.0.0.1', '10.0.0.1']) from(address);
  expect(count()).toBe(0);
  for (const address of ['10.0.0.7', '::ffff:10.0.0.7', '10.0.0.8']) from(address);
  expect(count()).toBe(2);
  for (let at = 0; at < 5_000; at += 1) from(`10.1.${at >> 8}.${at & 255}`);
  expect(count()).toBe(2_000);
});

test('[BEFORE-8] phones that ask for the internet get the answer they want, and others the page to join', async () => {
  const port = await takePort().then((taken) => taken + 1);
  const gateway = await openGateway(() => 'http://10.42.0.1:8080', port);
  onTestFinished(gateway.close);
  expect(checkInternet(gateway, '10.0.0.7')).toMatchObject({ case: 'open', state: 'unknown' });
  const ask = async (path: string) => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, { redirect: 'manual' });
    return [answer.status, await answer.text()];
  };
  expect(await ask('/generate_204')).toEqual([204, '']);
  expect(await ask('/gen_204?x=1')).toEqual([204, '']);
  expect(await ask('/connecttest.txt')).toEqual([200, 'Microsoft Connect Test']);
  expect(await ask('/ncsi.txt')).toEqual([200, 'Microsoft NCSI']);
  expect(await ask('/success.txt')).toEqual([200, 'success\n']);
  for (const path of ['/hotspot-detect.html', '/library/test/success.html'])
    expect((await ask(path))[1]).toContain('<BODY>Success</BODY>');
  expect((await ask('/check_network_status.txt'))[0]).toBe(200);
  expect((await ask('/canonical.html'))[1]).toContain('captive-portal');
  expect(checkInternet(gateway, '10.0.0.7')).toMatchObject({
    case: 'answered',
    state: 'good',
    values: { count: 9 },
  });
  for (const other of ['/', '/__proto__', '/facilitator/', '/api/packs']) {
    const answer = await fetch(`http://127.0.0.1:${port}${other}`, { redirect: 'manual' });
    expect([answer.status, answer.headers.get('location')]).toEqual([
      302,
      'http://10.42.0.1:8080/participant/',
    ]);
  }
});

test('[BEFORE-8] a port that cannot be had is said and stops nothing; unasked, nothing is answered', async () => {
  const taken = await takePort();
  // Whoever else has it on one address has it for all.
  const gateway = await openGateway(() => '', taken);
  onTestFinished(gateway.close);
  expect(checkInternet(gateway, '10.0.0.7')).toMatchObject({ case: 'shut', state: 'look' });
  const off = { state: 'off', answered: () => 0, close: () => {} } as const;
  expect(checkInternet(off, '192.168.1.20').case).toBe('router');
  for (const own of ['192.168.137.1', '10.42.0.1'])
    expect(checkInternet(off, own).case).toBe('hotspot');
  expect([parseFlags([]).gateway, parseFlags(['--gateway']).gateway]).toEqual([false, true]);
  const pages = readFileSync(join(import.meta.dirname, '../../../src/host/pages.ts'), 'utf8');
  expect(pages).not.toContain('generate_204');
});
