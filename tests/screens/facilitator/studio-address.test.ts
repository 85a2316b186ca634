import { expect, test, vi } from 'vitest';
import { studioAddress } from '../../../src/screens/facilitator/studio-address.ts';

test('[MANY-19] the console of one workshop among many asks for no studio of the machine', async () => {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (page: URL) => {
    asked.push(page.href);
    return { ok: true };
  });
  expect(await studioAddress('own', 'http://host/w/aaaabbbb/facilitator/')()).toBeNull();
  expect(await studioAddress('own', 'http://host/facilitator/')()).toContain('/studio/');
  expect(asked).toHaveLength(1);
  vi.unstubAllGlobals();
});
