import { STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { safety } from './safety.ts';

/** Answers where no response can be made any more, in the same words as everywhere, and ends the connection. */
export function refuseStream(
  stream: Duplex,
  status: 400 | 403 | 405 | 408 | 421 | 431 | 503,
): void {
  stream.on('error', () => {});
  const headers = safety.map(([name, value]) => `${name}: ${value}\r\n`).join('');
  const head = `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nConnection: close\r\nCache-Control: no-store\r\n${headers}\r\n`;
  stream.end(head, () => stream.destroy());
}
