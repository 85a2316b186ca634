import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { addressesOf } from '../../src/host/addresses.ts';
import { isStale } from '../../src/host/build-screens.ts';
import { openDataFolder } from '../../src/host/data-folder.ts';
import { parseFlags } from '../../src/host/flags.ts';
import { openSealKey } from '../../src/host/seal-key.ts';
import { openSettings } from '../../src/host/settings.ts';
import { startHost } from '../../src/host/start-host.ts';
import { makePlace } from './place.ts';

test('[HOST-2] flags are read, and one that cannot be meant says so', () => {
  expect(parseFlags([])).toMatchObject({
    open: true,
    port: 8080,
    host: null,
    json: false,
    dev: false,
  });
  const flags = [
    '--no-open',
    '--port',
    '0',
    '--data',
    'x',
    '--stories',
    'y',
    '--host',
    '10.0.0.1',
    '--name=a.example',
    '--json',
    '--dev',
  ];
  const read = { open: false, port: 0, data: 'x', stories: 'y', host: '10.0.0.1' };
  expect(parseFlags(flags)).toEqual({
    ...read,
    name: 'a.example',
    isPortAsked: true,
    gateway: false,
    database: null,
    keys: null,
    address: null,
    redis: null,
    json: true,
    log: false,
    dev: true,
  });
  expect(parseFlags(['--dev'])).toMatchObject({ dev: true, host: '127.0.0.1' });
  expect(parseFlags(['--dev', '--host', '10.0.0.1'])).toMatchObject({ host: '10.0.0.1' });
  for (const port of ['-1', '65536', 'http', ''])
    expect(() => parseFlags([`--port=${port}`])).toThrow('--port wants');
  expect(() => parseFlags(['--prot', '1'])).toThrow('--prot');
});

test('[HOST-2] a port in use is said in one sentence, and the folder is let go', async () => {
  const data = makePlace();
  const other = createServer().listen(0, '127.0.0.1');
  await new Promise((listening) => other.once('listening', listening));
  const { port } = other.address() as AddressInfo;
  const flags = parseFlags(['--port', String(port), '--host', '127.0.0.1', '--data', data]);
  await expect(startHost(flags, () => {})).rejects.toThrow(`Port ${port} is in use.`);
  openDataFolder(data).release();
  other.close();
});

test('[HOST-2] a folder that is in use or cannot be written to is said in one sentence', () => {
  const place = makePlace();
  const held = openDataFolder(join(place, 'data'));
  expect(() => openDataFolder(join(place, 'data'))).toThrow('in use by another running Elsewhere');
  held.release();
  openDataFolder(join(place, 'data')).release();
  writeFileSync(join(place, 'a-file'), '');
  expect(() => openDataFolder(join(place, 'a-file', 'data'))).toThrow(
    'cannot be written to (ENOTDIR)',
  );
});

test('[HOST-2] a folder nothing can be made in, and files that cannot be opened, are said in one sentence', async () => {
  const said = async (data: string): Promise<string> => {
    const flags = parseFlags(['--port', '0', '--host', '127.0.0.1', '--data', data]);
    const outcome = await startHost(flags, () => {}).catch((error: Error) => error.message);
    return typeof outcome === 'string' ? outcome : 'started';
  };
  const place = makePlace();
  writeFileSync(join(place, 'a-file'), '');
  expect(await said(join(place, 'a-file'))).toBe(
    `The data folder ${join(place, 'a-file')} cannot be written to (ENOTDIR). Choose another folder with --data.`,
  );
  if (process.platform === 'linux')
    expect(await said('/proc/elsewhere')).toMatch(
      /^The data folder .* \(ENOENT\)\. Choose another/,
    );
  const damaged = join(place, 'journal.sqlite');
  writeFileSync(damaged, 'This was a journal once.'.repeat(100));
  expect(await said(place)).toBe(
    `The file ${damaged} cannot be opened (file is not a database). Choose another folder with --data.`,
  );
  expect(readFileSync(damaged, 'utf8')).toMatch(/^This was/);
  const other = join(place, 'other');
  mkdirSync(join(other, 'settings.json'), { recursive: true });
  expect(await said(other)).toMatch(/^The file .*settings\.json cannot be opened \(EISDIR\)\./);
  openDataFolder(place).release();
});

