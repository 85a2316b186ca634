import { createHash, randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { isIPv6 } from 'node:net';

const salt = randomBytes(16);

/** A device may take any address below the first four groups of an IPv6 one, so those stand for it. */
function network(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '');
  if (!isIPv6(plain)) return plain;
  const [front = '', back] = plain.split('::');
  const groups = front === '' ? [] : front.split(':');
  const after = back === undefined || back === '' ? [] : back.split(':');
  const zeros = back === undefined ? 0 : 8 - groups.length - after.length;
  const all = [...groups, ...Array.from({ length: zeros }, () => '0'), ...after];
  return all
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');
}

export type CallerOf = (request: Pick<IncomingMessage, 'socket' | 'headers'>) => string;

/** By the socket; behind a balancer of our own by what that one says last, since what stands before it anybody can say. */
export function callersBy(isBehind: boolean): CallerOf {
  return ({ socket, headers }) => {
    const passed = isBehind ? [headers['x-forwarded-for'] ?? []].flat().join(',') : '';
    return callerOf(passed.split(',').at(-1)?.trim() || socket.remoteAddress);
  };
}

/** A name for where a connection comes from, the same for the same address while this process runs; the address cannot be read from it. */
export function callerOf(address: string | undefined): string {
  return createHash('sha256')
    .update(salt)
    .update(network(address ?? ''))
    .digest('base64url');
}
