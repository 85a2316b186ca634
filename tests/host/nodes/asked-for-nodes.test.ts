import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { parseFlags } from '../../../src/host/flags.ts';
import { openNodes } from '../../../src/host/nodes/open-nodes.ts';
import { startHost } from '../../../src/host/start-host.ts';
import { makePlace } from '../place.ts';

afterEach(() => vi.unstubAllEnvs());

test('[MANY-11] a database without a place for keys is refused, and a variable alone means nothing', async () => {
  const data = join(makePlace(), 'data');
  const asked = ['--port', '0', '--data', data, '--database', 'postgres://a:secret@127.0.0.1:1/x'];
  await expect(startHost(parseFlags(asked), () => {})).rejects.toThrow('--keys DIR');
  vi.stubEnv('DATABASE_URL', 'postgres://b@127.0.0.1/y');
  expect(parseFlags([])).toMatchObject({ database: null, keys: null });
  expect(parseFlags(['--keys', 'k'])).toMatchObject({ database: 'postgres://b@127.0.0.1/y' });
  expect(parseFlags(['--address', 'http://a.example/'])).toMatchObject({
    address: 'http://a.example',
  });
  for (const address of ['a.example', 'ftp://a.example', 'http://a.example/path'])
    expect(() => parseFlags(['--address', address])).toThrow('--address wants');
});

test('[MANY-11] what cannot be reached or is none is said in one sentence, without what is secret', async () => {
  const keys = join(makePlace(), 'keys');
  const said = async (database: string, place = keys): Promise<string> =>
    openNodes({ database, keys: place }, () => {}).then(
      () => 'opened',
      (error: Error) => error.message,
    );
  expect(await said('mysql://a@b/c')).toContain('--database wants an address');
  const away = await said('postgres://somebody:s3cret@127.0.0.1:1/x');
  expect(away).toMatch(/^The database cannot be used \(.*ECONNREFUSED.*\)\.$/);
  expect(away).not.toContain('s3cret');
  expect(await said('postgres://a@127.0.0.1:1/x', '/dev/null/keys')).toContain(
    'The store of keys /dev/null/keys cannot be used (ENOTDIR',
  );
});
