import { expect, test } from 'vitest';
import { invitedSecret } from '../../../src/screens/facilitator/invited.ts';
import { openStorage } from '../../link/test-desk.ts';

const link = `invited-${'x'.repeat(43)}`;

function openPage(statuses: readonly (number | 'lost')[], store = openStorage()) {
  const left = [...statuses];
  const asked: unknown[] = [];
  let made = 0;
  const open = (secret: string | null, pathname = '/w/aaaabbbb/facilitator/') =>
    invitedSecret(secret, {
      page: { location: { hash: '', pathname, search: '' } },
      store,
      newSecret: () => `own-${(made += 1)}`,
      askHost: async (ask) => {
        asked.push({ secret: ask.secret, ...(ask.body as object) });
        const status = left.shift() ?? 401;
        if (status === 'lost') throw new Error('The connection ended before the answer.');
        return { v: 1, kind: 'answer', status, body: {} };
      },
      wake: (_, then) => then(),
    });
  return { open, asked, store };
}

test('[INVITE-5] the console asks until it is answered, and keeps its secret for its own address', async () => {
  const { open, asked, store } = openPage(['lost', 503, 200, 401]);
  expect(await open(link)).toBe('own-1');
  expect(asked).toEqual(Array.from({ length: 3 }, () => ({ secret: link, own: 'own-1' })));
  // As after a reload, in another tab, and at another workshop.
  expect(await open(link)).toBe('own-1');
  expect(await open(null)).toBe('own-1');
  expect(await open(null, '/w/ccccdddd/facilitator/')).toBeNull();
  expect(await open(link, '/w/ccccdddd/facilitator/')).toBe('over');
  expect(await open(null)).toBe('own-1');
  expect([...store.held.keys()]).toEqual(['elsewhere.invited /w/aaaabbbb/facilitator/']);
});

test('[INVITE-5] where there is no workshop any more, the console says that and not that the link is over', async () => {
  const { open } = openPage([404, 404]);
  expect(await open(link)).toBe('gone');
  expect(await open(link)).toBe('gone');
  expect(await open(link)).toBe('over');
});

test('[INVITE-5] a page that closed before it was answered asks with the same secret; a host’s own needs none', async () => {
  const { open, store } = openPage([401]);
  const key = 'elsewhere.invited /w/aaaabbbb/facilitator/';
  store.setItem(key, JSON.stringify({ link, own: 'from-before' }));
  const later = openPage([200], store);
  expect(await later.open(null)).toBe('from-before');
  expect(later.asked).toEqual([{ secret: link, own: 'from-before' }]);
  store.setItem(key, 'damaged');
  expect(await open('f'.repeat(43))).toBe('f'.repeat(43));
  expect(await open(null)).toBeNull();
  expect(await open(link)).toBe('over');
});

test('[INVITE-5] a further link that opens nothing leaves the console open that was, and one that opens takes its place', async () => {
  const { open, asked, store } = openPage([200, 401, 503, 401, 200]);
  const [used, other, fresh] = ['u', 'v', 'w'].map((sign) => `invited-${sign.repeat(43)}`);
  expect(await open(link)).toBe('own-1');
  expect(await open(used!)).toBe('own-1');
  expect(await open(null)).toBe('own-1');
  expect(await open(other!)).toBe('own-1');
  expect(await open(fresh!)).toBe('own-4');
  expect(await open(null)).toBe('own-4');
  expect(asked).toHaveLength(5);
  // Closed while a further one was being asked about.
  const key = 'elsewhere.invited /w/aaaabbbb/facilitator/';
  const before = JSON.parse(store.getItem(key) ?? '') as object;
  store.setItem(key, JSON.stringify({ link: used, own: 'asked', before }));
  expect(await openPage([401], store).open(null)).toBe('own-4');
});
