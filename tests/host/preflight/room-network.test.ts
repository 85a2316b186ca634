import { existsSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  networkCode,
  openRoomNetwork,
  parseNetwork,
} from '../../../src/host/preflight/room-network.ts';
import { makePlace } from '../place.ts';

test('[BEFORE-12] the code of a Wi-Fi is what cameras read, whatever signs are in it', () => {
  expect(networkCode({ name: 'Trainer', password: 'river road' })).toBe(
    'WIFI:S:Trainer;T:WPA;P:river road;;',
  );
  expect(networkCode({ name: 'Our "hall"; 2', password: String.raw`a\b:c,d;e` })).toBe(
    String.raw`WIFI:S:Our \"hall\"\; 2;T:WPA;P:a\\b\:c\,d\;e;;`,
  );
  expect(networkCode({ name: 'قاعة', password: '' })).toBe('WIFI:S:قاعة;T:nopass;;');
});

test('[BEFORE-12] what no router could be set to is not understood', () => {
  const name = 'Trainer';
  for (const wrong of [
    null,
    {},
    { name },
    { name: '', password: '12345678' },
    { name: 'ق'.repeat(17), password: '' },
    { name: 'a\nb', password: '' },
    { name, password: '1234567' },
    { name, password: 'é'.repeat(8) },
    { name, password: 'x'.repeat(64) },
    { name: 7, password: '' },
  ])
    expect(parseNetwork(wrong), JSON.stringify(wrong)).toBeNull();
  expect(parseNetwork({ name, password: '12345678', more: 1 })).toEqual({
    name,
    password: '12345678',
  });
});

test('[BEFORE-12] it is kept over restarts for its owner alone, forgotten when told to, and a damaged file is none', () => {
  const file = join(makePlace(), 'room-network.json');
  const known = openRoomNetwork(file);
  expect(known.now()).toBeNull();
  const network = { name: 'Trainer', password: 'river road' };
  known.set(network);
  expect(statSync(file).mode & 0o077).toBe(0);
  expect(openRoomNetwork(file).now()).toEqual(network);
  // As a full disk leaves it.
  writeFileSync(`${file}.new`, 'half a password');
  known.set(null);
  expect(existsSync(`${file}.new`)).toBe(false);
  expect([known.now(), openRoomNetwork(file).now()]).toEqual([null, null]);
  writeFileSync(file, '{"name":');
  expect(openRoomNetwork(file).now()).toBeNull();
});
