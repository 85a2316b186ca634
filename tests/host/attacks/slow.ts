import { connect } from 'node:net';
import type { Attack } from './attack.ts';

/** Resolves once the host has ended the connection, however long that takes. */
const until = (bytes: string, port: number): Promise<string> =>
  new Promise((resolve) => {
    const caller = connect({ port, host: '127.0.0.1', localAddress: '127.0.0.40' });
    caller.on('error', () => {});
    caller.on('data', () => {});
    caller.on('close', () => resolve('closed'));
    if (bytes !== '') caller.write(bytes);
  });

const slow = (does: string, bytes: string): Attack => ({
  over: 'http',
  does,
  must: 'closed',
  try: ({ port }) => until(bytes, port),
});

const upgrade = [
  'GET /wire HTTP/1.1',
  'Host: 127.0.0.1',
  'Connection: Upgrade',
  'Upgrade: websocket',
  'Sec-WebSocket-Version: 13',
  'Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n',
].join('\r\n');

/** Begun before all others, and waited for after them, since the host is patient for ten and twenty seconds. */
export const slowAttacks: readonly Attack[] = [
  slow('opens a connection and says nothing', ''),
  slow('never ends its headers', 'GET /participant/ HTTP/1.1\r\nHost: 127.0.0.1\r\nX-A: '),
  slow(
    'never sends the body it announced',
    'POST /api/session HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 9\r\n\r\n',
  ),
  slow(
    'never ends its chunks',
    'POST /api/session HTTP/1.1\r\nHost: 127.0.0.1\r\nTransfer-Encoding: chunked\r\n\r\n1\r\na\r\n',
  ),
  slow('opens a socket and says nothing', upgrade),
];
