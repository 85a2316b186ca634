import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openApi } from '../../../src/host/api.ts';
import type { PackCard } from '../../../src/host/pack-store.ts';
import type { Check } from '../../../src/host/preflight/check.ts';
import { checkInternet } from '../../../src/host/preflight/gateway-check.ts';
import {
  checkClock,
  checkDevices,
  checkDisk,
  checkName,
  checkNetwork,
  checkPhone,
} from '../../../src/host/preflight/machine-checks.ts';
import { checkMedia } from '../../../src/host/preflight/media-check.ts';
import { openPreflight } from '../../../src/host/preflight/open-preflight.ts';
import { describeCheck } from '../../../src/host/preflight/words.ts';
import { paperSitting } from '../paper-sitting.ts';
import { makePlace } from '../place.ts';

const card = (address: string, kind: 'wifi' | 'virtual' | 'lost') => ({
  name: kind,
  address,
  kind,
});
const [wifi, other] = [card('192.168.1.20', 'wifi'), card('10.0.0.7', 'wifi')];
const vpn = card('10.8.0.2', 'virtual');
const lost = card('169.254.1.1', 'lost');
const at = (address: string, isOnly = false) => ({ address, port: 80, isOnly });
const saying = ({ state, case: said }: Check): string => `${state} ${said}`;

const pack = (codes: readonly string[]): PackCard => ({
  name: 'road',
  hash: 'h',
  title: 'The Road',
  world: null,
  minutes: [],
  teams: [1, 8],
  languages: [],
  unchecked: [],
  findings: codes.map((code) => ({
    severity: 'warning',
    code,
    file: 'a.ink',
    what: 'x',
    hint: 'y',
  })),
});

function folderWith(text: string): string {
  const folder = makePlace();
  mkdirSync(join(folder, 'signs'));
  writeFileSync(join(folder, 'signs', 'ok.svg'), text);
  return folder;
}

const networks = [
  [checkNetwork([wifi, vpn], at(wifi.address)), 'good one'],
  [checkNetwork([wifi, other], at(wifi.address)), 'look several'],
  [checkNetwork([wifi, vpn], at(vpn.address)), 'look virtual'],
  [checkNetwork([lost], at(lost.address)), 'look lost'],
  [checkNetwork([], at('127.0.0.1')), 'look none'],
  [checkNetwork([wifi], at('127.0.0.1', true)), 'look alone'],
  [checkNetwork([wifi], at(wifi.address, true)), 'good given'],
] as const;

test('[BEFORE-1] which network phones come by is good or worth a look', () => {
  for (const [found, wanted] of networks) expect(saying(found)).toBe(wanted);
});

const machine = [
  [checkDisk(null), 'unknown unseen'],
  [checkDisk(499 * 1_048_576), 'look little'],
  [checkDisk(500 * 1_048_576), 'good enough'],
  [checkDisk(80 * 1024 * 1_048_576), 'good enough'],
  [checkClock(new Date(2026, 10, 29, 9, 5), 4_999), 'good right'],
  [checkClock(new Date(2026, 10, 29), -5_001), 'look jumped'],
  [checkClock(new Date(1970, 0, 1), 0), 'look year'],
  [checkClock(new Date(2099, 0, 1), 0), 'look year'],
] as const;

test('[BEFORE-5] disk and clock are good or worth a look', () => {
  for (const [found, wanted] of machine) expect(saying(found)).toBe(wanted);
  expect(machine.slice(1, 4).map(([{ values }]) => values['free'])).toEqual([499, 0.4, 80]);
  expect(machine[4][0].values).toEqual({ time: '09:05', year: 2026 });
});

test('[BEFORE-6] every picture is opened, and what the story misses is told', async () => {
  const good = folderWith('<svg/>');
  expect(saying(await checkMedia(pack([]), [good]))).toBe('good all');
  expect(saying(await checkMedia(null, [good]))).toBe('unknown unchosen');
  const missing = await checkMedia(pack(['media-picture', 'tag-unknown', 'media-sound']), [good]);
  expect([saying(missing), missing.values['count']]).toEqual(['look missing', 2]);
  const empty = await checkMedia(pack([]), [good, folderWith('')]);
  expect(saying(empty)).toBe('look unreadable');
  expect(empty.values['file']).toContain('ok.svg');
});

test('[BEFORE-7] an access point carries 24 devices well, and for more it says how many are better', () => {
  const [none, few, many, hall] = [0, 24, 25, 300].map(checkDevices);
  expect([none, few, many, hall].map((one) => one && saying(one))).toEqual([
    'unknown untold',
    'good few',
    'look many',
    'look many',
  ]);
  expect([many?.values['points'], hall?.values['points']]).toEqual([2, 13]);
});

