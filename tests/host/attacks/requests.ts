import { randomBytes } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { Attack } from './attack.ts';
import type { Ground } from './ground.ts';
import { lines, sendBytes } from './raw.ts';

type Bytes = string | Buffer | ((ground: Ground) => string | Buffer);

const send = (does: string, must: string, bytes: Bytes): Attack => ({
  over: 'http',
  does,
  must,
  try: async (ground) =>
    (await sendBytes(typeof bytes === 'function' ? bytes(ground) : bytes, ground)).status,
});

const host = 'Host: 127.0.0.1';
const close = 'Connection: close';
const get = '/participant/ HTTP/1.1';
const chunked = 'Transfer-Encoding: chunked';

const withMethod = (method: string, must: string): Attack =>
  send(`asks with ${method}`, must, lines(`${method} ${get}`, host, close));

const methods = [
  ...['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND'].map((one) =>
    withMethod(one, '405'),
  ),
  send('asks to be led on', 'closed', lines('CONNECT 192.0.2.9:22 HTTP/1.1', host)),
  send('asks with a word that is no method', '400', lines(`SUMMON ${get}`, host)),
];

const smuggling = [
  send(
    'gives two lengths',
    '400',
    lines(`POST ${get}`, host, 'Content-Length: 0', 'Content-Length: 30'),
  ),
  send(
    'gives a length and chunks',
    '400',
    lines(`POST ${get}`, host, 'Content-Length: 4', chunked),
  ),
  send(
    'hides that it comes in chunks',
    '400',
    lines(`POST ${get}`, host, 'Transfer-Encoding : chunked'),
  ),
  send(
    'chunks in a way there is not',
    '400',
    lines(`POST ${get}`, host, 'Transfer-Encoding: chunked, x'),
  ),
  send('folds a header', '400', lines(`GET ${get}`, host, 'X-A: 1', '\tb: 2 \u0000')),
  send('puts a NUL into a header', '400', lines(`GET ${get}`, host, 'X-A: a\u0000b')),
  send('gives a length below nothing', '400', lines(`POST ${get}`, host, 'Content-Length: -1')),
  send('speaks another protocol', '400', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'),
  send('speaks as for TLS', '400', Buffer.from('16030100a5010000a10303', 'hex')),
  send('sends random bytes', '400', () =>
    Buffer.concat([Buffer.from('\u0001'), randomBytes(2_000)]),
  ),
];

const tooMuch = [
  send('sends a header of 64 kB', '431', lines(`GET ${get}`, host, `X-A: ${'a'.repeat(65_536)}`)),
  send(
    'sends 5,000 headers',
    '431',
    lines(`GET ${get}`, host, ...Array.from({ length: 5_000 }, (_, at) => `X-${at}: a`)),
  ),
  send('asks for an address of 64 kB', '431', lines(`GET /${'a'.repeat(65_536)} HTTP/1.1`, host)),
];

const names = [
  send('names no host', '421', lines(`GET ${get}`)),
  send('comes by a name of the internet', '421', lines(`GET ${get}`, 'Host: evil.example', close)),
  send(
    'asks for the key by another name',
    '421',
    lines('GET /seal HTTP/1.1', 'Host: evil.example', close),
  ),
  send('asks the API by another name', '421', ({ secret }) =>
    lines(
      'GET /api/session HTTP/1.1',
      'Host: evil.example',
      `Authorization: Bearer ${secret}`,
      close,
    ),
  ),
  send(
    'injects into a policy',
    '421',
    lines(`GET ${get}`, "Host: a; script-src 'unsafe-inline'", close),
  ),
  send('expects what there is not', '417', lines(`GET ${get}`, host, 'Expect: secrets', close)),
];

const api = (method: string, path: string, ...more: readonly string[]): string =>
  lines(`${method} /api/${path} HTTP/1.1`, host, close, ...more);

/** Asks with somebody's secret for something that is not theirs. */
const ask = (
  does: string,
  must: string,
  [path, secret]: readonly [string, (ground: Ground) => string],
): Attack =>
  send(does, must, (ground) => api('GET', path, `Authorization: Bearer ${secret(ground)}`));

const asking = [
  send('asks the API without a secret', '401', api('GET', 'session')),
  send('puts a secret into the address', '401', ({ secret }) =>
    api('GET', `session?secret=${secret}`),
  ),
  ask('guesses the secret', '401', ['session', () => 'A'.repeat(43)]),
  ask('asks with no more than the beginning of it', '401', [
    'session',
    ({ secret }) => secret.slice(0, 42),
  ]),
  ask('asks with a stage’s secret', '401', ['session', ({ a }) => a.secrets.stage]),
  ask('asks with an observer’s secret', '401', ['session', ({ a }) => a.secrets.observer]),
  ask('asks with an interpreter’s secret', '401', ['session', ({ a }) => a.secrets.interpreter]),
  ask('asks with a seat’s token', '401', ['helpers', ({ a }) => a.seats[0]?.token() ?? '']),
  ask('asks as second facilitator for earlier sessions', '404', [
    'groups',
    ({ a }) => a.secrets.second,
  ]),
  send('burns another group as second facilitator', '400', ({ a, b }) => {
    const body = JSON.stringify({ code: b.code.join('-') });
    return `${api('POST', 'burn', `Authorization: Bearer ${a.secrets.second}`, `Content-Length: ${body.length}`)}${body}`;
  }),
  send('asks from a page of another site', '403', ({ secret }) =>
    api('POST', 'burn', 'Origin: http://evil.example', `Authorization: Bearer ${secret}`),
  ),
  send('asks from a page without an address', '403', ({ secret }) =>
    api('POST', 'burn', 'Origin: null', `Authorization: Bearer ${secret}`),
  ),
  send('sends 5,000 brackets as what it wants', '400', ({ secret }) => {
    const body = `{"groups":${'['.repeat(1_000)}${']'.repeat(1_000)}}`;
    return `${api('POST', 'session', `Authorization: Bearer ${secret}`, `Content-Length: ${body.length}`)}${body}`;
  }),
  send('reaches for a prototype', '400', ({ secret }) => {
    const body = '{"__proto__":{"groups":[]},"constructor":{"prototype":{"pack":"x"}}}';
    return `${api('POST', 'session', `Authorization: Bearer ${secret}`, `Content-Length: ${body.length}`)}${body}`;
  }),
  send('asks for a property of every object', '404', ({ secret }) =>
    api('GET', 'constructor', `Authorization: Bearer ${secret}`),
  ),
  send('sends a packed bomb', '401', () => {
    const bomb = gzipSync(Buffer.alloc(3_000_000));
    const head = api('POST', 'session', 'Content-Encoding: gzip', `Content-Length: ${bomb.length}`);
    return Buffer.concat([Buffer.from(head), bomb]);
  }),
];

export const requestAttacks: readonly Attack[] = [
  ...methods,
  ...smuggling,
  ...tooMuch,
  ...names,
  ...asking,
];
