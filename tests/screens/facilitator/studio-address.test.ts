import { expect, test, vi } from 'vitest';
import { studioAddress } from '../../../src/screens/facilitator/studio-address.ts';

test('[MANY-19] the console of one workshop among many asks for no studio of the machine', async () => {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (page: URL) => {
    asked.push(page.href);
    return { ok: true, headers: new Headers() };
  });
  expect(await studioAddress('own', 'http://host/w/aaaabbbb/facilitator/')()).toBeNull();
  expect(await studioAddress('own', 'http://host/facilitator/')()).toContain('/studio/');
  expect(asked).toHaveLength(1);
  vi.unstubAllGlobals();
});

test('[VOICE-37] the way to the studio leads to localhost where that is this host, and else where the console is', async () => {
  const base = 'http://192.168.1.5:8080/facilitator/';
  const leadsTo = async (headers: Record<string, string>, from = base): Promise<string> => {
    vi.stubGlobal('fetch', async () => new Response(null, { headers }));
    return new URL((await studioAddress('own', from)()) ?? '').origin;
  };
  expect(await leadsTo({ 'X-At-Localhost': 'yes' })).toBe('http://localhost:8080');
  expect(await leadsTo({})).toBe('http://192.168.1.5:8080');
  const sealed = 'https://training.example/facilitator/';
  expect(await leadsTo({ 'X-At-Localhost': 'yes' }, sealed)).toBe('https://training.example');
  vi.unstubAllGlobals();
});