test('[HOST-2] the process says that the port or the folder is taken in one line, and ends with 1', async () => {
  const data = makePlace();
  const held = openDataFolder(data);
  const other = createServer().listen(0, '127.0.0.1');
  await new Promise((listening) => other.once('listening', listening));
  const { port } = other.address() as AddressInfo;
  const main = resolve(import.meta.dirname, '../../src/host/main.ts');
  const start = (...args: string[]) => {
    const flags = [main, '--no-open', '--host', '127.0.0.1', ...args];
    const { status, stdout, stderr } = spawnSync(process.execPath, flags, { encoding: 'utf8' });
    return [status, stdout, stderr];
  };
  const inUse = `The data folder ${data} is in use by another running Elsewhere. Stop that one, or choose another with --data.\n`;
  expect(start('--port', '0', '--data', data)).toEqual([1, '', inUse]);
  held.release();
  const taken = `Port ${port} is in use. Stop what uses it, or choose another with --port.\n`;
  expect(start('--port', String(port), '--data', data)).toEqual([1, '', taken]);
  other.close();
});

test('[HOST-3] secrets are long, new for each folder, and read by their owner only', () => {
  const [one, other] = [makePlace(), makePlace()];
  const settings = openSettings(join(one, 'settings.json'));
  const secrets = [settings, openSettings(join(other, 'settings.json'))].flatMap((each) =>
    Object.values(each),
  );
  expect(new Set(secrets).size).toBe(6);
  for (const secret of secrets) expect(Buffer.from(secret, 'base64url')).toHaveLength(32);
  const file = join(one, 'settings.json');
  if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(openSettings(join(one, 'settings.json'))).toEqual(settings);
});

test.each(['{}', '{"facilitator":', '{"facilitator":"short","stage":"short","hostKey":"short"}'])(
  '[HOST-3] damaged settings are said and never written over: %s',
  (damaged) => {
    const place = makePlace();
    const file = join(place, 'settings.json');
    writeFileSync(file, damaged);
    expect(() => openSettings(join(place, 'settings.json'))).toThrow('is damaged');
    expect(readFileSync(file, 'utf8')).toBe(damaged);
  },
);

test('[HOST-24] the key of a host stays, belongs to its owner, and is not written over where it is damaged', () => {
  const file = join(makePlace(), 'seal.key');
  const pair = openSealKey(file);
  expect(openSealKey(file)).toEqual(pair);
  if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o600);
  writeFileSync(file, 'no key');
  expect(() => openSealKey(file)).toThrow('is damaged');
  expect(readFileSync(file, 'utf8')).toBe('no key');
});

test('[HOST-4] addresses carry what is secret in the fragment', () => {
  const settings = { facilitator: 'F', stage: 'S', hostKey: 'H' };
  const found = addressesOf(
    { base: 'http://10.0.0.7:80', hostKey: 'K' },
    settings,
    'gourd-kite-lamp',
  );
  expect(found).toEqual({
    facilitator: 'http://10.0.0.7:80/facilitator/#F~K',
    join: 'http://10.0.0.7:80/participant/#gourd-kite-lamp~K',
    stage: 'http://10.0.0.7:80/projector/#S~K',
  });
  expect(JSON.stringify(found)).not.toContain('H"');
});

test('[HOST-5] the screens are stale exactly when something they are made from is newer', () => {
  const root = makePlace();
  const at = (path: string, seconds: number): void =>
    utimesSync(join(root, path), seconds, seconds);
  for (const folder of ['src/screens', 'src/host', 'public', 'dist'])
    mkdirSync(join(root, folder), { recursive: true });
  for (const file of ['src/screens/main.ts', 'src/host/main.ts', 'public/en.json'])
    writeFileSync(join(root, file), '');
  const paths = [
    'src',
    'src/screens',
    'src/host',
    'public',
    'src/screens/main.ts',
    'src/host/main.ts',
    'public/en.json',
  ];
  for (const path of paths) at(path, 1000);
  expect(isStale(root)).toBe(true);
  writeFileSync(join(root, 'dist/.built'), '');
  at('dist/.built', 1001);
  expect(isStale(root)).toBe(false);
  at('src/host/main.ts', 2000);
  expect(isStale(root)).toBe(false);
  for (const path of ['src/screens/main.ts', 'src/screens', 'public/en.json']) {
    at(path, 2000);
    expect([path, isStale(root)]).toEqual([path, true]);
    at(path, 1000);
  }
});

const elsewhere = resolve(import.meta.dirname, '../../src/host/cli/elsewhere.mjs');

test('[HOST-6] the command line runs its verbs and ends with 2 for any other', () => {
  const run = (...args: string[]) =>
    spawnSync(process.execPath, [elsewhere, ...args], { encoding: 'utf8' });
  const help = run('--help');
  expect([help.status, help.stdout.includes('  start')]).toEqual([0, true]);
  const unknown = run('fly');
  expect([unknown.status, unknown.stdout, unknown.stderr.includes('  start')]).toEqual([
    2,
    '',
    true,
  ]);
  const wrong = run('start', '--port', 'x');
  expect([wrong.status, wrong.stderr.split('\n')[0]]).toEqual([
    2,
    '--port wants a number from 0 to 65535, not "x".',
  ]);
  expect(existsSync(elsewhere)).toBe(true);
});