test('[BEFORE-9] all that can be said has words, and what to do where it is not good', async () => {
  const gateway = (state: 'off' | 'open' | 'shut', count = 0) => ({
    state,
    answered: () => count,
    close: () => {},
  });
  const all: Check[] = [
    ...networks.map(([found]) => found),
    ...machine.map(([found]) => found),
    checkName(null),
    checkName('laptop.local'),
    checkPhone(0, '10.0.0.7'),
    checkPhone(2, '10.0.0.7'),
    checkPhone(0, '127.0.0.1'),
    ...[0, 9, 90].map(checkDevices),
    await checkMedia(pack([]), []),
    await checkMedia(null, []),
    await checkMedia(pack(['media-picture']), []),
    await checkMedia(null, [folderWith('')]),
    checkInternet(gateway('open'), ''),
    checkInternet(gateway('open', 1), ''),
    checkInternet(gateway('shut'), ''),
    checkInternet(gateway('off'), '10.42.0.1'),
    checkInternet(gateway('off'), '192.168.1.20'),
  ];
  const english = JSON.parse(
    readFileSync(join(import.meta.dirname, '../../../public/languages/en.json'), 'utf8'),
  ) as Record<string, string>;
  const needed = all.flatMap(({ name, state, case: said }) => [
    `before.${name}.${said}`,
    ...(state === 'good' ? [] : [`before.${name}.${said}-do`]),
  ]);
  expect(needed.filter((key) => !(key in english))).toEqual([]);
  for (const one of all) expect(describeCheck(one, (_, text) => text)).not.toMatch(/\{|before\./);
  const spoken = Object.entries(english).filter(([key]) => key.startsWith('before.'));
  const machineWords = /^before\.(network|name|phone|disk|clock|media|devices|internet)\./;
  const unsaid = spoken
    .map(([key]) => key)
    .filter((key) => machineWords.test(key) && !needed.includes(key));
  expect(unsaid).toEqual([]);
  const bands = /officer|sergeant|soldier|constable|rank|command|privates/i;
  expect(spoken.filter(([, text]) => bands.test(text))).toEqual([]);
});

test('[BEFORE-9] only who has the facilitator’s secret may ask, and is told nothing of any group', async () => {
  const asked: unknown[] = [];
  const api = openApi({
    secret: 's'.repeat(43),
    packs: {
      list: async () => [],
      pin: async () => null,
      load: async () => null,
      keepOnly: () => {},
    },
    sitting: paperSitting([], []),
    stageAddress: () => '',
    before: {
      look: async (about) => {
        asked.push(about);
        return { checks: [], cards: [], phone: '' };
      },
      choose: (address) => address === '10.0.0.7',
      network: { now: () => null, set: () => {} },
    },
    helperAddresses: () => ({}),
  });
  const ask = async (secret: string, path: string, body: unknown) =>
    (await api.answer({ secret, method: 'POST', path, body })).status;
  for (const secret of ['', 'wall', 'another-console', 'observer', 'interpreter']) {
    expect(await ask(secret, '/api/before', {})).toBeGreaterThanOrEqual(401);
    expect(await ask(secret, '/api/before/address', { address: '10.0.0.7' })).toBeGreaterThan(400);
  }
  const own = 's'.repeat(43);
  expect(await ask(own, '/api/before', { pack: 'road', people: 30 })).toBe(200);
  expect(await ask(own, '/api/before', { pack: 5, people: -1, __proto__: 1 })).toBe(200);
  expect(asked).toEqual([
    { pack: 'road', people: 30 },
    { pack: null, people: 0 },
  ]);
  expect(await ask(own, '/api/before/address', { address: '10.0.0.7' })).toBe(200);
  expect(await ask(own, '/api/before/address', { address: '10.0.0.8' })).toBe(400);
});

test('[BEFORE-9] what fails to be seen is for people to see, and the rest is told', async () => {
  let listed = 0;
  const preflight = openPreflight({
    data: join(makePlace(), 'gone'),
    packs: { list: async () => ((listed += 1), []) },
    choosable: {
      reached: { base: 'http://127.0.0.1:80', hostKey: '' },
      cards: () => [],
      address: () => '127.0.0.1',
      choose: () => false,
    },
    isOnly: false,
    arrivals: { count: () => 0 },
    gateway: { state: 'off', answered: () => 0, close: () => {} },
    network: { now: () => null, set: () => {} },
  });
  const { checks, phone } = await preflight.look({ pack: 'none', people: 0 });
  expect(checks.map(({ name }) => name)).toEqual([
    'network',
    'name',
    'phone',
    'disk',
    'clock',
    'media',
    'devices',
    'internet',
  ]);
  expect(checks.find(({ name }) => name === 'disk')?.state).toBe('unknown');
  expect(phone).toBe('http://127.0.0.1:80/reach/');
  expect(listed).toBe(1);
  await preflight.look({ pack: null, people: 0 });
  expect(listed).toBe(1);
});

test('[BEFORE-10] the verb says all of it, starts nothing and ends with 0', () => {
  const stories = makePlace();
  const elsewhere = join(import.meta.dirname, '../../../src/host/cli/elsewhere.mjs');
  const args = ['preflight', '--port', '0', '--host', '127.0.0.1', '--stories', stories];
  const run = (...more: string[]) =>
    spawnSync(process.execPath, [elsewhere, ...args, ...more], { encoding: 'utf8' });
  const said = run('--people', '30');
  expect([said.status, said.stderr]).toEqual([0, '']);
  expect(said.stdout).toContain('! Only this computer itself can come in.');
  expect(said.stdout).toContain('! 30 people: one access point carries about 24 devices well');
  expect(said.stdout.match(/^ {2}[✓!?] /gm)).toHaveLength(8);
  const data = join(stories, 'data');
  const { checks } = JSON.parse(run('--json', '--data', data).stdout) as { checks: Check[] };
  expect(checks).toHaveLength(8);
  expect(checks.find(({ name }) => name === 'disk')?.state).not.toBe('unknown');
  expect(existsSync(data)).toBe(false);
});
