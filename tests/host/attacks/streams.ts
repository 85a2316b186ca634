import { randomBytes } from 'node:crypto';
import type { Attack } from './attack.ts';
import { lines, sendBytes } from './raw.ts';
import type { Ground } from './ground.ts';

const host = 'Host: 127.0.0.1';
const newId = (): string => randomBytes(18).toString('hex');

const ask = (
  does: string,
  must: string,
  [method, id, ...more]: readonly [string, string, ...string[]],
): Attack => ({
  over: 'stream',
  does,
  must,
  try: async (ground) => {
    const head = lines(`${method} /wire/${id} HTTP/1.1`, host, 'Connection: close', ...more);
    return (await sendBytes(head, ground)).status;
  },
});

/** While somebody's stream is open. */
async function besideOpen(
  { port }: Ground,
  then: (url: string, id: string) => Promise<string>,
): Promise<string> {
  const id = newId();
  const url = `http://127.0.0.1:${port}/wire/${id}`;
  const open = await fetch(url);
  const outcome = await then(url, id);
  await open.body?.cancel();
  return outcome;
}

const post = (path: string, body: string): string =>
  `${lines(`POST ${path} HTTP/1.1`, host, 'Connection: close', `Content-Length: ${Buffer.byteLength(body)}`)}${body}`;

export const streamAttacks: readonly Attack[] = [
  ask('opens a stream from another site', '403', ['GET', newId(), 'Origin: http://evil.example']),
  ask('opens one as a picture of another site', '403', [
    'GET',
    newId(),
    'Sec-Fetch-Site: cross-site',
  ]),
  ask('names a stream so that it could be guessed', '404', ['GET', 'a']),
  ask('climbs out of the streams', '404', ['GET', '../settings.json']),
  ask('reaches for a property of every object', '404', ['POST', '__proto__']),
  ask('says something on a stream that is not open', '404', ['POST', newId()]),
  ask('takes a stream away', '405', ['DELETE', newId()]),
  {
    over: 'stream',
    does: 'listens to somebody else’s stream',
    must: '409',
    try: (ground) => besideOpen(ground, async (url) => String((await fetch(url)).status)),
  },
  {
    over: 'stream',
    does: 'speaks on somebody else’s stream from another address',
    must: '404',
    try: (ground) =>
      besideOpen(ground, async (_, id) => {
        const asking = { ...ground, from: '127.0.0.3' };
        return (await sendBytes(post(`/wire/${id}`, 'text'), asking)).status;
      }),
  },
  {
    over: 'stream',
    does: 'says more than may be said at once',
    must: '413',
    try: (ground) =>
      besideOpen(ground, async (url) => {
        const body = 'x'.repeat(600 * 1024);
        return String((await fetch(url, { method: 'POST', body })).status);
      }),
  },
  {
    over: 'stream',
    does: 'speaks without a greeting',
    must: 'nothing was told',
    try: async ({ port, hear }) => {
      const url = `http://127.0.0.1:${port}/wire/${newId()}`;
      const stream = await fetch(url);
      await fetch(url, { method: 'POST', body: '{"v":1,"kind":"alive"}\nx\n\u0000' });
      const told = await stream.text();
      hear(told);
      return told === '' ? 'nothing was told' : told;
    },
  },
];
