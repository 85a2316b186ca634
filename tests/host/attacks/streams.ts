import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
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

/** A stream on a connection of its own: one that is kept for later may just be ended. */
async function openStream({ port }: Ground, id: string): Promise<IncomingMessage> {
  const asking = get({ port, host: '127.0.0.1', path: `/wire/${id}`, agent: false });
  const [stream] = (await once(asking, 'response')) as [IncomingMessage];
  return stream;
}

/** While somebody's stream is open. */
async function besideOpen(
  ground: Ground,
  then: (path: string) => Promise<string>,
): Promise<string> {
  const id = newId();
  const stream = await openStream(ground, id);
  const outcome = await then(`/wire/${id}`);
  stream.destroy();
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
    try: (ground) =>
      besideOpen(ground, async (path) => {
        const head = lines(`GET ${path} HTTP/1.1`, host, 'Connection: close');
        return (await sendBytes(head, ground)).status;
      }),
  },
  {
    over: 'stream',
    does: 'speaks on somebody else’s stream from another address',
    must: '404',
    try: (ground) =>
      besideOpen(ground, async (path) => {
        const asking = { ...ground, from: '127.0.0.3' };
        return (await sendBytes(post(path, 'text'), asking)).status;
      }),
  },
  {
    over: 'stream',
    does: 'says more than may be said at once',
    must: '413',
    try: (ground) =>
      besideOpen(ground, async (path) => {
        const body = 'x'.repeat(600 * 1024);
        return (await sendBytes(post(path, body), ground)).status;
      }),
  },
  {
    over: 'stream',
    does: 'speaks without a greeting',
    must: '204, and nothing was told',
    try: async (ground) => {
      const id = newId();
      const stream = await openStream(ground, id);
      const told = text(stream);
      const said = post(`/wire/${id}`, '{"v":1,"kind":"alive"}\nx\n\u0000');
      const { status } = await sendBytes(said, ground);
      ground.hear(await told);
      return `${status}, and ${(await told) === '' ? 'nothing' : 'something'} was told`;
    },
  },
];
